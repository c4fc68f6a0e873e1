import type { Metadata } from "next";
import {
  closeAssessmentAction,
  handOverConditionAction,
  meetConditionAction,
} from "@/app/(app)/assessments/[id]/decision/actions";
import { declineReviewAction, stateConflictAction } from "@/app/(app)/conflicts/actions";
import { actOnManyAction } from "@/app/(app)/queue/actions";
import { assignReviewersAction } from "@/app/(app)/queue/assign/actions";
import { AssessmentNav, tabsOf } from "@/components/assessment/assessment-nav";
import { StateBadge } from "@/components/assessment/state-badge";
import { ChangeWords } from "@/components/questionnaire/history/change-words";
import { ReportHeader } from "@/components/report/report-header";
import { ReviewDesk } from "@/components/review/desk/review-desk";
import { LinkButton } from "@/components/ui/link-button";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getReview } from "@/lib/use-cases/get-review";
import { reviewPage } from "@/messages/pages";
import { revisionWays } from "@/messages/report";
import {
  assignReviewerAction,
  bringJudgementsOverAction,
  handInReviewAction,
  judgeSubjectAction,
  rateAnswerAction,
  replaceReviewerAction,
  replyInThreadAction,
  setReviewDueAction,
  settleThreadAction,
  startThreadAction,
  takeReviewerOffAction,
} from "./actions";

export const metadata: Metadata = { title: reviewPage.title };

export default async function ReviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const view = unwrap(await getReview(await requireSession(), { assessmentId: id }));
  const { assessment, revision, report } = view;
  return (
    <>
      <ReportHeader
        report={report}
        state={<StateBadge state={assessment.state} />}
        actions={
          <>
            <LinkButton href={paths.revision(id, revision.number)}>{reviewPage.openReport}</LinkButton>
            {revision.number > 1 && (
              <LinkButton href={paths.revisionChanges(id, revision.number - 1, revision.number)}>
                {revisionWays.changesSince(revision.number - 1)}
              </LinkButton>
            )}
            {assessment.may.changeAuthors && (
              <LinkButton href={paths.assessmentPeople(id)}>{reviewPage.people}</LinkButton>
            )}
            {assessment.may.decide && (
              <LinkButton href={paths.decision(id)} kind="primary">
                {reviewPage.decide}
              </LinkButton>
            )}
          </>
        }
      />
      <AssessmentNav {...tabsOf(assessment)} takesPartInReview current={paths.review(id)} />
      <ReviewDesk
        view={view}
        assign={assignReviewerAction}
        takeOff={takeReviewerOffAction}
        replace={replaceReviewerAction}
        assignAll={assignReviewersAction}
        bringOver={bringJudgementsOverAction}
        setDue={setReviewDueAction}
        actOnMany={actOnManyAction}
        decline={declineReviewAction}
        stateConflict={stateConflictAction}
        rate={rateAnswerAction}
        judge={judgeSubjectAction}
        handIn={handInReviewAction}
        startThread={startThreadAction}
        Difference={ChangeWords}
        threadActs={{ reply: replyInThreadAction, settle: settleThreadAction }}
        decisionActs={{
          meet: meetConditionAction,
          close: closeAssessmentAction,
          handOver: { members: view.members, act: handOverConditionAction },
        }}
      />
    </>
  );
}
