import { z } from "zod";
import { listFindingResponses } from "@/lib/data/finding-responses";
import { putRating, type ReviewRow } from "@/lib/data/reviews";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { fits, subjectsOf } from "@/lib/domain/review/subjects";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { displayName, id, optionalText } from "@/lib/use-cases/input";
import { openOwnReview } from "@/lib/use-cases/own-review";
import { Refused, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const quantile = z.number().min(-120).max(120);

const input = z.strictObject({
  assessmentId: id,
  /** The name of a subject of the revision. */
  subject: z.string().max(200, refusals.noSuchSubject),
  /** What can be given depends on the subject; null for words alone. */
  judgement: z
    .union([
      z.enum(["holds", "does-not-hold", "right", "dealt-with", "wrong", "cannot-tell"]),
      z.strictObject({ p10: quantile, p50: quantile, p90: quantile }),
      z.strictObject({
        what: z.enum(["recipient", "use", "pathway"]),
        name: displayName(TEXT_LIMITS.missingName),
      }),
    ])
    .nullable(),
  comment: optionalText(TEXT_LIMITS.ratingComment),
  /** Of the judgement this was written over; 0: there was none. */
  version: z.number().int().min(0).max(2_000_000_000),
});

/**
 * Judges one thing that is put to every reviewer, in one's own review; again changes it, unless it was changed meanwhile: then
 * `stale`, with what stands there. Nobody else sees it, or that it is there, before the review is handed in.
 */
export const judgeSubject = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, subject: name, judgement, comment, version } = input;
  const { review, revision } = await openOwnReview(tx, viewer, assessmentId);
  const { report, answers, number } = revision;
  const responses = await listFindingResponses(tx, viewer, assessmentId, number);
  const subject = subjectsOf(report, answers, responses).find((each) => each.name === name);
  if (!subject) throw refuse("invalid", refusals.noSuchSubject);
  if (!fits(subject, judgement)) throw refuse("invalid", refusals.noSuchJudgement);
  const given = { path: name, rating: null, value: judgement, comment, version };
  const stored = await putRating(tx, viewer, review.id, given);
  if (stored === null) throw changedMeanwhile(review, name);
  return { version: stored };
});

function changedMeanwhile({ ratings }: ReviewRow, name: string): Refused {
  const stands = ratings.find(({ path }) => path === name);
  return new Refused({
    code: "stale",
    sentence: refusals.ratingChanged,
    stored: {
      version: stands?.version ?? 0,
      judgement: stands?.value ?? null,
      comment: stands?.comment ?? "",
    },
  });
}
