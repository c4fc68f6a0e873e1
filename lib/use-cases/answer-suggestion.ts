import { z } from "zod";
import { getAnswers } from "@/lib/data/answers";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { settleSaid } from "@/lib/data/threads";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { saysSuggested } from "@/lib/domain/review/suggestions";
import { isEditable } from "@/lib/domain/review/transitions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber, text } from "@/lib/use-cases/input";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { addReply, openThread } from "@/lib/use-cases/open-threads";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** Of the revision it is about. */
  number: revisionNumber,
  threadId: id,
  how: z.discriminatedUnion("as", [
    z.strictObject({ as: z.literal("accepted") }),
    /** Why, which everybody reads who reads the thread. */
    z.strictObject({ as: z.literal("declined"), text: text(TEXT_LIMITS.comment) }),
    /** It is open again. */
    z.strictObject({ as: z.literal("open") }),
  ]),
});

/**
 * An author says what became of a suggested edit. Accepted is one that the draft says already: what is suggested is saved as every
 * answer is (`saveAnswer`), and this says that it was. Declined takes a word, kept as a reply.
 */
export const answerSuggestion = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, threadId, how } = input;
  await lockAssessment(tx, assessmentId);
  const { record } = await openForAct(tx, viewer, assessmentId, "suggestion.answer");
  if (!isEditable(record.state)) throw wrongState(record.state);
  const opened = await openThread(tx, viewer, input);
  const { thread, side } = opened;
  const { suggested, about } = thread;
  if (suggested === null || about === null) throw refuse("invalid", refusals.suggesting.nothing);
  if (side !== "author") throw refuse("not-allowed", refusals.acts["suggestion.answer"]);
  if (record.revisionNumber !== number) {
    throw refuse("wrong-state", refusals.newerRevision(record.revisionNumber));
  }
  if (how.as !== "declined" && thread.state === how.as) return {};
  if (thread.state === "withdrawn") throw refuse("wrong-state", refusals.suggesting.withdrawn);
  if (how.as !== "open" && thread.settled) throw refuse("wrong-state", refusals.suggesting.settled);
  if (how.as === "accepted") {
    const { answers } = await getAnswers(tx, viewer, assessmentId);
    if (!saysSuggested(answers[about] ?? null, suggested)) {
      throw refuse("stale", refusals.suggesting.notSaid);
    }
  }
  if (how.as === "declined") await addReply(tx, viewer, opened, how.text);
  await settleSaid(tx, viewer, threadId, how.as === "open" ? null : how.as);
  await recordAudit(
    tx,
    how.as === "open" ? "review.reopened" : "review.settled",
    { type: "assessment", id: assessmentId },
    { number, ...(how.as !== "open" && { as: how.as }) },
  );
  return {};
});
