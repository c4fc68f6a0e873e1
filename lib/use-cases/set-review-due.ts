import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate } from "@/lib/use-cases/input";
import { notFound, refuse } from "@/lib/use-cases/result";
import { setOneDue } from "@/lib/use-cases/set-one-due";
import { standingReview } from "@/lib/use-cases/take-one-off";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id, reviewId: id, dueOn: isoDate });

/** A lead says by when a review that is still out is due: a day still to come. Not who owes a review of that revision themselves. */
export const setReviewDue = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, reviewId, dueOn } = input;
  await lockAssessment(tx, assessmentId);
  await standingReview(tx, viewer, input);
  if (isPastDay(dueOn, new Date())) throw refuse("invalid", refusals.dayIsPast);
  if (!(await setOneDue(tx, assessmentId, reviewId, dueOn))) throw notFound("review");
  return {};
});
