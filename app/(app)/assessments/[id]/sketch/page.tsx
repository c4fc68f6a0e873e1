import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AssessmentBar } from "@/components/assessment/assessment-bar";
import { newRecordId } from "@/components/questionnaire/autosave/new-record-id";
import { sectionData } from "@/components/questionnaire/context/section-data";
import { SavingSummary } from "@/components/questionnaire/save-notices/saving-summary";
import { LeftInAll } from "@/components/questionnaire/section/left-in-all";
import { SectionLive } from "@/components/questionnaire/section/section-form";
import { Sketch } from "@/components/questionnaire/sketch/sketch";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { sectionProgress } from "@/lib/domain/assessment/progress";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getSection } from "@/lib/use-cases/get-section";
import { sketchPage } from "@/messages/questionnaire/sketch";

export const metadata: Metadata = { title: sketchPage.title };

/** The social model in a table of lines. What is typed are the answers of the uses, recipients and outputs themselves. */
export default async function SketchPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  // Before reading: what is saved from here on may be newer than what the page shows.
  const asOf = new Date().toISOString();
  const session = await requireSession();
  const view = await unwrapDraft(
    session,
    id,
    await getSection(session, { assessmentId: id, section: "uses" }),
  );
  const { assessment, answers, versions, openComments } = view;
  if (!assessment.may.edit) redirect(paths.section(id, "uses"));
  const decided = decideDepth(answers).depth;
  const data = sectionData({
    instrument: INSTRUMENT,
    assessmentId: id,
    section: "uses",
    depth: "deep",
    calledFor: decided,
    answers,
    versions,
    asOf,
    viewer: assessment.viewer,
    people: [],
    openComments,
    suggestions: [],
  });
  return (
    <SectionLive key={id} data={data}>
      <AssessmentBar assessment={assessment}>
        <LeftInAll progress={sectionProgress(INSTRUMENT, answers, decided)} current="uses" />
        <SavingSummary />
      </AssessmentBar>
      <Sketch assessment={id} next={newRecordId()} />
    </SectionLive>
  );
}
