import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { putRating, type ReviewRow } from "@/lib/data/reviews";
import { locate } from "@/lib/domain/instrument/lookup";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, optionalText, path } from "@/lib/use-cases/input";
import { openOwnReview } from "@/lib/use-cases/own-review";
import { Refused, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  path,
  /** How well the answer holds, 1 (hardly) to 5 (fully); null for a comment alone. */
  rating: z.literal([1, 2, 3, 4, 5]).nullable(),
  comment: optionalText(TEXT_LIMITS.ratingComment),
  /** Of the rating this was written over; 0: there was none. */
  version: z.number().int().min(0).max(2_000_000_000),
});

/**
 * Rates one answer in one's own review; again changes it, unless it was changed meanwhile, in another tab or on another device:
 * then `stale`, with what stands there. Nobody else sees it before the review is handed in.
 */
export const rateAnswer = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, ...given } = input;
  const { review, revision } = await openOwnReview(tx, viewer, assessmentId);
  // A revision of an older version shows what was asked then.
  const wasAsked = revision.report.answers.some(({ lines }) =>
    lines.some((line) => line.path === input.path),
  );
  if (!wasAsked && !locate(INSTRUMENT, input.path)) throw refuse("invalid", refusals.noSuchQuestion);
  const version = await putRating(tx, viewer, review.id, { ...given, value: null });
  if (version === null) throw changedMeanwhile(review, input.path);
  return { version };
});

function changedMeanwhile({ ratings }: ReviewRow, path: string): Refused {
  const { rating, comment, version } = ratings.find((each) => each.path === path) ?? NO_RATING;
  return new Refused({
    code: "stale",
    sentence: refusals.ratingChanged,
    stored: { version, rating, comment },
  });
}

const NO_RATING = { rating: null, comment: "", version: 0 };
