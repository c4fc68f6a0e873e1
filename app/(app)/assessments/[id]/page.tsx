import type { Metadata } from "next";
import { deleteDraftAction, dismissDraftUpdatesAction } from "@/app/(app)/assessments/[id]/actions";
import { restoreDraftAction } from "@/app/(app)/home-actions";
import { AssessmentBar } from "@/components/assessment/assessment-bar";
import { CommentsPart } from "@/components/questionnaire/comments/comments-part";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import { DeletePanel } from "@/components/questionnaire/overview/delete-panel";
import { DepthDecisionPart } from "@/components/questionnaire/overview/depth-decision";
import { ExampleBanner } from "@/components/questionnaire/overview/example-banner";
import { OpenQuestions } from "@/components/questionnaire/overview/open-questions";
import { PeopleAndHandling } from "@/components/questionnaire/overview/people-and-handling";
import { StateNotice } from "@/components/questionnaire/overview/state-notice";
import { TaskList } from "@/components/questionnaire/overview/task-list";
import { TaskListHeader } from "@/components/questionnaire/overview/task-list-header";
import { UpdateNotice } from "@/components/questionnaire/overview/update-notice";
import { PendingSaves } from "@/components/questionnaire/save-notices/pending-saves";
import { LeftInAll } from "@/components/questionnaire/section/left-in-all";
import { RequestedChanges } from "@/components/review/decision/requested-changes";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { openQuestions } from "@/lib/domain/report/parts/open-questions";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { today } from "@/lib/use-cases/today";
import { taskListPage } from "@/messages/pages";

export const metadata: Metadata = { title: taskListPage.title };

export default async function TaskListPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const view = await unwrapDraft(session, id, await getTaskList(session, { assessmentId: id }));
  const { assessment, answers, progress } = view;
  const { may } = assessment;
  return (
    <>
      <AssessmentBar assessment={assessment}>
        <LeftInAll progress={progress} current={null} />
      </AssessmentBar>
      <div
        data-wide
        className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_20rem] 2xl:grid-cols-[minmax(0,1fr)_28rem]"
      >
        <div className="min-w-0">
          <TaskListHeader assessment={assessment} sections={INSTRUMENT.sections} progress={progress} />
          {assessment.example && <ExampleBanner example={assessment.example} />}
          <PendingSaves member={assessment.viewer.id} assessment={id} />
          <StateNotice assessment={assessment} hasDecider={view.hasDecider} restore={restoreDraftAction} />
          <UpdateNotice
            assessmentId={id}
            updates={view.updates}
            dismiss={may.edit ? dismissDraftUpdatesAction : null}
          />
          <TaskList assessment={id} sections={INSTRUMENT.sections} progress={progress} />
          <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 border-t pt-3">
            <a href={paths.check(id)}>{taskListPage.checkAnswers}</a>
            {may.edit && <a href={paths.sketch(id)}>{taskListPage.sketch}</a>}
            {may.edit && <a href={paths.paste(id)}>{taskListPage.paste}</a>}
          </p>
        </div>
        <aside className="min-w-0 space-y-6 text-sm lg:border-s lg:ps-6">
          <div>
            <h2 className="mb-1 text-lg font-normal">{taskListPage.depth}</h2>
            <DepthDecisionPart decision={decideDepth(answers)} />
          </div>
          <section id="people" aria-labelledby="people-title">
            <h2 id="people-title" className="mb-1 text-lg font-normal">
              {taskListPage.people}
            </h2>
            <PeopleAndHandling assessment={assessment} />
            {may.share && (
              <p className="mt-1">
                <a href={paths.assessmentPeople(id)}>{taskListPage.changePeople}</a>
              </p>
            )}
          </section>
          {may.delete && (
            <DeletePanel
              assessmentId={id}
              hasCoAuthors={assessment.authors.length > 1}
              remove={deleteDraftAction}
            />
          )}
        </aside>
      </div>
      <div className="mt-8">
        {view.changesAsked && assessment.may.edit && (
          <RequestedChanges
            {...view.changesAsked}
            href={(path) => paths.section(id, sectionOfPath(path), path)}
          />
        )}
        <OpenQuestions assessment={id} questions={openQuestions(INSTRUMENT, answers)} today={today()} />
        {assessment.restorableUntil === null && (
          <CommentsPart
            commenting={{ assessmentId: id, memberId: assessment.viewer.id }}
            comments={view.openComments}
          />
        )}
      </div>
    </>
  );
}
