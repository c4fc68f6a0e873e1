import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { lockAssessment } from "@/lib/data/assessments";
import { listReviews, type ReviewRow } from "@/lib/data/reviews";
import { getRevisionOf, type RevisionWithReport } from "@/lib/data/revisions";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

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
  const review = (await listReviews(tx, viewer, revision.id)).find((row) => row.reviewerId === viewer.id);
  if (!review) throw refuse("not-allowed", refusals.notAskedToReview);
  if (review.handedInAt) throw refuse("wrong-state", refusals.reviewHandedIn);
  return { review, revision };
}
