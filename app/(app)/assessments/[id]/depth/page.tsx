import type { Metadata } from "next";
import { AssessmentBar } from "@/components/assessment/assessment-bar";
import { AnnouncedDepthPart } from "@/components/questionnaire/overview/announced-depth-part";
import { PendingSaves } from "@/components/questionnaire/save-notices/pending-saves";
import { LeftInAll } from "@/components/questionnaire/section/left-in-all";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { announcedDepth } from "@/lib/domain/assessment/announced-depth";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { depthPage } from "@/messages/pages";

export const metadata: Metadata = { title: depthPage.title };

/** The end of the screening: how deep it goes, how long that takes, and why. */
export default async function DepthPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { assessment, answers, progress } = await unwrapDraft(
    session,
    id,
    await getTaskList(session, { assessmentId: id }),
  );
  return (
    <>
      <AssessmentBar assessment={assessment}>
        <LeftInAll progress={progress} current={null} />
      </AssessmentBar>
      <PendingSaves member={assessment.viewer.id} assessment={id} />
      <AnnouncedDepthPart
        assessment={id}
        sections={INSTRUMENT.sections}
        announced={announcedDepth(INSTRUMENT, answers)}
      />
    </>
  );
}
