import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertSaid } from "@/lib/data/threads";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { mentionIn, openThread } from "@/lib/use-cases/open-threads";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** Of the revision it is about. */
  number: revisionNumber,
  threadId: id,
  text: text(TEXT_LIMITS.comment),
});

/** Replies in a thread that one may read and that is not settled. */
export const replyInThread = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, text } = input;
  await lockAssessment(tx, assessmentId);
  await openForAct(tx, viewer, assessmentId, "thread.reply");
  const { opened, side, review, reviews, rows, thread, head } = await openThread(tx, viewer, input);
  if (thread.settled) throw refuse("wrong-state", refusals.threadSettled);
  if (!thread.mayReply) throw refuse("not-allowed", refusals.acts["thread.reply"]);
  if (rows.filter(({ about }) => about === head.about).length >= COUNT_LIMITS.comments) {
    throw refuse("too-long", refusals.tooMuchSaid(COUNT_LIMITS.comments));
  }
  const replyId = newId();
  await insertSaid(tx, viewer, {
    id: replyId,
    assessmentId,
    revisionId: opened.revision.id,
    reviewId: null,
    answersId: head.id,
    path: head.about,
    audience: thread.audience,
    capacity: side === "author" ? "author" : review?.handedInAt && !review.endedAt ? "reviewer" : "team-lead",
    isArgument: false,
    quote: "",
    text,
  });
  await mentionIn(tx, viewer, { opened, reviews }, { id: replyId, text, audience: thread.audience });
  await recordAudit(tx, "review.replied", { type: "assessment", id: assessmentId }, { number });
  return {};
});
