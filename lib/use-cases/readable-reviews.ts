import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { noteReading } from "@/lib/data/readings";
import { listReviews, type ReviewRow } from "@/lib/data/reviews";
import { mayReadReviews } from "@/lib/domain/access/access-table";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { type JudgedClaim, judgedClaims } from "@/lib/domain/review/judged-claims";
import type { OpenRevision } from "@/lib/use-cases/open-revision";
import { ownReviewOf } from "@/lib/use-cases/own-review";

/** Of the reviews of a revision those handed in: all where the access table lets the viewer read them, else their own. */
export function openReviews(
  viewer: Viewer,
  rows: readonly ReviewRow[],
  mayRead: boolean,
): readonly ReviewRow[] {
  return rows.filter((row) => row.handedInAt !== null && (mayRead || row.reviewerId === viewer.id));
}

/** The reviews of a revision that are handed in and that the access table lets the viewer read now; others' are noted as read. */
export async function readableReviews(
  tx: Reader,
  viewer: Viewer,
  { record, standingHere, revision }: OpenRevision,
  answeredByLead: boolean,
): Promise<readonly ReviewRow[]> {
  const rows = await listReviews(tx, viewer, revision.id);
  const { own } = ownReviewOf(viewer, rows);
  const mayRead = mayReadReviews(standingHere, { own, answeredByLead });
  const shown = openReviews(viewer, rows, mayRead);
  if (shown.some((row) => row.reviewerId !== viewer.id)) {
    noteReading(tx, { kind: "review", assessmentId: record.id, number: revision.number });
  }
  return shown;
}

/** What readable reviews say of the claims that words alone answer. */
export function claimsJudged(report: ReportDocument, reviews: readonly ReviewRow[]): readonly JudgedClaim[] {
  return judgedClaims(
    report,
    reviews.map(({ reviewerName, ratings }) => ({ reviewer: reviewerName, ratings })),
  );
}
