import type { Metadata } from "next";
import {
  respondToFindingAction,
  submitAssessmentAction,
  withdrawAssessmentAction,
} from "@/app/(app)/assessments/[id]/check/actions";
import { AssessmentBar } from "@/components/assessment/assessment-bar";
import { AnswersToCheck } from "@/components/questionnaire/overview/answers-to-check";
import { CheckSummary } from "@/components/questionnaire/overview/check-summary";
import { SubmitBox } from "@/components/questionnaire/overview/submit-box";
import { SubmitPanel } from "@/components/questionnaire/overview/submit-panel";
import { WithdrawPanel } from "@/components/questionnaire/overview/withdraw-panel";
import { PendingSaves } from "@/components/questionnaire/save-notices/pending-saves";
import { FindingAnswers } from "@/components/review/responses/finding-answers";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { requiredOpen } from "@/lib/domain/assessment/progress";
import type { Finding } from "@/lib/domain/findings/finding";
import { holdsApproval } from "@/lib/domain/findings/holds-approval";
import { isGrave } from "@/lib/domain/findings/is-grave";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { listRounds } from "@/lib/use-cases/list-rounds";
import { checkPage } from "@/messages/pages";
import { withoutAnswer } from "@/messages/questionnaire/overview";

export const metadata: Metadata = { title: checkPage.title };

export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const view = await unwrapDraft(
    session,
    id,
    await getDraftReport(session, { assessmentId: id, skipsSearch: true }),
  );
  const { assessment, report, answers, responses } = view;
  const { may } = assessment;
  const missing = requiredOpen(INSTRUMENT, answers, report.depth);
  const saidTo = ({ fingerprint }: Finding) =>
    responses.findLast((each) => each.fingerprint === fingerprint)?.response ?? null;
  const grave = report.findings.filter(
    (finding) => (isGrave(finding) || holdsApproval(finding)) && saidTo(finding) === null,
  );
  const blocking = grave.filter(holdsApproval).length;
  const unanswered = withoutAnswer({ blocking, serious: grave.length - blocking });
  return (
    <>
      <AssessmentBar assessment={assessment} />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <div className="mb-5">
            <h1 className="text-2xl font-normal tracking-[-0.01em]">{checkPage.title}</h1>
            <p className="max-w-measure font-serif text-lg leading-snug text-quiet">
              {checkPage.lede(unanswered, missing.length)}
            </p>
            {may.submit && (
              <a href="#submit" className="link inline-block min-h-6 text-sm lg:hidden">
                {checkPage.goToSubmit}
              </a>
            )}
          </div>
          <PendingSaves member={assessment.viewer.id} assessment={id} />
          <CheckSummary
            assessment={id}
            report={report}
            missing={missing.map((path) => ({ path, label: pathLabel(INSTRUMENT, answers, path) }))}
            cleared={view.cleared}
            saidTo={saidTo}
            under={(finding) => (
              <FindingAnswers
                assessment={assessment}
                finding={finding}
                responses={responses}
                answers={answers}
                respond={respondToFindingAction}
              />
            )}
          />
          <AnswersToCheck
            assessment={id}
            sections={report.answers}
            missing={new Set(missing)}
            mayEdit={may.edit}
          />
        </div>
        <div className="lg:sticky lg:top-17 lg:self-start">
          {may.submit && (
            <SubmitBox assessment={assessment} scrutiny={report.scrutiny.level} unanswered={unanswered}>
              <SubmitPanel
                memberId={assessment.viewer.id}
                assessmentId={id}
                number={assessment.revisionNumber + 1}
                requiredLeft={missing.length}
                rounds={await openRounds(session, assessment.roundId)}
                submit={submitAssessmentAction}
              />
            </SubmitBox>
          )}
          {may.withdraw && (
            <div id="withdraw" className="mt-4 flex flex-wrap items-center gap-3 text-sm text-quiet">
              <WithdrawPanel assessmentId={id} withdraw={withdrawAssessmentAction} />
              {checkPage.withdrawNote}
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** The rounds it can be submitted into: none where it is in one, or where rounds are not the viewer's. */
async function openRounds(session: Parameters<typeof listRounds>[0], current: string | null) {
  if (current !== null) return [];
  const listed = await listRounds(session, {});
  return listed.ok ? listed.value.rounds.filter(({ state }) => state === "open") : [];
}
