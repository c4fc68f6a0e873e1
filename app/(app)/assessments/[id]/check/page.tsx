import type { Metadata } from "next";
import { submitAssessmentAction, withdrawAssessmentAction } from "@/app/(app)/assessments/[id]/check/actions";
import { PendingSaves } from "@/components/questionnaire/autosave/pending-saves";
import { AnswersToCheck } from "@/components/questionnaire/overview/answers-to-check";
import { CheckSummary } from "@/components/questionnaire/overview/check-summary";
import { SubmitPanel } from "@/components/questionnaire/overview/submit-panel";
import { WithdrawPanel } from "@/components/questionnaire/overview/withdraw-panel";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireSession } from "@/lib/auth/require-session";
import { pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { requiredOpen } from "@/lib/domain/assessment/progress";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";

export const metadata: Metadata = { title: "Check answers" };

export default async function CheckPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { assessment, report, answers } = unwrap(await getDraftReport(session, { assessmentId: id }));
  const missing = requiredOpen(INSTRUMENT, answers, report.depth);
  const { may, revisionNumber } = assessment;
  return (
    <>
      <PageHeader
        kicker={<Breadcrumbs trail={[{ href: paths.assessment(id), label: assessment.title }]} />}
        title="Check answers"
        lede="What a reviewer will read, and what the rules conclude from it so far. Nothing in the report should surprise you."
        actions={may.submit && <LinkButton href="#submit">Go to submit</LinkButton>}
      />
      <PendingSaves member={assessment.viewer.id} assessment={id} />
      <CheckSummary
        assessment={id}
        report={report}
        missing={missing.map((path) => ({ path, label: pathLabel(INSTRUMENT, answers, path) }))}
      />
      <AnswersToCheck
        assessment={id}
        sections={report.answers}
        missing={new Set(missing)}
        mayEdit={may.edit}
      />
      {may.submit && (
        <Section
          id="submit"
          title="Submit"
          note="Freezes the answers as a revision and hands them to review."
        >
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
        <Section id="withdraw" title="Withdraw" note="Ends this assessment. It cannot be taken up again.">
          <WithdrawPanel assessmentId={id} withdraw={withdrawAssessmentAction} />
        </Section>
      )}
    </>
  );
}
