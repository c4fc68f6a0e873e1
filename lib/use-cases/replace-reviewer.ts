import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { assignOne } from "@/lib/use-cases/assign-one";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate, optionalText, text } from "@/lib/use-cases/input";
import { openBeforeStep } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import { standingReview, takeOneOff } from "@/lib/use-cases/take-one-off";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** Of the newest revision, and not handed in. */
  reviewId: id,
  memberId: id,
  /** Null: the day of the review that is replaced, if that is still to come. */
  dueOn: isoDate.nullable().default(null),
  reason: text(TEXT_LIMITS.authorshipReason),
  dismissal: optionalText(TEXT_LIMITS.conflict).default(""),
});

/** A lead takes a reviewer off and asks another in their place, both or neither. What was handed in is not replaced, nor anybody by who owes a review. */
export const replaceReviewer = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, memberId, reason, dismissal } = input;
  await lockAssessment(tx, assessmentId);
  const { record } = await openBeforeStep(tx, viewer, assessmentId, "assign-reviewer");
  const review = await standingReview(tx, viewer, input);
  if (review.number !== record.revisionNumber) {
    throw refuse("wrong-state", refusals.newerRevision(record.revisionNumber));
  }
  if (review.isHandedIn) throw refuse("wrong-state", refusals.nothingToReplace(review.reviewerName));
  await takeOneOff(tx, viewer, assessmentId, review, reason);
  const kept = review.dueOn !== null && !isPastDay(review.dueOn, new Date()) ? review.dueOn : null;
  await assignOne(tx, viewer, { assessmentId, memberId, dueOn: input.dueOn ?? kept, dismissal });
  return {};
});
