import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { insertRemoval } from "@/lib/data/authorship";
import { type AskedReview, listAskedReviews } from "@/lib/data/reviews";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { owesOneOf } from "@/lib/use-cases/own-review";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/**
 * A review that stands, of an assessment the viewer assigns reviewers of; refuses who owes a review of that revision, whichever they ask
 * for. Locks nothing: call `lockAssessment` first.
 */
export async function standingReview(
  tx: Reader,
  viewer: Viewer,
  { assessmentId, reviewId }: { readonly assessmentId: string; readonly reviewId: string },
): Promise<AskedReview & { readonly isHandedIn: boolean }> {
  const { record } = await openForAct(tx, viewer, assessmentId, "review.assign");
  const asked = await listAskedReviews(tx, viewer, record.id);
  const review = asked.find(({ id }) => id === reviewId);
  if (!review) throw notFound("review");
  const { isHandedIn } = review;
  const besides = asked.filter(({ number }) => number === review.number);
  if (isHandedIn === null || owesOneOf(viewer.id, besides)) throw refuse("wrong-state", refusals.owesAndAsks);
  if (review.isEnded) throw notFound("review");
  return { ...review, isHandedIn };
}

/** Ends it, with a reason that is kept. */
export async function takeOneOff(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  review: AskedReview,
  reason: string,
): Promise<void> {
  await insertRemoval(tx, viewer, {
    id: newId(),
    assessmentId,
    memberId: review.reviewerId,
    reviewId: review.id,
    reason,
  });
  await recordAudit(
    tx,
    "review.taken-off",
    { type: "assessment", id: assessmentId },
    { member: review.reviewerId, number: review.number, handedIn: review.isHandedIn },
  );
}
