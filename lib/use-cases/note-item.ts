import { z } from "zod";
import type { Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { listSeats, noteItem as note, type SeatRow } from "@/lib/data/meetings";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import type { Recommendation } from "@/lib/domain/review/ratings";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, optionalText } from "@/lib/use-cases/input";
import { openItem, refuseSettled } from "@/lib/use-cases/open-item";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  itemId: id,
  minutes: optionalText(TEXT_LIMITS.minutes),
  /** What everybody present agreed on; null: nothing, or they vote. */
  agreed: z
    .enum(["approve", "approve-with-conditions", "request-changes", "not-approve"], refusals.noSuchChoice)
    .nullable(),
  /** Of the minutes as they were seen. */
  version: z.number().int().min(1).max(2_000_000_000),
});

/** A lead of it writes the minutes of an item, and what everybody present agreed on, by name. Neither decides anything. */
export const noteItem = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { itemId, ...given } = input;
  const { item } = await openItem(tx, viewer, itemId, "meeting.hold");
  refuseSettled(item);
  const isSame = item.minutes === given.minutes && item.agreed === given.agreed;
  if (item.version !== given.version) throw refuse("stale", refusals.minutesChanged);
  if (isSame) return { version: item.version };
  if (given.agreed !== null && given.agreed !== item.agreed) {
    refuseDisagreed(viewer, given.agreed, await listSeats(tx, viewer, [itemId]));
  }
  if (!(await note(tx, viewer, itemId, given))) throw refuse("stale", refusals.minutesChanged);
  await recordAudit(
    tx,
    "review.minuted",
    { type: "assessment", id: item.assessmentId },
    { meeting: item.meetingId, agreed: given.agreed },
  );
  return { version: item.version + 1 };
});

/** What everybody present agreed on takes somebody besides the viewer, whose vote is in, and nobody who voted otherwise. */
function refuseDisagreed(viewer: Viewer, agreed: Recommendation, seats: readonly SeatRow[]): void {
  if (!seats.some(({ memberId, presence }) => memberId !== viewer.id && presence === "present")) {
    throw refuse("wrong-state", refusals.agreedAlone);
  }
  if (!seats.some(({ memberId, vote }) => memberId === viewer.id && vote !== null)) {
    throw refuse("wrong-state", refusals.agreedUnvoted);
  }
  if (seats.some(({ vote }) => vote !== null && vote !== "abstain" && vote !== agreed)) {
    throw refuse("wrong-state", refusals.agreedOtherwise);
  }
}
