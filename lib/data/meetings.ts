import { type Expression, type RawBuilder, sql } from "kysely";
import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { lock } from "@/lib/data/lock";
import { ownRelations } from "@/lib/data/own-relations";
import { firstRow, rows } from "@/lib/data/rows";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { Presence, Vote } from "@/lib/domain/review/meeting";
import type { Recommendation } from "@/lib/domain/review/ratings";

/** How the viewer stands to the reviews of a revision: one they owe, one they handed in. */
function ownReviews(of: {
  organisationId: Expression<string>;
  memberId: Expression<string>;
  revision: Expression<string>;
}): RawBuilder<readonly ("owes" | "handed-in")[]> {
  return arrayOf(
    db
      .selectFrom("standing as s")
      .select("s.why as value")
      .where("s.organisation_id", "=", of.organisationId)
      .where("s.member_id", "=", of.memberId)
      .where("s.revision_id", "=", of.revision)
      .where("s.why", "in", ["owes", "handed-in"])
      .$narrowType<{ value: "owes" | "handed-in" }>(),
  );
}

/** Meetings and what is in them, as far as the viewer may read the reviews of an item: the others are in no list and no count. */

const meetings = composed((given: Given<{ organisationId: string; id: string | null }>) =>
  db
    .selectFrom("meeting as g")
    .innerJoin("member as c", (on) =>
      on.onRef("c.organisation_id", "=", "g.organisation_id").onRef("c.id", "=", "g.called_by"),
    )
    .leftJoin("member as e", (on) =>
      on.onRef("e.organisation_id", "=", "g.organisation_id").onRef("e.id", "=", "g.closed_by"),
    )
    .leftJoin("round as r", (on) =>
      on.onRef("r.organisation_id", "=", "g.organisation_id").onRef("r.id", "=", "g.round_id"),
    )
    .select((eb) => [
      "g.id",
      "g.title",
      // ISO 8601 date.
      eb.cast<string>("g.held_on", "text").as("heldOn"),
      "g.round_id as roundId",
      "r.name as roundName",
      "g.called_by as calledById",
      "c.name as calledByName",
      // Who called it leads something still.
      sql<boolean>`c.disabled_at is null and 'lead' = any(c.roles)`.as("isCallerLead"),
      "g.called_at as calledAt",
      "e.name as closedByName",
      "g.closed_at as closedAt",
      eb
        .selectFrom("meeting_item as i")
        .whereRef("i.organisation_id", "=", "g.organisation_id")
        .whereRef("i.meeting_id", "=", "g.id")
        .select((inner) => inner.cast<number>(inner.fn.countAll(), "integer").as("count"))
        .$asScalar()
        .$notNull()
        .as("items"),
    ])
    .where("g.organisation_id", "=", given.organisationId)
    .$if(given.id !== null, (query) => query.where("g.id", "=", given.id))
    .orderBy("g.held_on", "desc")
    .orderBy("g.id")
    .limit(COUNT_LIMITS.meetings + 1),
);
export type MeetingRow = RowOf<typeof meetings>;

/** The meetings in which there is anything for the viewer, latest first; one more than is listed, where there are more. */
export async function listMeetings(tx: Reader, viewer: Viewer): Promise<readonly MeetingRow[]> {
  return rows(tx, meetings({ organisationId: viewer.organisationId, id: null }));
}

/** A meeting in which there is anything for the viewer, or null. */
export async function getMeeting(tx: Reader, viewer: Viewer, id: string): Promise<MeetingRow | null> {
  return firstRow(tx, meetings({ organisationId: viewer.organisationId, id }));
}

const items = composed(
  (
    given: Given<{
      organisationId: string;
      memberId: string;
      meetingId: string | null;
      id: string | null;
      revisionId: string | null;
    }>,
  ) =>
    db
      .selectFrom("meeting_item as i")
      .innerJoin("meeting as g", (on) =>
        on.onRef("g.organisation_id", "=", "i.organisation_id").onRef("g.id", "=", "i.meeting_id"),
      )
      .innerJoin("revision as r", (on) =>
        on.onRef("r.organisation_id", "=", "i.organisation_id").onRef("r.id", "=", "i.revision_id"),
      )
      .innerJoin("assessment as a", (on) =>
        on.onRef("a.organisation_id", "=", "i.organisation_id").onRef("a.id", "=", "i.assessment_id"),
      )
      .leftJoin("member as n", (on) =>
        on.onRef("n.organisation_id", "=", "i.organisation_id").onRef("n.id", "=", "i.noted_by"),
      )
      .leftJoin("decision as d", (on) =>
        on.onRef("d.organisation_id", "=", "i.organisation_id").onRef("d.revision_id", "=", "i.revision_id"),
      )
      .leftJoin("member as w", (on) =>
        on.onRef("w.organisation_id", "=", "d.organisation_id").onRef("w.id", "=", "d.decided_by"),
      )
      .select((eb) => [
        "i.id",
        "i.meeting_id as meetingId",
        "g.title as meetingTitle",
        eb.cast<string>("g.held_on", "text").as("heldOn"),
        eb("g.closed_at", "is not", null).$castTo<boolean>().as("isClosed"),
        "i.assessment_id as assessmentId",
        "i.revision_id as revisionId",
        "r.number as revisionNumber",
        "r.title",
        "a.state",
        "a.team_id as teamId",
        "a.handling",
        ownRelations({ ...given, assessment: eb.ref("a.id"), revision: eb.ref("r.id") }).as("ownRelations"),
        ownReviews({ ...given, revision: eb.ref("r.id") }).as("ownReviews"),
        "d.outcome",
        "d.decided_at as decidedAt",
        "w.name as decidedByName",
        "i.place",
        "i.agreed",
        "i.minutes",
        "n.name as notedByName",
        "i.noted_at as notedAt",
        "i.version",
      ])
      .where("i.organisation_id", "=", given.organisationId)
      .$if(given.meetingId !== null, (query) => query.where("i.meeting_id", "=", given.meetingId))
      .$if(given.id !== null, (query) => query.where("i.id", "=", given.id))
      .$if(given.revisionId !== null, (query) => query.where("i.revision_id", "=", given.revisionId))
      .orderBy("g.held_on")
      .orderBy("i.place")
      .orderBy("i.id"),
);
export type ItemRow = RowOf<typeof items>;

/** The items of a meeting, or what any meeting has about a revision, as far as the viewer may read them, in their order. */
export async function listItems(
  tx: Reader,
  viewer: Viewer,
  which: { readonly meetingId: string } | { readonly revisionId: string },
): Promise<readonly ItemRow[]> {
  const { organisationId, id: memberId } = viewer;
  const none = { meetingId: null, id: null, revisionId: null };
  return rows(tx, items({ organisationId, memberId, ...none, ...which }));
}

/** An item that the viewer may read, or null. */
export async function getItem(tx: Reader, viewer: Viewer, id: string): Promise<ItemRow | null> {
  const { organisationId, id: memberId } = viewer;
  return firstRow(tx, items({ organisationId, memberId, id, meetingId: null, revisionId: null }));
}

type OfItems = Given<{ organisationId: string; ids: readonly string[] }>;

const seats = composed((given: OfItems) =>
  db
    .selectFrom("meeting_seat as s")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "s.organisation_id").onRef("m.id", "=", "s.member_id"),
    )
    .leftJoin("meeting_vote as v", (on) =>
      on
        .onRef("v.organisation_id", "=", "s.organisation_id")
        .onRef("v.item_id", "=", "s.item_id")
        .onRef("v.member_id", "=", "s.member_id"),
    )
    .select([
      "s.item_id as itemId",
      "s.member_id as memberId",
      "m.name",
      "s.presence",
      // Null: none that the viewer may know of.
      "v.vote",
      "v.first_vote as firstVote",
      "v.words",
      "v.cast_at as castAt",
      "v.version",
    ])
    .where("s.organisation_id", "=", given.organisationId)
    .where((eb) => eb("s.item_id", "=", eb.fn.any(given.ids)))
    .orderBy("m.name")
    .orderBy("m.id"),
);
export type SeatRow = RowOf<typeof seats>;

/** Who takes part in these items and how they voted, as far as the viewer may know. */
export async function listSeats(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly SeatRow[]> {
  return rows(tx, seats({ organisationId, ids }));
}

const corrections = composed((given: OfItems) =>
  db
    .selectFrom("meeting_correction as c")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.made_by"),
    )
    .select(["c.id", "c.item_id as itemId", "c.words", "m.name as byName", "c.made_at as at"])
    .where("c.organisation_id", "=", given.organisationId)
    .where((eb) => eb("c.item_id", "=", eb.fn.any(given.ids)))
    .orderBy("c.made_at")
    .orderBy("c.id"),
);
export type CorrectionRow = RowOf<typeof corrections>;

/** What was said of the minutes of these items after their meeting was closed, oldest first. */
export async function listCorrections(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly CorrectionRow[]> {
  return rows(tx, corrections({ organisationId, ids }));
}

type ToMeet = {
  organisationId: string;
  memberId: string;
  teamIds: readonly string[];
  roundId: string | null;
};

const toMeet = composed((given: Given<ToMeet>) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("revision as r", (on) =>
      on
        .onRef("r.organisation_id", "=", "a.organisation_id")
        .onRef("r.assessment_id", "=", "a.id")
        .on("r.is_latest", "=", true),
    )
    .select((eb) => [
      "a.id as assessmentId",
      "r.id as revisionId",
      "r.title",
      "r.number as revisionNumber",
      "r.submitted_at as submittedAt",
      "a.team_id as teamId",
      "a.handling",
      ownRelations({ ...given, assessment: eb.ref("a.id"), revision: eb.ref("r.id") }).as("ownRelations"),
      ownReviews({ ...given, revision: eb.ref("r.id") }).as("ownReviews"),
      eb
        .selectFrom("review as v")
        .whereRef("v.organisation_id", "=", "r.organisation_id")
        .whereRef("v.revision_id", "=", "r.id")
        .select((inner) => inner.cast<number>(inner.fn.count("v.handed_in_at"), "integer").as("handedIn"))
        .$asScalar()
        .$notNull()
        .as("handedIn"),
    ])
    .where("a.organisation_id", "=", given.organisationId)
    .where("a.state", "in", ["submitted", "in-review"])
    .where("a.example_citation", "is", null)
    .where((eb) => eb("a.team_id", "=", eb.fn.any(given.teamIds)))
    .$if(given.roundId !== null, (query) => query.where("a.round_id", "=", given.roundId))
    .orderBy("handedIn", "desc")
    .orderBy("r.submitted_at")
    .orderBy("a.id")
    .limit(COUNT_LIMITS.agenda + 1),
);

/** What waits for a decision in the viewer's teams, of one round or of any, most reviewed first; one more than fits, where there is more. */
export async function listToMeet(
  tx: Reader,
  { organisationId, id: memberId, teamIds }: Viewer,
  roundId: string | null,
): Promise<readonly RowOf<typeof toMeet>[]> {
  return rows(tx, toMeet({ organisationId, memberId, teamIds, roundId }));
}

/** Keeps a meeting's order to the transaction until it ends. */
export async function lockMeeting(tx: Tx, id: string): Promise<void> {
  await lock(tx, id);
}

/** Calls a meeting with its agenda. */
export async function insertMeeting(
  tx: Tx,
  viewer: Viewer,
  meeting: { id: string; title: string; heldOn: string; roundId: string | null },
  agenda: readonly {
    id: string;
    assessmentId: string;
    revisionId: string;
    seats: readonly string[];
  }[],
): Promise<void> {
  const { organisationId } = viewer;
  await tx.meeting.createMany({
    data: [{ ...meeting, heldOn: new Date(meeting.heldOn), organisationId, calledBy: viewer.id }],
  });
  await tx.meetingItem.createMany({
    data: agenda.map(({ seats: _, ...item }, place) => ({
      ...item,
      place,
      organisationId,
      meetingId: meeting.id,
    })),
  });
  await tx.meetingSeat.createMany({
    data: agenda.flatMap(({ id: itemId, seats }) =>
      seats.map((memberId) => ({ organisationId, itemId, memberId })),
    ),
  });
}

/** Puts an item at another place. Call after `lockMeeting`. */
export async function placeItem(tx: Tx, viewer: Viewer, id: string, place: number): Promise<void> {
  await tx.meetingItem.updateMany({ where: { organisationId: viewer.organisationId, id }, data: { place } });
}

/** Seats a member at an item, or says whether one who has a seat is there. A conflict of interest stays one. */
export async function putSeat(
  tx: Tx,
  viewer: Viewer,
  seat: { itemId: string; memberId: string; presence: Exclude<Presence, "conflict"> },
  isNew: boolean,
): Promise<void> {
  const { presence, ...key } = seat;
  const { organisationId } = viewer;
  if (isNew) await tx.meetingSeat.createMany({ data: [{ ...key, presence, organisationId }] });
  else await tx.meetingSeat.updateMany({ where: { ...key, organisationId }, data: { presence } });
}

/** Writes the minutes of an item and what was agreed, over the version that was seen; false if another stands there. */
export async function noteItem(
  tx: Tx,
  viewer: Viewer,
  id: string,
  given: { minutes: string; agreed: Recommendation | null; version: number },
): Promise<boolean> {
  const { version, ...data } = given;
  const { count } = await tx.meetingItem.updateMany({
    where: { organisationId: viewer.organisationId, id, version },
    data,
  });
  return count === 1;
}

/** The viewer's vote on an item, over the version that was seen; 0: there was none. False if another stands there. */
export async function putVote(
  tx: Tx,
  viewer: Viewer,
  itemId: string,
  given: { vote: Vote; words: string; version: number },
): Promise<boolean> {
  const { version, ...data } = given;
  const key = { organisationId: viewer.organisationId, itemId, memberId: viewer.id };
  if (version === 0) {
    const { count } = await tx.meetingVote.createMany({ data: [{ ...key, ...data }], skipDuplicates: true });
    return count === 1;
  }
  const { count } = await tx.meetingVote.updateMany({ where: { ...key, version }, data });
  return count === 1;
}

/** Closes a meeting; false if it is closed, or isn't the viewer's to close. */
export async function closeMeeting(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  const { count } = await tx.meeting.updateMany({
    where: { organisationId: viewer.organisationId, id, closedAt: null },
    data: { closedAt: new Date(), closedBy: viewer.id },
  });
  return count === 1;
}

/** Says what the minutes of an item have wrong, beside them. */
export async function insertCorrection(
  tx: Tx,
  viewer: Viewer,
  given: { id: string; itemId: string; words: string },
): Promise<void> {
  await tx.meetingCorrection.createMany({
    data: [{ ...given, organisationId: viewer.organisationId, madeBy: viewer.id }],
  });
}
