import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { getMeeting, listItems, lockMeeting, placeItem } from "@/lib/data/meetings";
import { mayRunMeeting } from "@/lib/domain/access/access-table";
import { moved } from "@/lib/domain/review/meeting";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  meetingId: id,
  itemId: id,
  /** A place earlier or later among what whoever moves it can see. */
  by: z.union([z.literal(-1), z.literal(1)], refusals.noSuchChoice),
});

/** Whoever runs a meeting moves an item on its agenda. What they may not see keeps its place. */
export const moveItem = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { meetingId, itemId, by } = input;
  await lockMeeting(tx, meetingId);
  await openRunning(tx, viewer, meetingId);
  const items = await listItems(tx, viewer, { meetingId });
  const item = items.find((each) => each.id === itemId);
  if (!item) throw notFound("item");
  const order = moved(
    items.map((each) => each.id),
    itemId,
    by,
  );
  for (const [at, { id: was, place }] of items.entries()) {
    const now = order[at];
    if (now !== undefined && now !== was) await placeItem(tx, viewer, now, place);
  }
  await recordAudit(
    tx,
    "review.agenda-moved",
    { type: "assessment", id: item.assessmentId },
    { meeting: meetingId, by },
  );
  return {};
});

/** Refuses where a meeting is closed, or somebody else’s to run. */
export async function openRunning(tx: Tx, viewer: Viewer, meetingId: string): Promise<void> {
  const meeting = await getMeeting(tx, viewer, meetingId);
  if (!meeting) throw notFound("meeting");
  const { isCallerLead, calledById, calledByName, closedAt } = meeting;
  if (!mayRunMeeting(viewer.roles, { isOwn: calledById === viewer.id, isCallerLead })) {
    throw refuse("not-allowed", refusals.meetingOfAnother(calledByName));
  }
  if (closedAt) throw refuse("wrong-state", refusals.meetingClosed);
}
