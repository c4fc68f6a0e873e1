import type { Metadata } from "next";
import { StateBadge } from "@/components/assessment/state-badge";
import { ReportHeader } from "@/components/report/report-header";
import { DecisionDesk } from "@/components/review/decision/decision-desk";
import { DecisionObstacle } from "@/components/review/decision/decision-obstacle";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { requireSession } from "@/lib/auth/require-session";
import { unwrap } from "@/lib/http/unwrap";
import { paths } from "@/lib/paths";
import { getReview } from "@/lib/use-cases/get-review";
import { decisionPage } from "@/messages/pages";
import { acceptFindingAction, decideAction, handOverDecisionAction } from "./actions";

export const metadata: Metadata = { title: decisionPage.title };

export default async function DecisionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const view = unwrap(await getReview(await requireSession(), { assessmentId: id }));
  const isWaiting = view.assessment.state === "submitted" || view.assessment.state === "in-review";
  const nothing = decisionPage.nothingToDecide(view.assessment.state);
  return (
    <>
      <ReportHeader
        report={view.report}
        state={<StateBadge state={view.assessment.state} />}
        actions={
          <>
            <LinkButton href={paths.review(id)}>{decisionPage.backToReview}</LinkButton>
            <LinkButton href={paths.revision(id, view.revision.number)}>{decisionPage.openReport}</LinkButton>
          </>
        }
      />
      {view.assessment.may.decide ? (
        <DecisionDesk
          view={view}
          accept={acceptFindingAction}
          decide={decideAction}
          handOver={handOverDecisionAction}
          then={paths.revision(id, view.revision.number)}
        />
      ) : (
        <div className="mt-8">
          {view.deciding.obstacle && isWaiting ? (
            <DecisionObstacle deciding={view.deciding} />
          ) : (
            <Notice title={nothing.title}>
              <p>{nothing.way}</p>
              {view.decision && (
                <p>
                  <a href={paths.review(id, "decision")} className="link">
                    {decisionPage.seeDecision}
                  </a>
                </p>
              )}
            </Notice>
          )}
        </div>
      )}
    </>
  );
}
