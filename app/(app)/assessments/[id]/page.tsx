import type { Metadata } from "next";
import { dismissDraftUpdatesAction } from "@/app/(app)/assessments/[id]/actions";
import { AssessmentNav } from "@/components/assessment/assessment-nav";
import { CommentsPart } from "@/components/questionnaire/comments/comments-part";
import { DepthDecisionPart } from "@/components/questionnaire/overview/depth-decision";
import { ExampleBanner } from "@/components/questionnaire/overview/example-banner";
import { OpenQuestions } from "@/components/questionnaire/overview/open-questions";
import { PeopleAndHandling } from "@/components/questionnaire/overview/people-and-handling";
import { StateNotice } from "@/components/questionnaire/overview/state-notice";
import { TaskList } from "@/components/questionnaire/overview/task-list";
import { TaskListHeader } from "@/components/questionnaire/overview/task-list-header";
import { UpdateNotice } from "@/components/questionnaire/overview/update-notice";
import { PendingSaves } from "@/components/questionnaire/save-notices/pending-saves";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { openQuestions } from "@/lib/domain/report/parts/open-questions";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { taskListPage } from "@/messages/pages";

export const metadata: Metadata = { title: taskListPage.title };

export default async function TaskListPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const view = await unwrapDraft(session, id, await getTaskList(session, { assessmentId: id }));
  const { assessment, answers, progress } = view;
  const screening = progress.filter(({ section }) => section === "screening");
  const others = progress.filter(({ section }) => section !== "screening");
  return (
    <>
      <TaskListHeader assessment={assessment} progress={progress} />
      {assessment.example && <ExampleBanner example={assessment.example} />}
      <PendingSaves member={assessment.viewer.id} assessment={id} />
      <AssessmentNav
        assessment={id}
        revisionNumber={assessment.revisionNumber}
        isAuthor={assessment.standing.includes("author")}
        takesPartInReview={assessment.may.review || assessment.may.decide}
        current={paths.assessment(id)}
      />
      <StateNotice assessment={assessment} hasDecider={view.hasDecider} />
      <UpdateNotice
        assessmentId={id}
        updates={view.updates}
        dismiss={assessment.may.edit ? dismissDraftUpdatesAction : null}
      />
      <div className="mt-2 [&>section:first-child]:border-t-0">
        <Section id="screening" title={taskListPage.screening} note={taskListPage.screeningNote}>
          <TaskList assessment={id} sections={INSTRUMENT.sections} progress={screening} />
          <div className="mt-5">
            <DepthDecisionPart decision={decideDepth(answers)} />
          </div>
        </Section>
        <Section id="sections" title={taskListPage.sections} aside={String(others.length)}>
          <TaskList assessment={id} sections={INSTRUMENT.sections} progress={others} />
        </Section>
        <OpenQuestions
          assessment={id}
          questions={openQuestions(INSTRUMENT, answers)}
          today={new Date().toISOString().slice(0, 10)}
        />
        <CommentsPart
          commenting={{ assessmentId: id, memberId: assessment.viewer.id }}
          comments={view.openComments}
        />
        <Section
          id="people"
          title={taskListPage.people}
          note={assessment.may.share && <a href={paths.assessmentPeople(id)}>{taskListPage.changePeople}</a>}
        >
          <PeopleAndHandling assessment={assessment} />
        </Section>
      </div>
    </>
  );
}
