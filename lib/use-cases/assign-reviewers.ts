import { z } from "zod";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { assignOne } from "@/lib/use-cases/assign-one";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate } from "@/lib/use-cases/input";
import { refusals } from "@/messages/refusals";

const most = COUNT_LIMITS.assigned.pairs;
const input = z.strictObject({
  pairs: z
    .array(z.strictObject({ assessmentId: id, memberId: id, dueOn: isoDate.nullable().default(null) }))
    .min(1)
    .max(most, refusals.tooManyPairs(most))
    .readonly(),
});

/**
 * Asks many to review, all or none: where one can't be asked any more, nobody is. Assessments take turns in the order of their ids;
 * of one, whoever asks is asked last, since who owes a review asks nobody.
 */
export const assignReviewers = defineUseCase(input, async ({ tx, viewer, input }) => {
  const isOwn = (pair: { readonly memberId: string }) => Number(pair.memberId === viewer.id);
  const inOrder = input.pairs.toSorted(
    (a, b) => a.assessmentId.localeCompare(b.assessmentId) || isOwn(a) - isOwn(b),
  );
  for (const pair of inOrder) await assignOne(tx, viewer, { ...pair, dismissal: "" });
  return { assigned: inOrder.length };
});
