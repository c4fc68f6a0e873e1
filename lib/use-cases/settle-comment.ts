import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { getComment, markComment } from "@/lib/data/comments";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ assessmentId: id, commentId: id, isSettled: z.boolean() });

/** Any author settles a comment, whoever wrote it, or opens it again. What is so already stays as it is. */
export const settleComment = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, commentId, isSettled } = input;
  await lockAssessment(tx, assessmentId);
  await openForAct(tx, viewer, assessmentId, "comment.write");
  const comment = await getComment(tx, viewer, assessmentId, commentId);
  if (!comment) throw notFound("comment");
  if (comment.isSettled === isSettled) return {};
  await markComment(tx, viewer, commentId, isSettled);
  const action = isSettled ? "comment.settled" : "comment.reopened";
  await recordAudit(tx, action, { type: "assessment", id: assessmentId });
  return {};
});
