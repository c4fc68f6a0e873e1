import type { Metadata } from "next";
import { AssessmentBar } from "@/components/assessment/assessment-bar";
import { sectionData } from "@/components/questionnaire/context/section-data";
import { SavingSummary } from "@/components/questionnaire/save-notices/saving-summary";
import { FrozenSection } from "@/components/questionnaire/section/frozen-section";
import { LeftInAll } from "@/components/questionnaire/section/left-in-all";
import { MoreQuestions } from "@/components/questionnaire/section/more-questions";
import { saidBeforeIn } from "@/components/questionnaire/section/said-before";
import { SectionForm, SectionLive } from "@/components/questionnaire/section/section-form";
import { SectionFrame, SectionHeader, SectionPager } from "@/components/questionnaire/section/section-frame";
import { sectionHelp } from "@/components/questionnaire/section/section-help";
import { SuggestionList } from "@/components/questionnaire/suggestions/suggestion-list";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { sectionProgress } from "@/lib/domain/assessment/progress";
import { questionsOf, sectionById } from "@/lib/domain/instrument/lookup";
import { answerSections } from "@/lib/domain/report/parts/answer-sections";
import { type SearchParams, singleValues } from "@/lib/http/search-params";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { getSection } from "@/lib/use-cases/get-section";
import { sectionPage } from "@/messages/pages";

type Props = {
  readonly params: Promise<{ id: string; section: string }>;
  readonly searchParams: Promise<SearchParams>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: sectionById(INSTRUMENT, (await params).section)?.title ?? sectionPage.title };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const { id, section: asked } = await params;
  // Before reading: what is saved from here on may be newer than what the page shows.
  const asOf = new Date().toISOString();
  const session = await requireSession();
  const view = await unwrapDraft(
    session,
    id,
    await getSection(session, { assessmentId: id, section: asked }),
  );
  const { assessment, section, answers, versions, openComments, suggestions } = view;
  const decided = decideDepth(answers).depth;
  const wantsAll = singleValues(await searchParams, ["depth"]).depth === "deep";
  const depth = wantsAll ? "all" : decided;
  const progress = sectionProgress(INSTRUMENT, answers, decided);
  const questions = questionsOf(INSTRUMENT, section);
  const data = sectionData({
    instrument: INSTRUMENT,
    assessmentId: id,
    section,
    depth,
    calledFor: decided,
    answers,
    versions,
    asOf,
    viewer: assessment.viewer,
    people: assessment.authors.map(({ name }) => name),
    openComments,
    suggestions,
  });
  const frame = { assessment: id, sections: INSTRUMENT.sections, progress, current: section };
  const header = <SectionHeader section={sectionById(INSTRUMENT, section)} />;
  const bar = (
    <AssessmentBar assessment={assessment}>
      <LeftInAll progress={progress} current={section} />
      {assessment.may.edit && <SavingSummary />}
    </AssessmentBar>
  );
  if (!assessment.may.edit) {
    return (
      <>
        {bar}
        <SectionFrame {...frame}>
          <div className="min-w-0">
            {header}
            <FrozenSection
              assessment={id}
              viewer={assessment.viewer}
              comments={view.comments}
              sections={answerSections(INSTRUMENT, answers).filter((part) => part.id === section)}
            />
            <SectionPager {...frame} />
          </div>
        </SectionFrame>
      </>
    );
  }
  return (
    <SectionLive key={`${id} ${section} ${depth}`} data={data}>
      {bar}
      <SectionFrame {...frame}>
        <SectionForm
          data={data}
          help={sectionHelp(questions)}
          said={saidBeforeIn({ instrument: INSTRUMENT, assessmentId: id, answers, depth, section })}
          header={
            <>
              {header}
              <SuggestionList
                assessment={id}
                suggestions={suggestions.map(({ id: name, path }) => ({
                  id: name,
                  path,
                  label: pathLabel(INSTRUMENT, answers, path),
                }))}
              />
            </>
          }
          footer={
            <>
              {section !== "screening" && (
                <MoreQuestions assessment={id} section={section} isShowingAll={wantsAll} />
              )}
              <SectionPager {...frame} />
            </>
          }
        />
      </SectionFrame>
    </SectionLive>
  );
}
