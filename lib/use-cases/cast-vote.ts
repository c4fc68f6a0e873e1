import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { listSeats, putVote } from "@/lib/data/meetings";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, optionalText } from "@/lib/use-cases/input";
import { openItem, refuseSettled } from "@/lib/use-cases/open-item";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  itemId: id,
  vote: z.enum(
    ["approve", "approve-with-conditions", "request-changes", "not-approve", "abstain"],
    refusals.voteNeeded,
  ),
  words: optionalText(TEXT_LIMITS.vote),
  /** Of one's vote as it was seen; 0: there was none. */
  version: z.number().int().min(0).max(2_000_000_000),
});

/**
 * Somebody with a seat votes on an item, or changes their vote, whose first stays beside it; others' they read once they voted. Who is noted
 * as absent and votes is there. A vote decides nothing.
 */
export const castVote = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { itemId, ...given } = input;
  const { item } = await openItem(tx, viewer, itemId, "meeting.vote");
  refuseSettled(item);
  const seat = (await listSeats(tx, viewer, [itemId])).find(({ memberId }) => memberId === viewer.id);
  if (!seat || seat.presence === "conflict") throw refuse("not-allowed", refusals.noSeat);
  if (!(await putVote(tx, viewer, itemId, given))) throw refuse("stale", refusals.voteChanged);
  await recordAudit(
    tx,
    "review.voted",
    { type: "assessment", id: item.assessmentId },
    { meeting: item.meetingId },
  );
  return { version: given.version + 1 };
});
