import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import {
  type CorrectionRow,
  getMeeting as getRow,
  type ItemRow,
  listCorrections,
  listItems,
  listSeats,
  type MeetingRow,
  type SeatRow,
} from "@/lib/data/meetings";
import { listMembers } from "@/lib/data/members";
import { noteReading } from "@/lib/data/readings";
import { mayOnAssessment, mayRunMeeting, type Relation } from "@/lib/domain/access/access-table";
import type { ShownItem, ShownOpenItem, ShownVote } from "@/lib/domain/review/shown-meeting";
import { nextState } from "@/lib/domain/review/transitions";
import { defineView } from "@/lib/use-cases/define-use-case";
import { disagreementOf } from "@/lib/use-cases/disagreement-of";
import { id } from "@/lib/use-cases/input";
import { seatsFor } from "@/lib/use-cases/meeting-seats";
import { asJudge, judgedItems } from "@/lib/use-cases/open-item";
import { readableReviews } from "@/lib/use-cases/readable-reviews";
import { responseViews } from "@/lib/use-cases/response-views";
import { notFound } from "@/lib/use-cases/result";
import type { PersonRef, Recommendation } from "@/lib/use-cases/views";

const input = z.strictObject({
  meetingId: id,
  /** The item that stands open; without it, or where it isn't there, the first that nothing came of yet. */
  itemId: id.optional().catch(undefined),
});

export type MeetingHead = {
  readonly id: string;
  readonly title: string;
  /** ISO 8601 date. */
  readonly heldOn: string;
  readonly round: PersonRef | null;
  readonly calledByName: string;
  readonly closed: { readonly byName: string; readonly at: string } | null;
};

export type MeetingView = {
  readonly meeting: MeetingHead;
  readonly items: readonly ShownItem[];
  /** The one that stands open. */
  readonly open: ShownOpenItem;
  /** The viewer changes the order, and closes it. */
  readonly mayRun: boolean;
};

/** A meeting as far as its viewer judges what is on its agenda: the rest is in no line, no number and no count. */
export const getMeeting = defineView(input, async ({ tx, viewer, input }): Promise<MeetingView> => {
  const row = await getRow(tx, viewer, input.meetingId);
  if (!row) throw notFound("meeting");
  const rows = judgedItems(viewer, await listItems(tx, viewer, { meetingId: row.id }));
  const all = await itemViews(tx, viewer, rows);
  const items = all.map(({ view }) => view);
  const first =
    all.find(({ view }) => view.id === input.itemId) ??
    all.find(({ view }) => view.decision === null && view.agreed === null && view.noted === null) ??
    all[0];
  if (!first) throw notFound("meeting");
  return {
    meeting: meetingHead(row),
    items,
    open: await openView(tx, viewer, first),
    mayRun:
      row.closedAt === null &&
      mayRunMeeting(viewer.roles, { isOwn: row.calledById === viewer.id, isCallerLead: row.isCallerLead }),
  };
});

export function meetingHead(row: MeetingRow): MeetingHead {
  const { id, title, heldOn, roundId, roundName, calledByName, closedAt, closedByName } = row;
  return {
    ...{ id, title, heldOn, calledByName },
    round: roundId === null || roundName === null ? null : { id: roundId, name: roundName },
    closed: closedAt && { byName: closedByName ?? "", at: closedAt.toISOString() },
  };
}

type JudgedRow = ItemRow & { readonly standing: readonly Relation[] };
type Item = { readonly row: JudgedRow; readonly view: ShownItem; readonly seats: readonly SeatRow[] };

/** Lines of an agenda, with who takes part, how they voted as far as that is to be known, and what came of each. */
export async function itemViews(
  tx: Reader,
  viewer: Viewer,
  rows: readonly JudgedRow[],
): Promise<readonly Item[]> {
  const ids = rows.map(({ id }) => id);
  const seats = await listSeats(tx, viewer, ids);
  const corrections = await listCorrections(tx, viewer, ids);
  return rows.map((row) => {
    const here = seats.filter(({ itemId }) => itemId === row.id);
    const said = corrections.filter(({ itemId }) => itemId === row.id);
    const view = itemView(viewer, row, here, said);
    if (tellsOfOthers(viewer, view)) {
      noteReading(tx, { kind: "review", assessmentId: row.assessmentId, number: row.revisionNumber });
    }
    return { row, seats: here, view };
  });
}

/** What others judged is in it: that is a reading of reviews. */
function tellsOfOthers(viewer: Viewer, { votes, agreed, minutes, corrections }: ShownItem): boolean {
  const others = votes?.some(({ member }) => member.id !== viewer.id) === true;
  return others || agreed !== null || minutes !== "" || corrections.length > 0;
}

function itemView(
  viewer: Viewer,
  row: JudgedRow,
  seats: readonly SeatRow[],
  corrections: readonly CorrectionRow[],
): ShownItem {
  const { notedByName, notedAt, outcome, decidedAt, decidedByName } = row;
  const votes = seats.flatMap(({ memberId, name, vote, firstVote, words }): readonly ShownVote[] =>
    vote === null ? [] : [{ member: { id: memberId, name }, vote, firstVote, words: words ?? "" }],
  );
  const mayKnow = row.isClosed || votes.some(({ member }) => member.id === viewer.id);
  return {
    id: row.id,
    assessmentId: row.assessmentId,
    number: row.revisionNumber,
    title: row.title,
    seats: seats.map(({ memberId, name, presence }) => ({ member: { id: memberId, name }, presence })),
    votes: mayKnow ? votes : null,
    agreed: row.agreed,
    minutes: row.minutes,
    noted: notedAt && { byName: notedByName ?? "", at: notedAt.toISOString() },
    version: row.version,
    decision:
      outcome === null || decidedAt === null
        ? null
        : { outcome: outcome as Recommendation, byName: decidedByName ?? "", at: decidedAt.toISOString() },
    corrections: corrections.map(({ id, words, byName, at }) => ({
      ...{ id, words, byName },
      at: at.toISOString(),
    })),
  };
}

async function openView(tx: Reader, viewer: Viewer, { row, view, seats }: Item): Promise<ShownOpenItem> {
  const judged = await asJudge(tx, viewer, row.assessmentId, row.revisionNumber);
  if (!judged) throw notFound("meeting");
  const { opened, reviews } = judged;
  const { standing, standingHere, revision, record } = opened;
  const open = readableReviews(tx, viewer, opened, reviews);
  const responses = await responseViews(tx, viewer, record.id, revision);
  const seat = seats.find(({ memberId }) => memberId === viewer.id);
  const isOpen = !row.isClosed && view.decision === null;
  const mayHold = isOpen && mayOnAssessment(standingHere, "meeting.hold");
  const isSeated = seat !== undefined && seat.presence !== "conflict";
  const eligible = mayHold ? await seatsFor(tx, viewer, opened, await listMembers(tx, viewer)) : [];
  const isNewest = revision.number === record.revisionNumber;
  return {
    ...view,
    disagreement: open.length < 2 ? null : disagreementOf(revision, responses, open),
    own:
      seat?.vote && seat.version !== null
        ? { vote: seat.vote, words: seat.words ?? "", version: seat.version }
        : null,
    mayVote: isOpen && isSeated && mayOnAssessment(standingHere, "meeting.vote"),
    mayHold,
    mayDecide:
      isNewest && nextState(record.state, "approve") !== null && mayOnAssessment(standing, "decision.make"),
    mayCorrect: row.isClosed,
    candidates: eligible.filter(({ id }) => !seats.some(({ memberId }) => memberId === id)),
  };
}
