import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { noteReading } from "@/lib/data/readings";
import { listReviews, type ReviewRow } from "@/lib/data/reviews";
import { mayReadReviews, type Relation } from "@/lib/domain/access/access-table";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { type JudgedClaim, judgedClaims } from "@/lib/domain/review/judged-claims";
import { type JudgedSupports, judgedSupports } from "@/lib/domain/review/judged-supports";
import type { HandedIn } from "@/lib/domain/review/judgement";
import { ownReviewOf } from "@/lib/use-cases/own-review";

/** The reviews of a revision, and how the viewer stands to them. */
export type RevisionReviews = ReturnType<typeof ownReviewOf<ReviewRow>> & {
  readonly rows: readonly ReviewRow[];
  readonly answeredByLead: boolean;
  /** The access table lets the viewer read others'. */
  readonly mayRead: boolean;
};

/** A revision that is open to the viewer, and how they stand to it. */
type Opened = {
  readonly record: { readonly id: string };
  readonly revision: { readonly id: string; readonly number: number };
  readonly standingHere: readonly Relation[];
};

/** Looks the reviews of a revision up, once for whatever is shown of them. */
export async function reviewsOf(
  tx: Reader,
  viewer: Viewer,
  opened: Pick<Opened, "standingHere" | "revision">,
  answeredByLead: boolean,
): Promise<RevisionReviews> {
  return reviewsAmong(viewer, opened, {
    rows: await listReviews(tx, viewer, opened.revision.id),
    answeredByLead,
  });
}

/** The same, of what is looked up already. */
export function reviewsAmong(
  viewer: Viewer,
  { standingHere }: Pick<Opened, "standingHere">,
  { rows, answeredByLead }: Pick<RevisionReviews, "rows" | "answeredByLead">,
): RevisionReviews {
  const { review, own } = ownReviewOf(viewer, rows);
  const mayRead = mayReadReviews(standingHere, { own, answeredByLead });
  return { rows, review, own, answeredByLead, mayRead };
}

export const isHandedIn = ({ handedInAt }: Pick<ReviewRow, "handedInAt">) => handedInAt !== null;

/** Of the reviews of a revision those handed in: all where the access table lets the viewer read them, else their own. */
export function openReviews<Row extends Pick<ReviewRow, "reviewerId" | "handedInAt">>(
  viewer: Viewer,
  { rows, mayRead }: { readonly rows: readonly Row[]; readonly mayRead: boolean },
): readonly Row[] {
  return rows.filter((row) => isHandedIn(row) && (mayRead || row.reviewerId === viewer.id));
}

/** The reviews of a revision that are handed in and that the access table lets the viewer read now; others' are noted as read. */
export function readableReviews(
  tx: Reader,
  viewer: Viewer,
  { record, revision }: Pick<Opened, "record" | "revision">,
  reviews: RevisionReviews,
): readonly ReviewRow[] {
  const shown = openReviews(viewer, reviews);
  if (shown.some((row) => row.reviewerId !== viewer.id)) {
    noteReading(tx, { kind: "review", assessmentId: record.id, number: revision.number });
  }
  return shown;
}

/** What readable reviews say of the claims that words alone answer. */
export function claimsJudged(report: ReportDocument, reviews: readonly ReviewRow[]): readonly JudgedClaim[] {
  return judgedClaims(report, reviews.map(handedIn));
}

/** What readable reviews say of evidence and commitments, and the levels that return by it. */
export function supportsJudged(report: ReportDocument, reviews: readonly ReviewRow[]): JudgedSupports {
  return judgedSupports(report, reviews.map(handedIn));
}

/** A review that is handed in, as several of them are set beside each other: who wrote it, and how they judge. */
export function handedIn({ reviewerName, ratings }: ReviewRow): HandedIn {
  return { reviewer: reviewerName, ratings };
}
