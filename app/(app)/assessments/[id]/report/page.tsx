import type { Metadata } from "next";
import { respondToFindingAction } from "@/app/(app)/assessments/[id]/check/actions";
import { StateBadge } from "@/components/assessment/state-badge";
import { NodeDetails } from "@/components/figures/node-details";
import { ReportBar } from "@/components/report/report-bar";
import { ReportHeader } from "@/components/report/report-header";
import { ReportTools } from "@/components/report/report-tools";
import { ReportView } from "@/components/report/report-view";
import { FindingAnswers } from "@/components/review/responses/finding-answers";
import { LinkButton } from "@/components/ui/link-button";
import { requireSession } from "@/lib/auth/require-session";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { draftReportPage } from "@/messages/pages";
import { revisionWays } from "@/messages/report";

export const metadata: Metadata = { title: draftReportPage.title };

export default async function DraftReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { assessment, report, answers, responses } = await unwrapDraft(
    session,
    id,
    await getDraftReport(session, { assessmentId: id }),
  );
  return (
    <>
      <ReportBar
        assessment={assessment}
        current={paths.draftReport(id)}
        ways={[{ href: paths.whatIf(id, null), label: revisionWays.whatIf }]}
        exportHref={(format) => paths.draftExport(id, format)}
        redacted={paths.redactedDraft(id)}
      />
      <ReportHeader
        report={report}
        state={<StateBadge state={assessment.state} />}
        actions={
          assessment.may.submit && (
            <LinkButton href={paths.check(id)} kind="primary">
              {draftReportPage.checkAndSubmit}
            </LinkButton>
          )
        }
      />
      <NodeDetails />
      <ReportTools />
      <div>
        <ReportView
          report={report}
          underFinding={(finding) => (
            <FindingAnswers
              assessment={assessment}
              finding={finding}
              responses={responses}
              answers={answers}
              respond={respondToFindingAction}
            />
          )}
          hrefOfTried={(changes) => paths.whatIf(id, null, { changes }, "tried")}
          figureHref={(figure, format) => paths.draftFigure(id, figure, format)}
        />
      </div>
    </>
  );
}
