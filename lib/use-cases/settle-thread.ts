import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { deleteSaid, settleSaid } from "@/lib/data/threads";
import { settlementsOf } from "@/lib/domain/review/threads";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { openThread } from "@/lib/use-cases/open-threads";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** Of the revision it is about. */
  number: revisionNumber,
  threadId: id,
  /** Null: it is open again. */
  as: z.enum(["answered", "withdrawn", "resolved"]).nullable(),
});

/**
 * Says how a thread ended, or opens it again: whoever began it, or whoever decides; who began it alone withdraws it. What is so
 * already stays as it is. One that nobody else has read, because its review is not handed in, goes for good when it is withdrawn.
 */
export const settleThread = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, threadId, as } = input;
  await lockAssessment(tx, assessmentId);
  const { thread, head, side } = await openThread(tx, viewer, input);
  if (as !== null && !settlementsOf(thread).includes(as)) throw refuse("invalid", refusals.noSuchSettlement);
  if (head.settledAs === as) return {};
  const mayAct = as === "withdrawn" ? head.byId === viewer.id && side !== null : thread.maySettle;
  if (!mayAct) throw refuse("not-allowed", refusals.notYoursToSettle);
  if (side === "blind") await deleteSaid(tx, viewer, threadId);
  else await settleSaid(tx, viewer, threadId, as);
  const action = as === null ? "review.reopened" : "review.settled";
  await recordAudit(tx, action, { type: "assessment", id: assessmentId }, { number, ...(as && { as }) });
  return {};
});
