import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { castVote } from "@/lib/use-cases/cast-vote";
import { closeMeeting } from "@/lib/use-cases/close-meeting";
import { correctMinutes } from "@/lib/use-cases/correct-minutes";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { declineReview } from "@/lib/use-cases/decline-review";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getMeeting } from "@/lib/use-cases/get-meeting";
import { getQueue } from "@/lib/use-cases/get-queue";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { markSeat } from "@/lib/use-cases/mark-seat";
import { noteItem } from "@/lib/use-cases/note-item";
import type { Result } from "@/lib/use-cases/result";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { undoMany } from "@/lib/use-cases/undo-many";

/** Meetings and acts on many, in the hands of somebody who gains by bending them. */

let org: TestOrganisation;
/** Leads the team beside Lena. */
let lou: TestMember;

const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);
const policy = /row-level security/;

beforeAll(async () => {
  org = await makeTestOrganisation();
  lou = await member("Lou", "lead");
  await joinTeam(lou.memberId);
});

async function member(name: string, role: "lead" | "reviewer"): Promise<TestMember> {
  const memberId = randomUUID();
  const email = `${name.toLowerCase()}.${org.id}@example.org`;
  await queryAsOwner(
    "INSERT INTO member (organisation_id, id, email, name, roles) VALUES ($1, $2, $3, $4, $5)",
    [org.id, memberId, email, name, [role]],
  );
  return { ...(await openTestSession(org.id, memberId)), name, email };
}

async function joinTeam(memberId: string): Promise<void> {
  await queryAsOwner("INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3)", [
    org.id,
    org.team,
    memberId,
  ]);
}

async function submitted(title: string, handling: "team" | "named-people" = "team"): Promise<string> {
  const given = { teamId: org.team, title, handling };
  const { assessmentId } = accepted(await createAssessment(org.ada, given));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

async function reviewed(title: string, ...reviewers: TestMember[]): Promise<string> {
  const assessmentId = await submitted(title);
  for (const who of reviewers) await assigned(org.lena, who, assessmentId);
  for (const who of reviewers) await handIn(who, assessmentId);
  return assessmentId;
}

async function handIn(who: TestMember, assessmentId: string): Promise<void> {
  const review = { recommendation: "approve", confidence: "low", summary: "Read." } as const;
  accepted(await handInReview(who, { assessmentId, ...review }));
}

/** Lena calls a meeting about one thing. */
async function called(...agenda: string[]): Promise<{ meetingId: string; itemId: string }> {
  const given = { title: "Bent", heldOn: "2098-01-15", roundId: null, agenda };
  const { meetingId } = accepted(await callMeeting(org.lena, given));
  return { meetingId, itemId: accepted(await getMeeting(org.lena, { meetingId })).open.id };
}

const viewOf = async (who: TestMember, meetingId: string) => accepted(await getMeeting(who, { meetingId }));
const vote = (who: TestMember, itemId: string, given: "approve" | "not-approve" | "abstain", version = 0) =>
  castVote(who, { itemId, vote: given, words: "", version });
const mark = (who: TestMember, itemId: string, presence: "expected" | "present" | "absent") =>
  markSeat(org.lena, { itemId, memberId: who.memberId, presence });
const insertVote = (who: TestMember, itemId: string) =>
  queryAsApp(
    who,
    `INSERT INTO meeting_vote (organisation_id, item_id, member_id, vote)
     VALUES ('${org.id}', '${itemId}', '${who.memberId}', 'approve')`,
  );
const insertSeat = (by: TestMember, itemId: string, of: TestMember) =>
  queryAsApp(
    by,
    `INSERT INTO meeting_seat (organisation_id, item_id, member_id)
     VALUES ('${org.id}', '${itemId}', '${of.memberId}')`,
  );

describe("a seat", () => {
  test("of a lead shows whether they owe a review or not, so that its lack tells nothing", async () => {
    const assessmentId = await submitted("Owed by a lead");
    for (const who of [lou, org.rita]) await assigned(org.lena, who, assessmentId);
    await handIn(org.rita, assessmentId);
    const { meetingId } = await called(assessmentId);
    const seated = (await viewOf(org.rita, meetingId)).open.seats.map(({ member }) => member.name);
    expect(seated).toEqual(["Lena", "Lou", "Rita"]);
  });

  test("that holds a vote shows to all who read votes, so that all count the same", async () => {
    const assessmentId = await submitted("Counted");
    for (const who of [lou, org.rita]) await assigned(org.lena, who, assessmentId);
    await handIn(org.rita, assessmentId);
    const { meetingId, itemId } = await called(assessmentId);
    accepted(await declineReview(lou, { assessmentId, reason: "No time." }));
    accepted(await vote(lou, itemId, "not-approve"));
    await queryAsOwner("DELETE FROM team_member WHERE member_id = $1", [lou.memberId]);
    accepted(await closeMeeting(org.lena, { meetingId }));
    const votes = async (who: TestMember) => (await viewOf(who, meetingId)).open.votes?.length;
    expect([await votes(org.lena), await votes(org.rita)]).toEqual([1, 1]);
    await joinTeam(lou.memberId);
  });

  test("makes no difference to the parts of an inbox of who owes a review, nor does what they have a conflict in", async () => {
    const rune = await member("Rune", "reviewer");
    const parts = async (who = rune) =>
      (await queryAsApp(who, "SELECT landfall_inbox_parts() AS parts"))[0]?.parts;
    const assessmentId = await submitted("Owed and called");
    for (const who of [rune, org.rita]) await assigned(org.lena, who, assessmentId);
    await handIn(org.rita, assessmentId);
    const before = await parts();
    expect(before).toEqual(["reviewers"]);
    const { itemId } = await called(assessmentId);
    await queryAsOwner("DELETE FROM meeting_seat WHERE item_id = $1 AND member_id = $2", [
      itemId,
      rune.memberId,
    ]);
    const without = await parts();
    const seat = "INSERT INTO meeting_seat (organisation_id, item_id, member_id) VALUES ($1, $2, $3)";
    await queryAsOwner(seat, [org.id, itemId, rune.memberId]);
    expect([without, await parts()]).toEqual([before, before]);
    await handIn(rune, assessmentId);
    expect(await parts()).toContain("meetings");

    const decided = await reviewed("Decided, then a conflict", rune);
    accepted(await decide(org.lena, { assessmentId: decided, outcome: "not-approve", reason: "No." }));
    expect(await parts()).toContain("decisions");
    accepted(await stateConflict(rune, { assessmentId: decided, kind: "close-person", words: "" }));
    expect(await parts()).not.toContain("decisions");

    const lea = await member("Lea", "lead");
    await joinTeam(lea.memberId);
    const handed = await submitted("Handed over, then a conflict");
    await queryAsOwner(
      `INSERT INTO decision_handover (organisation_id, id, assessment_id, revision_id, from_id, to_id, reason)
       SELECT organisation_id, gen_random_uuid(), assessment_id, id, $2, $3, 'Away.' FROM revision WHERE assessment_id = $1`,
      [handed, org.lena.memberId, lea.memberId],
    );
    expect(await parts(lea)).toContain("handovers");
    accepted(await stateConflict(lea, { assessmentId: handed, kind: "close-person", words: "" }));
    expect(await parts(lea)).not.toContain("handovers");
    await queryAsOwner("DELETE FROM team_member WHERE member_id = $1", [lea.memberId]);
  });

  test("is told of to nobody who guesses", async () => {
    const assessmentId = await reviewed("Guessed", org.rita);
    const { itemId } = await called(assessmentId);
    const shows = async (who: TestMember, of: TestMember) => {
      const [row] = await queryAsApp(
        who,
        `SELECT landfall_seat_shows('${itemId}', '${of.memberId}') AS shows`,
      );
      return row?.shows;
    };
    // Rolf has no seat; the others do, for those who judge it.
    expect([await shows(org.rita, org.rolf), await shows(org.rita, lou)]).toEqual([false, true]);
    for (const who of [org.ada, org.rolf, org.olga]) expect(await shows(who, lou)).toBe(false);
  });

  test("is given by who holds the item, to who could decide it or was asked, as the policy says first", async () => {
    const assessmentId = await reviewed("Given", org.rita);
    const { itemId } = await called(assessmentId);
    await expect(insertSeat(org.rita, itemId, org.ada)).rejects.toThrow(policy);
    await expect(insertSeat(org.rita, itemId, org.rolf)).rejects.toThrow(policy);
    await expect(insertSeat(org.lena, itemId, org.ada)).rejects.toThrow(/who wrote an assessment/);
    await expect(insertSeat(org.lena, itemId, org.otto)).rejects.toThrow(/could decide it or was asked/);
  });
});

describe("a voice", () => {
  test("is not taken by marking somebody as absent", async () => {
    const assessmentId = await reviewed("Silenced", org.rita, org.rolf);
    const { meetingId, itemId } = await called(assessmentId);
    accepted(await mark(org.rita, itemId, "absent"));
    const waiting = accepted(await getInbox(org.rita, { which: "all" })).items.filter(
      ({ kind, item, isWaiting }) => kind === "meeting-called" && item.includes(meetingId) && isWaiting,
    );
    expect(waiting).toHaveLength(1);
    accepted(await vote(org.rita, itemId, "not-approve"));
    const { open } = await viewOf(org.rita, meetingId);
    expect(open.seats.find(({ member }) => member.name === "Rita")?.presence).toBe("present");
    // Marked as absent afterwards, the vote counts against what everybody is said to agree on.
    accepted(await mark(org.rita, itemId, "absent"));
    const note = { itemId, minutes: "", agreed: "approve", version: 1 } as const;
    const agree = `UPDATE meeting_item SET agreed = 'approve' WHERE id = '${itemId}'`;
    expect(codeOf(await noteItem(org.lena, note))).toBe("wrong-state");
    await expect(queryAsApp(org.lena, agree)).rejects.toThrow(/nobody besides/);
    accepted(await mark(org.rolf, itemId, "present"));
    expect(codeOf(await noteItem(org.lena, note))).toBe("wrong-state");
    await expect(queryAsApp(org.lena, agree)).rejects.toThrow(/has voted/);
    accepted(await vote(org.lena, itemId, "approve"));
    expect(codeOf(await noteItem(org.lena, note))).toBe("wrong-state");
    await expect(queryAsApp(org.lena, agree)).rejects.toThrow(/voted otherwise/);
    accepted(await vote(org.rita, itemId, "abstain", 1));
    accepted(await noteItem(org.lena, note));
  });

  test("keeps its first vote through a conflict of interest that is stated and taken back", async () => {
    const assessmentId = await reviewed("Laundered", org.rita);
    const { meetingId, itemId } = await called(assessmentId);
    accepted(await vote(lou, itemId, "approve"));
    for (const kind of ["close-person", "none"] as const) {
      accepted(await stateConflict(lou, { assessmentId, kind, words: "Sold." }));
    }
    accepted(await vote(lou, itemId, "not-approve"));
    expect((await viewOf(lou, meetingId)).open.votes).toMatchObject([
      { vote: "not-approve", firstVote: "approve" },
    ]);
    await expect(queryAsApp(org.rita, "SELECT first_vote FROM meeting_seat")).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("what stands in a meeting", () => {
  test("was there before the decision; a conflict of interest is noted, and corrections stand beside", async () => {
    const assessmentId = await reviewed("Decided", org.rita, org.rolf);
    const { meetingId, itemId } = await called(assessmentId);
    accepted(await vote(org.rita, itemId, "approve"));
    accepted(await decide(org.lena, { assessmentId, outcome: "not-approve", reason: "No." }));
    expect(codeOf(await vote(org.rita, itemId, "not-approve", 1))).toBe("wrong-state");
    expect(codeOf(await vote(org.lena, itemId, "not-approve"))).toBe("wrong-state");
    expect(codeOf(await mark(org.rolf, itemId, "absent"))).toBe("wrong-state");
    const note = { itemId, minutes: "As I said.", agreed: null, version: 1 };
    expect(codeOf(await noteItem(org.lena, note))).toBe("wrong-state");
    await expect(insertVote(org.lena, itemId)).rejects.toThrow(/it is decided/);
    for (const statement of [
      `UPDATE meeting_item SET minutes = 'x' WHERE id = '${itemId}'`,
      `UPDATE meeting_seat SET presence = 'absent' WHERE item_id = '${itemId}'`,
    ]) {
      await expect(queryAsApp(org.lena, statement)).rejects.toThrow(/it is decided/);
    }
    expect((await viewOf(org.lena, meetingId)).open).toMatchObject({ mayHold: false, mayVote: false });
    accepted(await stateConflict(org.rolf, { assessmentId, kind: "close-person", words: "" }));
    accepted(await closeMeeting(org.lena, { meetingId }));
    accepted(await correctMinutes(org.rita, { itemId, words: "Nobody said so." }));
    // Who doesn't judge it isn't told that it is closed.
    for (const who of [org.ada, org.olga]) await expect(insertVote(who, itemId)).rejects.toThrow(policy);
  });

  test("is written by who holds the item, and its order by who runs the meeting", async () => {
    const assessmentId = await submitted("Written");
    const { itemId } = await called(assessmentId);
    const place = `UPDATE meeting_item SET place = 7 WHERE id = '${itemId}'`;
    await expect(queryAsApp(lou, place)).rejects.toThrow(policy);
    accepted(await noteItem(lou, { itemId, minutes: "Held", agreed: null, version: 1 }));
    await assigned(org.lena, org.lena, assessmentId);
    // Not one that who runs it can't read, with a statement that reads nothing.
    await expect(queryAsApp(org.lena, "UPDATE meeting_item SET minutes = 'x'")).rejects.toThrow();
    const [kept] = await queryAsOwner<{ minutes: string }>("SELECT minutes FROM meeting_item WHERE id = $1", [
      itemId,
    ]);
    expect(kept?.minutes).toBe("Held");
  });

  test("is read with a row in the list of readings", async () => {
    const [first, second] = [await submitted("Read first"), await submitted("Read second")];
    const { meetingId } = await called(first, second);
    const { items } = await viewOf(org.lena, meetingId);
    const itemId = items.find((item) => item.assessmentId === second)?.id ?? "";
    const readings = () =>
      queryAsOwner("SELECT 1 FROM reading WHERE member_id = $1 AND assessment_id = $2 AND kind = 'review'", [
        lou.memberId,
        second,
      ]);
    await viewOf(lou, meetingId);
    expect(await readings()).toEqual([]);
    accepted(await noteItem(org.lena, { itemId, minutes: "Said.", agreed: null, version: 1 }));
    await viewOf(lou, meetingId);
    expect(await readings()).toHaveLength(1);
  });
});

test("work for named people tells who came to lead later nothing by their review of it", async () => {
  const assessmentId = await submitted("Named", "named-people");
  await joinTeam(org.olga.memberId);
  await assigned(org.lena, org.olga, assessmentId);
  const titles = accepted(await getQueue(org.olga, {})).rows.map(({ title }) => title);
  expect(titles).toContain("Named");
  await handIn(org.olga, assessmentId);
  const open = `SELECT 1 FROM open_work WHERE assessment_id = '${assessmentId}'`;
  expect(await queryAsApp(org.olga, open)).toEqual([]);
  expect(await queryAsApp(org.lena, open)).toHaveLength(1);
  await queryAsOwner("DELETE FROM team_member WHERE member_id = $1 AND team_id = $2", [
    org.olga.memberId,
    org.team,
  ]);
});

test("things happened when the clock says so, whatever is given", async () => {
  const assessmentId = await submitted("When");
  const isNow = "BETWEEN now() - interval '1 hour' AND now() + interval '1 hour' AS is_now";
  const handed = await queryAsApp(
    org.lena,
    `INSERT INTO decision_handover (organisation_id, id, assessment_id, revision_id, from_id, to_id, reason, handed_at)
     SELECT organisation_id, gen_random_uuid(), assessment_id, id, '${org.lena.memberId}', '${lou.memberId}', 'x', '2001-01-01'
       FROM revision WHERE assessment_id = '${assessmentId}' RETURNING handed_at ${isNow}`,
  );
  const acted = await queryAsApp(
    org.lena,
    `INSERT INTO many_act (organisation_id, id, member_id, kind, done_at)
     VALUES ('${org.id}', gen_random_uuid(), '${org.lena.memberId}', 'due', '2097-01-01') RETURNING done_at ${isNow}`,
  );
  expect([handed, acted]).toEqual([[{ is_now: true }], [{ is_now: true }]]);
});

describe("undoing that somebody was asked", () => {
  const ask = (who: TestMember, assessmentId: string) =>
    actOnMany(org.lena, {
      assessmentIds: [assessmentId],
      act: { kind: "ask", memberIds: [who.memberId], dueOn: null },
    });

  test("is no way to keep a lead from deciding without a trace", async () => {
    const assessmentId = await submitted("Disarmed");
    const { actId } = accepted(await ask(lou, assessmentId));
    const [review] = await queryAsOwner<{ id: string }>("SELECT id FROM review WHERE assessment_id = $1", [
      assessmentId,
    ]);
    const undo = `SELECT landfall_undo_asking('${assessmentId}', '${review?.id}') AS done`;
    expect(await queryAsApp(org.lena, undo)).toEqual([{ done: false }]);
    const { undone, outcomes } = accepted(await undoMany(org.lena, { actId: actId ?? "" }));
    expect(undone).toBe(0);
    expect(outcomes).toMatchObject([{ person: "Lou", why: expect.stringMatching(/could decide/) }]);
  });

  test("takes the seat away that it gave, which would show to all", async () => {
    const assessmentId = await submitted("Uncovered");
    const { actId } = accepted(await ask(org.rita, assessmentId));
    const { itemId } = await called(assessmentId);
    expect(accepted(await undoMany(org.lena, { actId: actId ?? "" })).undone).toBe(1);
    const seats = await queryAsOwner<{ member_id: string }>(
      "SELECT member_id FROM meeting_seat WHERE item_id = $1",
      [itemId],
    );
    expect(seats.map((seat) => seat.member_id).toSorted()).toEqual(
      [org.lena.memberId, lou.memberId].toSorted(),
    );
  });
});
