import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { closeMeeting as close, listItems, lockMeeting } from "@/lib/data/meetings";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openRunning } from "@/lib/use-cases/move-item";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ meetingId: id });

/** Whoever runs a meeting closes it: agenda, seats, votes and minutes stay as they are from then on, and everybody in it reads the votes. */
export const closeMeeting = defineUseCase(input, async ({ tx, viewer, input: { meetingId } }) => {
  await lockMeeting(tx, meetingId);
  await openRunning(tx, viewer, meetingId);
  const items = await listItems(tx, viewer, { meetingId });
  if (!(await close(tx, viewer, meetingId))) throw refuse("wrong-state", refusals.meetingClosed);
  for (const { assessmentId } of items) {
    await recordAudit(
      tx,
      "review.meeting-closed",
      { type: "assessment", id: assessmentId },
      { meeting: meetingId },
    );
  }
  return {};
});
