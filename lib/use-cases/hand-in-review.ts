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
});

/** Hands one's review in. It can't be changed afterwards, and the other reviews become readable. */
export const handInReview = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { review, revision } = await openOwnReview(tx, viewer, input.assessmentId);
  await handIn(tx, viewer, review.id, { recommendation: input.recommendation, summary: input.summary });
  await recordAudit(
    tx,
    "review.handed-in",
    { type: "assessment", id: input.assessmentId },
    { number: revision.number, recommendation: input.recommendation },
  );
  return {};
});
