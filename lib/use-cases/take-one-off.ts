import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { insertRemoval } from "@/lib/data/authorship";
import { type AskedReview, listAskedReviews } from "@/lib/data/reviews";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";

/** A review that stands, of an assessment the viewer assigns reviewers of. Locks nothing: call `lockAssessment` first. */
export async function standingReview(
  tx: Tx,
  viewer: Viewer,
  { assessmentId, reviewId }: { readonly assessmentId: string; readonly reviewId: string },
): Promise<AskedReview> {
  const { record } = await openForAct(tx, viewer, assessmentId, "review.assign");
  const asked = await listAskedReviews(tx, viewer, record.id);
  const review = asked.find(({ id, isEnded }) => id === reviewId && !isEnded);
  if (!review) throw notFound("review");
  return review;
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
