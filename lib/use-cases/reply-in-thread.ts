import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber, text } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { addReply, openThread } from "@/lib/use-cases/open-threads";
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
  const opened = await openThread(tx, viewer, input);
  if (opened.thread.settled) throw refuse("wrong-state", refusals.threadSettled);
  if (!opened.thread.mayReply) throw refuse("not-allowed", refusals.acts["thread.reply"]);
  await addReply(tx, viewer, opened, text);
  await recordAudit(tx, "review.replied", { type: "assessment", id: assessmentId }, { number });
  return {};
});
