import { INSTRUMENT } from "@/lib/content/instrument";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { arguableLabel } from "@/lib/domain/review/arguable";
import { disputedFindings } from "@/lib/domain/review/disputed-findings";
import { RECOMMENDATIONS } from "@/lib/domain/review/ratings";
import { decisionView } from "@/lib/use-cases/decision-view";
import { meetingsOn } from "@/lib/use-cases/meetings-on";
import type { OpenRevision } from "@/lib/use-cases/open-revision";
import {
  claimsJudged,
  handedIn,
  readableReviews,
  reviewsOf,
  supportsJudged,
} from "@/lib/use-cases/readable-reviews";
import { responseViews } from "@/lib/use-cases/response-views";
import { reviewThreads } from "@/lib/use-cases/review-threads";

/**
 * What followed a revision, as far as the viewer may read it: decision and responses with the revision, reviews by the access
 * table, and of these only what is handed in.
 */
export async function reviewRecord(tx: Reader, viewer: Viewer, opened: OpenRevision): Promise<ReviewRecord> {
  const { record, standing, revision } = opened;
  const decision = await decisionView(tx, viewer, standing, revision.id);
  const reviews = await reviewsOf(tx, viewer, opened, decision !== null);
  const shown = readableReviews(tx, viewer, opened, reviews);
  const { threads } = await reviewThreads(tx, viewer, opened, reviews);
  const responses = await responseViews(tx, viewer, record.id, revision);
  return {
    arguments: threads.flatMap((thread) => {
      if (!thread.isArgument || thread.about === null || thread.state === "withdrawn") return [];
      return [{ ...thread, place: arguableLabel(INSTRUMENT, revision, thread.about) ?? thread.about }];
    }),
    meetings: await meetingsOn(tx, viewer, revision.id),
    claims: claimsJudged(revision.report, shown),
    supports: supportsJudged(revision.report, shown),
    disputed: disputedFindings(revision.report.findings, responses, shown.map(handedIn)),
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
      changes: decision.changes,
      signedBy: decision.signedBy,
      grant: decision.grant,
      dismissals: decision.dismissals,
      conditions: decision.conditions.map(({ text, owner, dueOn, howChecked, metAt }) => ({
        text: howChecked === "" ? text : `${text} (checked by: ${howChecked})`,
        owner: owner.name,
        dueOn,
        metAt,
      })),
    },
    responses: responses.map(({ fingerprint, response, words, commitment, by, at }) => ({
      fingerprint,
      response,
      words,
      commitment,
      by: by.name,
      at,
    })),
  };
}

function inWords(recommendation: string): string {
  return RECOMMENDATIONS.find(({ value }) => value === recommendation)?.label ?? recommendation;
}
