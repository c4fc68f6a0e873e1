import type { Metadata } from "next";
import { sectionData } from "@/components/questionnaire/context/section-data";
import { FrozenSection } from "@/components/questionnaire/section/frozen-section";
import { MoreQuestions } from "@/components/questionnaire/section/more-questions";
import { SectionForm } from "@/components/questionnaire/section/section-form";
import { SectionFrame } from "@/components/questionnaire/section/section-frame";
import { sectionHelp } from "@/components/questionnaire/section/section-help";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
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
  const { assessment, section, answers, versions, openComments } = view;
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
  });
  return (
    <SectionFrame
      assessment={assessment}
      sections={INSTRUMENT.sections}
      progress={progress}
      current={section}
    >
      {assessment.may.edit ? (
        <SectionForm key={`${id} ${section} ${depth}`} data={data} help={sectionHelp(questions)} />
      ) : (
        <FrozenSection
          assessment={id}
          viewer={assessment.viewer}
          comments={view.comments}
          sections={answerSections(INSTRUMENT, answers).filter((part) => part.id === section)}
        />
      )}
      {assessment.may.edit && section !== "screening" && (
        <MoreQuestions assessment={id} section={section} isShowingAll={wantsAll} />
      )}
    </SectionFrame>
  );
}
