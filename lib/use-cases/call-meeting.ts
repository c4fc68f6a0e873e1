import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { holdAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertMeeting } from "@/lib/data/meetings";
import { listMembers, type MemberRow } from "@/lib/data/members";
import { getRound } from "@/lib/data/rounds";
import { mayInOrganisation, mayOnAssessment } from "@/lib/domain/access/access-table";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { displayName, id, isoDate } from "@/lib/use-cases/input";
import { seatsFor } from "@/lib/use-cases/meeting-seats";
import { newId } from "@/lib/use-cases/new-id";
import { asJudge } from "@/lib/use-cases/open-item";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  title: displayName(TEXT_LIMITS.meetingTitle),
  heldOn: isoDate,
  /** Whose submissions it is called for; null: chosen ones. */
  roundId: id.nullable(),
  /** Assessments, in the order in which they are to be talked over. */
  agenda: z
    .array(id)
    .min(1, refusals.agendaNeeded)
    .max(COUNT_LIMITS.agenda, refusals.agendaTooLong(COUNT_LIMITS.agenda))
    .readonly(),
});

/**
 * A lead calls a meeting about submissions that they lead, owe no review of, and that wait for a decision. Whoever may judge each has a
 * seat for it, and learns of the meeting as they learn of its reviews: once their own is in.
 */
export const callMeeting = defineUseCase(input, async ({ tx, viewer, input }) => {
  if (!mayInOrganisation(viewer.roles, "meeting.call")) throw refuse("not-allowed", refusals.meetingsByLeads);
  const { title, heldOn, roundId } = input;
  const agenda = [...new Set(input.agenda)];
  if (isPastDay(heldOn, new Date())) throw refuse("invalid", refusals.dayIsPast);
  if (roundId !== null && !(await getRound(tx, viewer, roundId))) throw notFound("round");
  for (const assessmentId of agenda.toSorted()) await holdAssessment(tx, assessmentId);
  const members = await listMembers(tx, viewer);
  const items = [];
  for (const assessmentId of agenda) items.push(await itemOf(tx, viewer, assessmentId, members));
  const meetingId = newId();
  await insertMeeting(tx, viewer, { id: meetingId, title, heldOn, roundId }, items);
  for (const { assessmentId } of items) {
    await recordAudit(
      tx,
      "review.on-agenda",
      { type: "assessment", id: assessmentId },
      { meeting: meetingId, heldOn },
    );
  }
  return { meetingId };
});

async function itemOf(tx: Tx, viewer: Viewer, assessmentId: string, members: readonly MemberRow[]) {
  const judged = await asJudge(tx, viewer, assessmentId, null);
  if (!judged) throw notFound("assessment");
  const { record, revision, standing } = judged.opened;
  if (!mayOnAssessment(standing, "meeting.hold")) throw refuse("not-allowed", refusals.acts["meeting.hold"]);
  if (record.state !== "submitted" && record.state !== "in-review") {
    throw refuse("wrong-state", refusals.notToMeet(revision.title));
  }
  const seats = (await seatsFor(tx, viewer, judged.opened, members)).map((member) => member.id);
  return { id: newId(), assessmentId, revisionId: revision.id, seats };
}
