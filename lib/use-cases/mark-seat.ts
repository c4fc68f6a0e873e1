import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { listSeats, putSeat } from "@/lib/data/meetings";
import { listMembers } from "@/lib/data/members";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { seatsFor } from "@/lib/use-cases/meeting-seats";
import { openItem, refuseSettled } from "@/lib/use-cases/open-item";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  itemId: id,
  memberId: id,
  presence: z.enum(["expected", "present", "absent"], refusals.noSuchChoice),
});

/**
 * A lead of an item says who is there for it, and gives a seat to whoever may judge it and has none. A conflict of interest is noted by
 * the database, and nobody else.
 */
export const markSeat = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { itemId, memberId } = input;
  const { item, opened } = await openItem(tx, viewer, itemId, "meeting.hold");
  refuseSettled(item);
  const seat = (await listSeats(tx, viewer, [itemId])).find((each) => each.memberId === memberId);
  if (seat?.presence === "conflict") throw refuse("not-allowed", refusals.seatConflict);
  if (!seat) {
    const eligible = await seatsFor(tx, viewer, opened, await listMembers(tx, viewer));
    if (!eligible.some((each) => each.id === memberId)) throw refuse("invalid", refusals.seatOfNobody);
  }
  await putSeat(tx, viewer, input, !seat);
  await recordAudit(
    tx,
    "review.seated",
    { type: "assessment", id: item.assessmentId },
    { meeting: item.meetingId, member: memberId, presence: input.presence },
  );
  return {};
});
