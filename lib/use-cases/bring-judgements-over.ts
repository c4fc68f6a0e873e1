import { z } from "zod";
import { putRating } from "@/lib/data/reviews";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { earlierJudgements } from "@/lib/use-cases/earlier-judgements";
import { id } from "@/lib/use-cases/input";
import { openOwnReview } from "@/lib/use-cases/own-review";

const input = z.strictObject({ assessmentId: id });

/**
 * Brings over into one's own open review what one said, in a review of an earlier revision, of what did not change since. What one has
 * said here already stays. Nothing is handed in by it, and nobody else learns of it.
 */
export const bringJudgementsOver = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { review, revision } = await openOwnReview(tx, viewer, input.assessmentId);
  const earlier = await earlierJudgements(tx, viewer, input.assessmentId, { revision, review });
  const standing = earlier?.standing ?? [];
  let broughtOver = 0;
  for (const { path, rating, value, comment } of standing) {
    const put = await putRating(tx, viewer, review.id, { path, rating, value, comment, version: 0 });
    if (put !== null) broughtOver += 1;
  }
  return { broughtOver };
});
