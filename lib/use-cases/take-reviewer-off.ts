import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { standingReview, takeOneOff } from "@/lib/use-cases/take-one-off";

const input = z.strictObject({ assessmentId: id, reviewId: id, reason: text(TEXT_LIMITS.authorshipReason) });

/**
 * A lead takes a reviewer off one revision. Nobody waits for their review any more, and they read nothing by having been asked;
 * what they handed in stays in the record. Whoever owes a review of that revision takes nobody off; their own they decline.
 */
export const takeReviewerOff = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const review = await standingReview(tx, viewer, input);
  await takeOneOff(tx, viewer, input.assessmentId, review, input.reason);
  return {};
});
