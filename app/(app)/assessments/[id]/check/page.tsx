import type { Metadata } from "next";
import {
  respondToFindingAction,
  submitAssessmentAction,
  withdrawAssessmentAction,
} from "@/app/(app)/assessments/[id]/check/actions";
import { AnswersToCheck } from "@/components/questionnaire/overview/answers-to-check";
import { CheckSummary } from "@/components/questionnaire/overview/check-summary";
import { SubmitPanel } from "@/components/questionnaire/overview/submit-panel";
import { WithdrawPanel } from "@/components/questionnaire/overview/withdraw-panel";
import { PendingSaves } from "@/components/questionnaire/save-notices/pending-saves";
import { FindingAnswers } from "@/components/review/finding-answers";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { INSTRUMENT } from "@/lib/content/instrument";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { requiredOpen } from "@/lib/domain/assessment/progress";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { checkPage } from "@/messages/pages";

export const metadata: Metadata = { title: checkPage.title };

export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const view = await unwrapDraft(session, id, await getDraftReport(session, { assessmentId: id }));
  const { assessment, report, answers } = view;
  const missing = requiredOpen(INSTRUMENT, answers, report.depth);
  const { may, revisionNumber } = assessment;
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.assessment(id), label: assessment.title }]} />}
        title={checkPage.title}
        lede={checkPage.lede}
        actions={may.submit && <LinkButton href="#submit">{checkPage.goToSubmit}</LinkButton>}
      />
      <PendingSaves member={assessment.viewer.id} assessment={id} />
      <CheckSummary
        assessment={id}
        report={report}
        missing={missing.map((path) => ({ path, label: pathLabel(INSTRUMENT, answers, path) }))}
        cleared={view.cleared}
        under={(finding) => (
          <FindingAnswers
            assessment={assessment}
            finding={finding}
            responses={view.responses}
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
      {may.submit && (
        <Section id="submit" title={checkPage.submit} note={checkPage.submitNote}>
          <SubmitPanel
            memberId={assessment.viewer.id}
            assessmentId={id}
            number={revisionNumber + 1}
            requiredLeft={missing.length}
            submit={submitAssessmentAction}
          />
        </Section>
      )}
      {may.withdraw && (
        <Section id="withdraw" title={checkPage.withdraw} note={checkPage.withdrawNote}>
          <WithdrawPanel assessmentId={id} withdraw={withdrawAssessmentAction} />
        </Section>
      )}
    </>
  );
}
