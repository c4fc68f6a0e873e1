import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { noteReading } from "@/lib/data/readings";
import { listReviews } from "@/lib/data/reviews";
import { mayReadReviews } from "@/lib/domain/access/access-table";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { RECOMMENDATIONS } from "@/lib/domain/review/ratings";
import { decisionView } from "@/lib/use-cases/decision-view";
import type { OpenRevision } from "@/lib/use-cases/open-revision";
import { ownReviewOf } from "@/lib/use-cases/own-review";
import { responseViews } from "@/lib/use-cases/response-views";

/**
 * What followed a revision, as far as the viewer may read it: decision and responses with the revision, reviews by the access
 * table, and of these only what is handed in.
 */
export async function reviewRecord(
  tx: Reader,
  viewer: Viewer,
  { record, standing, standingHere, revision }: OpenRevision,
): Promise<ReviewRecord> {
  const decision = await decisionView(tx, viewer, standing, revision.id);
  const rows = await listReviews(tx, viewer, revision.id);
  const { own } = ownReviewOf(viewer, rows);
  const mayRead = mayReadReviews(standingHere, { own, answeredByLead: decision !== null });
  const shown = rows.filter((row) => row.handedInAt !== null && (mayRead || row.reviewerId === viewer.id));
  if (shown.some((row) => row.reviewerId !== viewer.id)) {
    noteReading(tx, { kind: "review", assessmentId: record.id, number: revision.number });
  }
  return {
    reviews: shown.flatMap((row) =>
      row.handedInAt
        ? [
            {
              reviewer: row.reviewerName,
              handedInAt: row.handedInAt.toISOString(),
              recommendation: inWords(row.recommendation ?? ""),
              summary: row.summary,
            },
          ]
        : [],
    ),
    decision: decision && {
      outcome: inWords(decision.outcome),
      reason: decision.reason,
      by: decision.by.name,
      at: decision.at,
      acknowledged: decision.acknowledged,
      grant: decision.grant,
      conditions: decision.conditions.map(({ text, owner, dueOn, metAt }) => ({
        text,
        owner: owner.name,
        dueOn,
        metAt,
      })),
    },
    responses: (await responseViews(tx, viewer, record.id, revision.number)).map(
      ({ fingerprint, response, words, by, at }) => ({ fingerprint, response, words, by: by.name, at }),
    ),
  };
}

function inWords(recommendation: string): string {
  return RECOMMENDATIONS.find(({ value }) => value === recommendation)?.label ?? recommendation;
}
