import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { callMeeting } from "@/lib/use-cases/call-meeting";
import { castVote } from "@/lib/use-cases/cast-vote";
import { closeMeeting } from "@/lib/use-cases/close-meeting";
import { correctMinutes } from "@/lib/use-cases/correct-minutes";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { exportMeeting } from "@/lib/use-cases/export-meeting";
import { getHome } from "@/lib/use-cases/get-home";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getMeeting } from "@/lib/use-cases/get-meeting";
import { getMeetingProposal } from "@/lib/use-cases/get-meeting-proposal";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { listMeetings } from "@/lib/use-cases/list-meetings";
import { markSeat } from "@/lib/use-cases/mark-seat";
import { moveItem } from "@/lib/use-cases/move-item";
import { noteItem } from "@/lib/use-cases/note-item";
import type { Result } from "@/lib/use-cases/result";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

const DAY = "2098-01-15";
let org: TestOrganisation;
let foreign: TestOrganisation;

const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);

async function submitted(title: string): Promise<string> {
  const given = { teamId: org.team, title, handling: "team" } as const;
  const { assessmentId } = accepted(await createAssessment(org.ada, given));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

async function handIn(
  who: TestMember,
  assessmentId: string,
  recommendation: "approve" | "not-approve" = "approve",
): Promise<void> {
  accepted(await handInReview(who, { assessmentId, recommendation, confidence: "low", summary: "Read." }));
}

const call = (who: TestMember, agenda: readonly string[], title = "December") =>
  callMeeting(who, { title, heldOn: DAY, roundId: null, agenda: [...agenda] });
const viewOf = async (who: TestMember, meetingId: string, itemId?: string) =>
  accepted(await getMeeting(who, { meetingId, itemId }));
const itemOf = async (who: TestMember, meetingId: string, assessmentId: string) => {
  const { items } = await viewOf(who, meetingId);
  return items.find((item) => item.assessmentId === assessmentId)?.id ?? "";
};
const vote = (who: TestMember, itemId: string, given: "approve" | "not-approve" | "abstain", version = 0) =>
  castVote(who, { itemId, vote: given, words: "", version });

/** Everything somebody is shown around reviews. */
async function shownTo(who: TestMember, assessmentId: string) {
  return {
    meetings: await listMeetings(who, {}),
    inbox: await getInbox(who, { which: "all" }),
    home: await getHome(who, {}),
    queue: await getQueue(who, {}),
    review: await getReview(who, { assessmentId }),
    proposal: await getMeetingProposal(who, {}),
    rows: await Promise.all(
      ["meeting", "meeting_item", "meeting_seat", "meeting_vote", "meeting_correction"].map((table) =>
        queryAsApp(who, `SELECT count(*) FROM ${table}`),
      ),
    ),
    trail: await queryAsApp(who, "SELECT count(*) FROM audit_event WHERE action LIKE 'review.%'"),
  };
}

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
});

describe("calling a meeting", () => {
  let far: string;
  let near: string;
  beforeAll(async () => {
    near = await submitted("Near");
    far = await submitted("Far");
    for (const assessmentId of [near, far]) {
      for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
      const given = { assessmentId, subject: "timeline", comment: "", version: 0 };
      accepted(await judgeSubject(org.rita, { ...given, judgement: { p10: -1, p50: 0, p90: 1 } }));
      if (assessmentId === far)
        accepted(await judgeSubject(org.rolf, { ...given, judgement: { p10: 0, p50: 1, p90: 2 } }));
      await handIn(org.rita, assessmentId);
    }
    await handIn(org.rolf, near);
    await handIn(org.rolf, far, "not-approve");
  });

  test("is proposed from where reviewers part most", async () => {
    const { items } = accepted(await getMeetingProposal(org.lena, {}));
    expect(items.map(({ title, reviews, partOn }) => [title, reviews, partOn])).toEqual([
      ["Far", 2, ["Recommendation", "By how many months the work moves transformative AI"]],
      ["Near", 2, []],
    ]);
    // As the page of each says, which reads the whole report.
    for (const { assessmentId, partOn } of items) {
      const { disagreement } = accepted(await getReview(org.lena, { assessmentId }));
      const titles = new Map(disagreement?.dimensions.map(({ name, title }) => [name, title]));
      expect(partOn).toEqual(disagreement?.agenda.map((name) => titles.get(name)));
    }
  });

  test("is a lead’s, about what they lead and what waits for a decision", async () => {
    for (const who of [org.ada, org.rita, org.adam])
      expect(codeOf(await call(who, [far]))).toBe("not-allowed");
    expect(codeOf(await call(org.olga, [far]))).toBe("not-found");
    expect(codeOf(await call(foreign.lena, [far]))).toBe("not-found");
    expect(codeOf(await call(org.lena, []))).toBe("invalid");
    expect(codeOf(await call(org.lena, [far], "  "))).toBe("invalid");
    const past = { title: "Past", heldOn: "2020-01-01", roundId: null, agenda: [far] };
    expect(codeOf(await callMeeting(org.lena, past))).toBe("invalid");
  });

  test("keeps its order, which who called it changes", async () => {
    const { meetingId } = accepted(await call(org.lena, [far, near]));
    const titles = async (who: TestMember) => (await viewOf(who, meetingId)).items.map(({ title }) => title);
    expect(await titles(org.rita)).toEqual(["Far", "Near"]);
    const itemId = await itemOf(org.lena, meetingId, far);
    expect(codeOf(await moveItem(org.rita, { meetingId, itemId, by: 1 }))).toBe("not-allowed");
    accepted(await moveItem(org.lena, { meetingId, itemId, by: 1 }));
    expect(await titles(org.rita)).toEqual(["Near", "Far"]);
    accepted(await moveItem(org.lena, { meetingId, itemId, by: 1 }));
    expect(await titles(org.rita)).toEqual(["Near", "Far"]);
  });

  test("tells who has a seat, and nobody else", async () => {
    const kinds = async (who: TestMember) =>
      accepted(await getInbox(who, { which: "all" })).items.flatMap(({ kind, isWaiting }) =>
        kind === "meeting-called" ? [isWaiting] : [],
      );
    expect(await kinds(org.rita)).toEqual([true]);
    for (const who of [org.lena, org.ada, org.ben, org.otto, org.adam, org.olga]) {
      expect(await kinds(who)).toEqual([]);
      if (who !== org.lena) expect(accepted(await listMeetings(who, {})).meetings).toEqual([]);
    }
  });
});

describe("who owes a review", () => {
  test("lives in the same world with the meeting as without it, until theirs is in", async () => {
    const assessmentId = await submitted("Blind");
    for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
    await handIn(org.rita, assessmentId);
    await queryAsOwner("UPDATE member SET roles = '{reviewer,admin}' WHERE id = $1", [org.rolf.memberId]);
    const blind = [org.rolf, org.ada, org.ben, org.otto, org.olga, foreign.lena];
    const worlds = () => Promise.all(blind.map((who) => shownTo(who, assessmentId)));
    const before = await worlds();
    const { meetingId } = accepted(await call(org.lena, [assessmentId], "Hidden"));
    const itemId = await itemOf(org.lena, meetingId, assessmentId);
    accepted(await vote(org.lena, itemId, "approve"));
    accepted(await vote(org.rita, itemId, "abstain"));
    accepted(await noteItem(org.lena, { itemId, minutes: "Said so.", agreed: "approve", version: 1 }));
    accepted(await markSeat(org.lena, { itemId, memberId: org.rolf.memberId, presence: "absent" }));
    expect(await worlds()).toEqual(before);
    for (const who of blind) {
      expect(codeOf(await getMeeting(who, { meetingId }))).toBe("not-found");
      expect(codeOf(await exportMeeting(who, { meetingId, document: "packet" }))).toBe("not-found");
      expect(codeOf(await vote(who, itemId, "approve"))).toBe("not-found");
      expect(codeOf(await noteItem(who, { itemId, minutes: "x", agreed: null, version: 2 }))).toBe(
        "not-found",
      );
      expect(codeOf(await closeMeeting(who, { meetingId }))).toBe("not-found");
      expect(codeOf(await correctMinutes(who, { itemId, words: "x" }))).toBe("not-found");
    }
    // The other reviewer learns from no seat that a review is out.
    const { open } = await viewOf(org.rita, meetingId);
    expect(open.seats.map(({ member }) => member.name)).not.toContain("Rolf");
    expect((await viewOf(org.lena, meetingId)).open.seats.map(({ member }) => member.name)).toContain("Rolf");
    await handIn(org.rolf, assessmentId);
    await queryAsOwner("UPDATE member SET roles = '{reviewer}' WHERE id = $1", [org.rolf.memberId]);
    expect((await viewOf(org.rolf, meetingId)).open.seats).toMatchObject([
      { member: { name: "Lena" } },
      { member: { name: "Rita" } },
      { member: { name: "Rolf" }, presence: "absent" },
    ]);
  });

  test("of one item sees the others alone, numbered and counted as if it were not there", async () => {
    const [seen, hidden] = [await submitted("Seen"), await submitted("Not seen")];
    for (const assessmentId of [seen, hidden]) {
      for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, assessmentId);
      await handIn(org.rita, assessmentId);
    }
    await handIn(org.rolf, seen);
    const both = accepted(await call(org.lena, [hidden, seen], "Same")).meetingId;
    const alone = accepted(await call(org.lena, [seen], "Same")).meetingId;
    const { items, meeting } = await viewOf(org.rolf, both);
    const other = await viewOf(org.rolf, alone);
    const plain = ({ id: _, ...rest }: (typeof items)[number]) => rest;
    expect(items.map(plain)).toEqual(other.items.map(plain));
    expect({ ...meeting, id: "" }).toEqual({ ...other.meeting, id: "" });
    const listed = accepted(await listMeetings(org.rolf, {})).meetings.filter(
      ({ title }) => title === "Same",
    );
    expect(listed.map((each) => each.items)).toEqual([1, 1]);
    expect(codeOf(await vote(org.rolf, await itemOf(org.lena, both, hidden), "approve"))).toBe("not-found");
  });
});

describe("a conflict of interest", () => {
  test("declared before or during it: there as such, reads nothing of the item, takes the vote away", async () => {
    const [one, two] = [await submitted("Conflicted"), await submitted("Free")];
    for (const assessmentId of [one, two]) {
      for (const who of [org.rita, org.rolf]) {
        await assigned(org.lena, who, assessmentId);
        await handIn(who, assessmentId);
      }
    }
    const { meetingId } = accepted(await call(org.lena, [one, two], "Conflicts"));
    const itemId = await itemOf(org.lena, meetingId, one);
    accepted(await vote(org.rolf, itemId, "approve"));
    accepted(await stateConflict(org.rolf, { assessmentId: one, kind: "close-person", words: "" }));
    expect((await viewOf(org.rolf, meetingId)).items.map(({ title }) => title)).toEqual(["Free"]);
    expect(codeOf(await vote(org.rolf, itemId, "approve", 1))).toBe("not-found");
    accepted(await vote(org.rita, itemId, "abstain"));
    const { open } = await viewOf(org.rita, meetingId, itemId);
    expect(open.votes?.map(({ member }) => member.name)).toEqual(["Rita"]);
    expect(open.seats).toContainEqual({
      member: { id: org.rolf.memberId, name: "Rolf" },
      presence: "conflict",
    });
    const mark = { itemId, memberId: org.rolf.memberId, presence: "present" } as const;
    expect(codeOf(await markSeat(org.lena, mark))).toBe("not-allowed");
    await queryAsApp(
      org.lena,
      `UPDATE meeting_seat SET presence = 'present' WHERE item_id = '${itemId}' AND member_id = '${org.rolf.memberId}'`,
    );
    const [seat] = await queryAsOwner<{ presence: string }>(
      "SELECT presence FROM meeting_seat WHERE item_id = $1 AND member_id = $2",
      [itemId, org.rolf.memberId],
    );
    expect(seat?.presence).toBe("conflict");
  });
});

describe("votes and minutes", () => {
  let assessmentId: string;
  let meetingId: string;
  let itemId: string;
  beforeAll(async () => {
    assessmentId = await submitted("Voted on");
    for (const who of [org.rita, org.rolf]) {
      await assigned(org.lena, who, assessmentId);
      await handIn(who, assessmentId);
    }
    meetingId = accepted(await call(org.lena, [assessmentId], "Votes")).meetingId;
    itemId = await itemOf(org.lena, meetingId, assessmentId);
  });

  test("are read by whoever voted; the first stays beside a later one, and none decides", async () => {
    accepted(await vote(org.rita, itemId, "approve"));
    expect((await viewOf(org.rolf, meetingId)).open.votes).toBeNull();
    expect((await viewOf(org.lena, meetingId)).open.votes).toBeNull();
    expect(await queryAsApp(org.rolf, `SELECT 1 FROM meeting_vote WHERE item_id = '${itemId}'`)).toEqual([]);
    accepted(await vote(org.rolf, itemId, "abstain"));
    accepted(await vote(org.rolf, itemId, "not-approve", 1));
    expect(codeOf(await vote(org.rolf, itemId, "approve", 1))).toBe("stale");
    expect(codeOf(await vote(org.rolf, itemId, "approve", 0))).toBe("stale");
    const { open } = await viewOf(org.rolf, meetingId);
    expect(open.votes?.map((each) => [each.member.name, each.vote, each.firstVote])).toEqual([
      ["Rita", "approve", null],
      ["Rolf", "not-approve", "abstain"],
    ]);
    expect(open.decision).toBeNull();
  });

  test("seats are for who may judge it, and nobody else’s can be voted from", async () => {
    const seat = { itemId, memberId: org.lena.memberId };
    const stranger = { itemId, memberId: org.otto.memberId, presence: "present" } as const;
    expect(codeOf(await markSeat(org.lena, stranger))).toBe("invalid");
    const author = { itemId, memberId: org.ada.memberId, presence: "present" } as const;
    expect(codeOf(await markSeat(org.lena, author))).toBe("invalid");
    expect(codeOf(await markSeat(org.rita, { ...seat, presence: "absent" }))).toBe("not-allowed");
    await expect(
      queryAsApp(
        org.rita,
        `INSERT INTO meeting_vote (organisation_id, item_id, member_id, vote)
         VALUES ('${org.id}', '${itemId}', '${org.lena.memberId}', 'approve')`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  test("minutes are a lead’s, over the version that was seen", async () => {
    const note = (who: TestMember, version: number) =>
      noteItem(who, { itemId, minutes: "It turned on the release.", agreed: null, version });
    expect(codeOf(await note(org.rita, 1))).toBe("not-allowed");
    accepted(await note(org.lena, 1));
    expect(codeOf(await noteItem(org.lena, { itemId, minutes: "x", agreed: null, version: 1 }))).toBe(
      "stale",
    );
    expect((await viewOf(org.rita, meetingId)).open).toMatchObject({
      minutes: "It turned on the release.",
      agreed: null,
      noted: { byName: "Lena" },
    });
  });

  test("is closed by who called it, and nothing in it changes any more; corrections stand beside", async () => {
    expect(codeOf(await correctMinutes(org.rita, { itemId, words: "Early" }))).toBe("wrong-state");
    expect(codeOf(await closeMeeting(org.rita, { meetingId }))).toBe("not-allowed");
    accepted(await closeMeeting(org.lena, { meetingId }));
    expect(codeOf(await closeMeeting(org.lena, { meetingId }))).toBe("wrong-state");
    expect(codeOf(await vote(org.lena, itemId, "approve"))).toBe("wrong-state");
    expect(codeOf(await noteItem(org.lena, { itemId, minutes: "", agreed: null, version: 2 }))).toBe(
      "wrong-state",
    );
    expect(codeOf(await moveItem(org.lena, { meetingId, itemId, by: 1 }))).toBe("wrong-state");
    for (const statement of [
      `UPDATE meeting_item SET minutes = 'x' WHERE id = '${itemId}'`,
      `UPDATE meeting_seat SET presence = 'absent' WHERE item_id = '${itemId}'`,
    ]) {
      await expect(queryAsApp(org.lena, statement)).rejects.toThrow(/the meeting is closed/);
    }
    accepted(await correctMinutes(org.rita, { itemId, words: "It turned on the weights." }));
    const { open, meeting } = await viewOf(org.rolf, meetingId);
    expect(meeting.closed?.byName).toBe("Lena");
    expect(open.minutes).toBe("It turned on the release.");
    expect(open.corrections.map(({ words }) => words)).toEqual(["It turned on the weights."]);
    expect((await viewOf(org.lena, meetingId)).open.votes).toHaveLength(2);
  });

  test("is printed for who reads it, and the decision stands beside", async () => {
    accepted(await decide(org.lena, { assessmentId, outcome: "not-approve", reason: "The weights." }));
    for (const document of ["packet", "minutes"] as const) {
      const { body, fileName } = accepted(await exportMeeting(org.rita, { meetingId, document }));
      expect(fileName).toMatch(new RegExp(`^votes-${document}-.*\\.pdf$`));
      expect(
        Buffer.from(body as Uint8Array)
          .subarray(0, 5)
          .toString(),
      ).toBe("%PDF-");
    }
    expect((await viewOf(org.rita, meetingId)).open.decision).toMatchObject({ outcome: "not-approve" });
    expect(codeOf(await exportMeeting(org.rita, { meetingId, document: "x" as "packet" }))).toBe("invalid");
    for (const who of [org.ada, org.ben])
      expect(codeOf(await getMeeting(who, { meetingId }))).toBe("not-found");
  });
});

test("who is asked to review afterwards has a seat when it is given", async () => {
  const assessmentId = await submitted("Asked later");
  const { meetingId } = accepted(await call(org.lena, [assessmentId], "Later"));
  accepted(await assignReviewer(org.lena, { assessmentId, memberId: org.rita.memberId }));
  const itemId = await itemOf(org.lena, meetingId, assessmentId);
  expect((await viewOf(org.lena, meetingId)).open.candidates.map(({ name }) => name)).toEqual(["Rita"]);
  accepted(await markSeat(org.lena, { itemId, memberId: org.rita.memberId, presence: "expected" }));
  expect(codeOf(await getMeeting(org.rita, { meetingId }))).toBe("not-found");
});
