import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertRemoval } from "@/lib/data/authorship";
import { listAskedReviews } from "@/lib/data/reviews";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ assessmentId: id, reviewId: id, reason: text(TEXT_LIMITS.authorshipReason) });

/**
 * A lead takes a reviewer off one revision. Nobody waits for their review any more, and they read nothing by having been asked;
 * what they handed in stays in the record.
 */
export const takeReviewerOff = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, reviewId, reason } = input;
  await lockAssessment(tx, assessmentId);
  const { record } = await openForAct(tx, viewer, assessmentId, "review.assign");
  const asked = await listAskedReviews(tx, viewer, record.id);
  const review = asked.find(({ id: each, isEnded }) => each === reviewId && !isEnded);
  if (!review) throw notFound("review");
  await insertRemoval(tx, viewer, {
    id: newId(),
    assessmentId,
    memberId: review.reviewerId,
    reviewId,
    reason,
  });
  await recordAudit(
    tx,
    "review.taken-off",
    { type: "assessment", id: assessmentId },
    { member: review.reviewerId, number: review.number, handedIn: review.isHandedIn },
  );
  return {};
});
