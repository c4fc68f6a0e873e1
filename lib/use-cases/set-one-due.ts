import type { Tx } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { setReviewDue } from "@/lib/data/reviews";

/** Sets the day of a review that is out, null: to none, on record; false where it isn't out, or not the viewer's to set. Call after `lockAssessment`. */
export async function setOneDue(
  tx: Tx,
  assessmentId: string,
  reviewId: string,
  dueOn: string | null,
): Promise<boolean> {
  if (!(await setReviewDue(tx, assessmentId, reviewId, dueOn))) return false;
  const detail = { review: reviewId, dueOn };
  await recordAudit(tx, "review.due-set", { type: "assessment", id: assessmentId }, detail);
  return true;
}
