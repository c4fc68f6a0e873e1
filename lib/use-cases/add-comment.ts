import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertComment, insertMentions, listComments } from "@/lib/data/comments";
import { locate } from "@/lib/domain/instrument/lookup";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { mentionedIn } from "@/lib/domain/review/mentions";
import { otherAuthors } from "@/lib/use-cases/comment-view";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, path, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** Null: about the assessment as a whole. */
  path: path.nullable(),
  text: text(TEXT_LIMITS.comment),
});

/**
 * Says something to the other authors about one answer or the whole assessment, in any state. It is never part of what is
 * submitted, exported, copied or reviewed; the audit trail says that it was written, not what.
 */
export const addComment = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const { record } = await openForAct(tx, viewer, input.assessmentId, "comment.write");
  if (input.path !== null && !locate(INSTRUMENT, input.path)) {
    throw refuse("invalid", refusals.noSuchQuestion);
  }
  const there = await listComments(
    tx,
    viewer,
    input.assessmentId,
    { path: input.path },
    COUNT_LIMITS.comments,
  );
  if (there.length >= COUNT_LIMITS.comments) {
    throw refuse("too-long", refusals.tooManyComments(COUNT_LIMITS.comments));
  }
  const commentId = newId();
  await insertComment(tx, viewer, { id: commentId, ...input });
  await insertMentions(tx, viewer, commentId, mentionedIn(input.text, otherAuthors(viewer, record)));
  await recordAudit(tx, "comment.added", { type: "assessment", id: input.assessmentId });
  return { commentId };
});
