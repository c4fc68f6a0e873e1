import { z } from "zod";
import { putRating } from "@/lib/data/reviews";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { locate } from "@/lib/domain/instrument/lookup";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, optionalText, path } from "@/lib/use-cases/input";
import { openOwnReview } from "@/lib/use-cases/own-review";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  path,
  /** How well the answer holds, 1 (hardly) to 5 (fully); null for a comment alone. */
  rating: z.number().int().min(1).max(5).nullable(),
  comment: optionalText(TEXT_LIMITS.ratingComment),
});

/** Rates one answer in one's own review; again changes it. Nobody else sees it before the review is handed in. */
export const rateAnswer = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { review, revision } = await openOwnReview(tx, viewer, input.assessmentId);
  // A revision of an older version shows what was asked then.
  const wasAsked = revision.report.answers.some(({ lines }) =>
    lines.some((line) => line.path === input.path),
  );
  if (!wasAsked && !locate(INSTRUMENT, input.path)) throw refuse("invalid", refusals.noSuchQuestion);
  await putRating(tx, viewer, review.id, input);
  return {};
});
