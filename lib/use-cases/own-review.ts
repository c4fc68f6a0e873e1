import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { lockAssessment } from "@/lib/data/assessments";
import { type AskedReview, listReviews, type ReviewRow } from "@/lib/data/reviews";
import { getRevisionOf, type RevisionWithReport } from "@/lib/data/revisions";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** The viewer's own review among those of a revision, and what the access table asks of it. */
export function ownReviewOf<Row extends Pick<ReviewRow, "reviewerId" | "endedAt" | "handedInAt">>(
  viewer: Viewer,
  rows: readonly Row[],
): { review: Row | null; own: "none" | "owed" | "handed-in" } {
  const review = rows.find((row) => row.reviewerId === viewer.id) ?? null;
  if (!review || review.endedAt) return { review, own: "none" };
  return { review, own: review.handedInAt ? "handed-in" : "owed" };
}

/**
 * Whether a member owes one of these reviews, which are of one revision. Whoever does changes none of them, nor asks anybody else: they may
 * learn neither whether another is in nor who declined or has a conflict, and whatever they were told would tell.
 */
export function owesOneOf(
  memberId: string,
  asked: readonly Pick<AskedReview, "reviewerId" | "isHandedIn" | "isEnded">[],
): boolean {
  return asked.some(
    ({ reviewerId, isHandedIn, isEnded }) => reviewerId === memberId && !isHandedIn && !isEnded,
  );
}

/** The viewer's own review of the newest revision, still open for writing. Locks the assessment. */
export async function openOwnReview(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
): Promise<{ review: ReviewRow; revision: RevisionWithReport }> {
  await lockAssessment(tx, assessmentId);
  const { record } = await openForAct(tx, viewer, assessmentId, "review.write");
  if (record.state !== "in-review") throw wrongState(record.state);
  const revision = await getRevisionOf(tx, viewer, assessmentId, null);
  if (!revision) throw notFound("revision");
  const { review } = ownReviewOf(viewer, await listReviews(tx, viewer, revision.id));
  if (!review || (review.endedAt && !review.handedInAt))
    throw refuse("not-allowed", refusals.notAskedToReview);
  if (review.handedInAt) throw refuse("wrong-state", refusals.reviewHandedIn);
  return { review, revision };
}
