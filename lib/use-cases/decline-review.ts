import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertRemoval } from "@/lib/data/authorship";
import { listOwnOpenReviews } from "@/lib/data/reviews";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id, reason: text(TEXT_LIMITS.authorshipReason) });

/**
 * Declines the review one was asked for and has not handed in, with a reason that the leads read. Nobody waits for it any more, and
 * it gives no reading; what was typed there is handed in to nobody.
 */
export const declineReview = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, reason } = input;
  await lockAssessment(tx, assessmentId);
  const review = (await listOwnOpenReviews(tx)).find((row) => row.assessment_id === assessmentId);
  if (!review) throw refuse("not-allowed", refusals.nothingToDecline);
  await insertRemoval(tx, viewer, {
    id: newId(),
    assessmentId,
    memberId: viewer.id,
    reviewId: review.id,
    reason,
  });
  await recordAudit(
    tx,
    "review.declined",
    { type: "assessment", id: assessmentId },
    { number: review.number },
  );
  return {};
});
