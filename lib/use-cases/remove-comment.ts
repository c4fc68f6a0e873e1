import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { deleteComment, getComment } from "@/lib/data/comments";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id, commentId: id });

/** Takes a comment away for good; only who wrote it may. */
export const removeComment = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, commentId } = input;
  await lockAssessment(tx, assessmentId);
  await openForAct(tx, viewer, assessmentId, "comment.write");
  const comment = await getComment(tx, viewer, assessmentId, commentId);
  if (!comment) throw notFound("comment");
  if (comment.authorId !== viewer.id) {
    throw refuse("not-allowed", refusals.commentNotYours);
  }
  await deleteComment(tx, viewer, commentId);
  await recordAudit(tx, "comment.removed", { type: "assessment", id: assessmentId });
  return {};
});
