import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { insertCorrection, listCorrections } from "@/lib/data/meetings";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openItem } from "@/lib/use-cases/open-item";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ itemId: id, words: text(TEXT_LIMITS.correction) });

/** Whoever judges an item says what its minutes have wrong, beside them, once the meeting is closed. The minutes stay as they are. */
export const correctMinutes = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { item } = await openItem(tx, viewer, input.itemId, null);
  if (!item.isClosed) throw refuse("wrong-state", refusals.meetingGoesOn);
  const most = COUNT_LIMITS.corrections;
  if ((await listCorrections(tx, viewer, [item.id])).length >= most) {
    throw refuse("too-long", refusals.tooManyCorrections(most));
  }
  await insertCorrection(tx, viewer, { id: newId(), ...input });
  await recordAudit(
    tx,
    "review.minutes-corrected",
    { type: "assessment", id: item.assessmentId },
    { meeting: item.meetingId },
  );
  return {};
});
