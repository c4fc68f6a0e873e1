import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { handIn } from "@/lib/data/reviews";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { openOwnReview } from "@/lib/use-cases/own-review";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  recommendation: z.enum(
    ["approve", "approve-with-conditions", "not-approve", "request-changes"],
    refusals.recommendationNeeded,
  ),
  summary: text(TEXT_LIMITS.reviewSummary),
  confidence: z.enum(["low", "medium", "high"], refusals.confidenceNeeded),
});

/** Hands one's review in. It can't be changed afterwards, and the other reviews become readable. */
export const handInReview = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, ...given } = input;
  const { review, revision } = await openOwnReview(tx, viewer, assessmentId);
  await handIn(tx, viewer, review.id, given);
  await recordAudit(
    tx,
    "review.handed-in",
    { type: "assessment", id: assessmentId },
    { number: revision.number, recommendation: given.recommendation },
  );
  return {};
});
