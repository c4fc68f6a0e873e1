import type { Metadata } from "next";
import Link from "next/link";
import { respondToFindingAction } from "@/app/(app)/assessments/[id]/check/actions";
import { AssessmentNav } from "@/components/assessment/assessment-nav";
import { StateBadge } from "@/components/assessment/state-badge";
import { NodeDetails } from "@/components/figures/node-details";
import { DownloadLinks } from "@/components/report/download-links";
import { ReportHeader } from "@/components/report/report-header";
import { ReportTools } from "@/components/report/report-tools";
import { ReportView } from "@/components/report/report-view";
import { FindingAnswers } from "@/components/review/finding-answers";
import { LinkButton } from "@/components/ui/link-button";
import { requireSession } from "@/lib/auth/require-session";
import { unwrapDraft } from "@/lib/http/unwrap-draft";
import { paths } from "@/lib/paths";
import { getDraftReport } from "@/lib/use-cases/get-draft-report";
import { draftReportPage } from "@/messages/pages";
import { revisionBar } from "@/messages/report";

export const metadata: Metadata = { title: draftReportPage.title };

export default async function DraftReportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const session = await requireSession();
  const { assessment, report, responses } = await unwrapDraft(
    session,
    id,
    await getDraftReport(session, { assessmentId: id }),
  );
  return (
    <>
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
      <AssessmentNav
        assessment={id}
        revisionNumber={assessment.revisionNumber}
        isAuthor={assessment.standing.includes("author")}
        takesPartInReview={assessment.may.review || assessment.may.decide}
        current={paths.draftReport(id)}
      />
      <div className="no-print mt-4 mb-8 flex flex-wrap justify-between gap-x-6 gap-y-1 text-sm text-quiet">
        <Link href={paths.whatIf(id, null)} prefetch={false} className="link inline-block min-h-6">
          {revisionBar.whatIf}
        </Link>
        <DownloadLinks href={(format) => paths.draftExport(id, format)} redacted={paths.redactedDraft(id)} />
      </div>
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
