import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { REMIND_HOURS, UNDO_MINUTES } from "@/lib/domain/review/acts-on-many";
import { actOnMany } from "@/lib/use-cases/act-on-many";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createRound } from "@/lib/use-cases/create-round";
import { decide } from "@/lib/use-cases/decide";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import type { Result } from "@/lib/use-cases/result";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { undoMany } from "@/lib/use-cases/undo-many";

let org: TestOrganisation;
let foreign: TestOrganisation;

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
});

async function submitted(title: string): Promise<string> {
  const given = { teamId: org.team, title, handling: "team" } as const;
  const { assessmentId } = accepted(await createAssessment(org.ada, given));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}
type Act = Parameters<typeof actOnMany>[1]["act"];
const ask = (...who: TestMember[]): Act => ({
  kind: "ask",
  memberIds: who.map(({ memberId }) => memberId),
  dueOn: "2098-01-01",
});
const many = (who: TestMember, assessmentIds: string[], act: Act) => actOnMany(who, { assessmentIds, act });
const askedIn = async (assessmentId: string) =>
  accepted(await getReview(org.lena, { assessmentId })).asked.map(({ reviewer, dueOn }) => [
    reviewer.name,
    dueOn,
  ]);
const REVIEW = { recommendation: "approve", confidence: "low", summary: "Read." } as const;
const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);
const whyOf = (done: { outcomes: readonly { person: string | null; why: string | null }[] }) =>
  done.outcomes.map(({ person, why }) => [person, why === null ? "done" : why]);

describe("an act on many", () => {
  test("is done where it may be, and says of each other why not", async () => {
    const [one, two] = [await submitted("One"), await submitted("Two")];
    await assigned(org.lena, org.lena, two);
    const draft = accepted(
      await createAssessment(org.ada, { teamId: org.team, title: "Draft", handling: "team" }),
    ).assessmentId;
    const done = accepted(
      await many(org.lena, [one, two, draft, crypto.randomUUID(), one], ask(org.rita, org.ada)),
    );
    expect(done.done).toBe(1);
    expect(whyOf(done)).toHaveLength(5);
    const of = (id: string) => done.outcomes.filter(({ assessmentId }) => assessmentId === id);
    expect(of(one)).toMatchObject([
      { title: "One", person: "Rita", why: null },
      { person: "Ada", why: expect.stringMatching(/author/) },
    ]);
    // Who owes a review of it is told the same, whatever it is about.
    expect(of(two)).toMatchObject([{ title: "Two", person: null, why: expect.stringMatching(/owe/i) }]);
    expect(of(draft)).toMatchObject([{ title: null, why: expect.stringMatching(/no such assessment/) }]);
    expect(await askedIn(one)).toEqual([["Rita", "2098-01-01"]]);
    const again = accepted(await many(org.lena, [one], ask(org.rita)));
    expect(again).toMatchObject({ done: 0, actId: null });
    expect(accepted(await getQueue(org.lena, {})).lastAct).toMatchObject({ kind: "asked", count: 1 });
    const trail = "SELECT 1 FROM audit_event WHERE subject_id = $1 AND action = 'review.assigned'";
    expect((await queryAsOwner(trail, [one])).length).toBeGreaterThan(0);
  });

  test("is refused to who leads nothing, past days, too many, and anybody else’s undo", async () => {
    const one = await submitted("Not theirs");
    for (const who of [org.rita, org.ada, org.adam]) {
      expect(codeOf(await many(who, [one], ask(org.rolf)))).toBe("not-allowed");
    }
    for (const who of [org.olga, foreign.lena]) {
      const done = await many(who, [one], ask(org.rolf));
      expect(done.ok ? done.value.done : 0).toBe(0);
    }
    expect(codeOf(await many(org.lena, [one], { kind: "due", dueOn: "2001-01-01" }))).toBe("invalid");
    expect(codeOf(await many(org.lena, [], ask(org.rolf)))).toBe("invalid");
    expect(codeOf(await many(org.lena, [one], ask()))).toBe("invalid");
    const lots = Array.from({ length: 61 }, () => crypto.randomUUID());
    expect(codeOf(await many(org.lena, lots, ask(org.rolf)))).toBe("too-long");
    const { actId } = accepted(await many(org.lena, [one], ask(org.rolf)));
    for (const who of [org.olga, org.rolf, foreign.lena]) {
      expect(codeOf(await undoMany(who, { actId: actId ?? "" }))).toBe("not-found");
    }
    expect(await askedIn(one)).toEqual([["Rolf", "2098-01-01"]]);
  });
});

describe("undoing", () => {
  test("takes back who was asked, while nothing came of it; they can be asked again", async () => {
    const [one, two, three] = [await submitted("A"), await submitted("B"), await submitted("C")];
    const { actId } = accepted(await many(org.lena, [one, two, three], ask(org.rita)));
    accepted(await stateConflict(org.rita, { assessmentId: two, kind: "none", words: "" }));
    accepted(await stateConflict(org.rita, { assessmentId: three, kind: "close-person", words: "" }));
    const undone = accepted(await undoMany(org.lena, { actId: actId ?? "" }));
    expect(undone.undone).toBe(1);
    const by = new Map(undone.outcomes.map(({ title, why }) => [title, why]));
    expect([by.get("A"), by.get("B") !== null, by.get("C") !== null]).toEqual([null, true, true]);
    expect(await askedIn(one)).toEqual([]);
    expect(await askedIn(two)).toEqual([["Rita", "2098-01-01"]]);
    const titles = accepted(await getInbox(org.rita, { which: "all" })).items.map(({ title }) => title);
    expect(titles).not.toContain("A");
    expect(await queryAsApp(org.rita, `SELECT 1 FROM review WHERE assessment_id = '${one}'`)).toEqual([]);
    // Once, and on record.
    expect(codeOf(await undoMany(org.lena, { actId: actId ?? "" }))).toBe("wrong-state");
    const trail = "SELECT 1 FROM audit_event WHERE subject_id = $1 AND action = 'review.asking-undone'";
    expect(await queryAsOwner(trail, [one])).toHaveLength(1);
    expect(accepted(await many(org.lena, [one], ask(org.rita))).done).toBe(1);
  });

  test("puts days back where nobody changed them since, and is over after its time", async () => {
    const [one, two] = [await submitted("Day one"), await submitted("Day two")];
    for (const id of [one, two]) await assigned(org.lena, org.rita, id);
    const { actId, done } = accepted(await many(org.lena, [one, two], { kind: "due", dueOn: "2098-05-05" }));
    expect(done).toBe(2);
    const reviewId = accepted(await getReview(org.lena, { assessmentId: two })).asked[0]?.id ?? "";
    accepted(await setReviewDue(org.lena, { assessmentId: two, reviewId, dueOn: "2098-06-06" }));
    expect(accepted(await undoMany(org.lena, { actId: actId ?? "" })).undone).toBe(1);
    expect(await askedIn(one)).toEqual([["Rita", null]]);
    expect(await askedIn(two)).toEqual([["Rita", "2098-06-06"]]);

    // Set to another day and to the same again, by somebody else or not, it is as whoever did so wants it.
    const first =
      accepted(await many(org.lena, [one, two], { kind: "due", dueOn: "2098-03-03" })).actId ?? "";
    for (const dueOn of ["2098-04-04", "2098-03-03"]) {
      accepted(await setReviewDue(org.lena, { assessmentId: two, reviewId, dueOn }));
    }
    expect(accepted(await undoMany(org.lena, { actId: first })).undone).toBe(1);
    expect([await askedIn(one), await askedIn(two)]).toEqual([[["Rita", null]], [["Rita", "2098-03-03"]]]);
    // Of two acts both are undone, the newer first.
    const ofOne = accepted(await getReview(org.lena, { assessmentId: one })).asked[0]?.id;
    const acts: string[] = [];
    for (const dueOn of ["2098-03-03", "2098-04-04"]) {
      acts.unshift(accepted(await many(org.lena, [one], { kind: "due", dueOn })).actId ?? "");
    }
    for (const who of [org.olga, org.rita, org.ada, foreign.lena]) {
      const forged = queryAsApp(who, "SELECT landfall_undo_review_due($1, $2, $3) AS is", [
        acts[0],
        one,
        ofOne,
      ]);
      expect(await forged).toEqual([{ is: false }]);
    }
    for (const act of acts) expect(accepted(await undoMany(org.lena, { actId: act })).undone).toBe(1);
    expect(await askedIn(one)).toEqual([["Rita", null]]);

    const late = accepted(await many(org.lena, [one], { kind: "due", dueOn: "2098-07-07" })).actId ?? "";
    await queryAsOwner("UPDATE many_act SET done_at = now() - interval '31 minutes' WHERE id = $1", [late]);
    expect(codeOf(await undoMany(org.lena, { actId: late }))).toBe("wrong-state");
    expect(
      await queryAsApp(org.lena, `UPDATE many_act SET undone_at = now() WHERE id = '${late}' RETURNING 1`),
    ).toEqual([]);
    expect(await queryAsApp(org.rita, "SELECT 1 FROM many_act")).toEqual([]);
  });

  test("takes nobody back once another review came in since: that takes a reason", async () => {
    const one = await submitted("Read since");
    const { actId } = accepted(await many(org.lena, [one], ask(org.rita, org.rolf)));
    accepted(await stateConflict(org.rolf, { assessmentId: one, kind: "none", words: "" }));
    const review = { recommendation: "not-approve", confidence: "low", summary: "Read." } as const;
    accepted(await handInReview(org.rolf, { assessmentId: one, ...review }));
    const undone = accepted(await undoMany(org.lena, { actId: actId ?? "" }));
    expect(undone.undone).toBe(0);
    expect(undone.outcomes.map(({ why }) => why)).toEqual(Array(2).fill(expect.stringMatching(/came in/)));
    expect((await askedIn(one)).map(([name]) => name)).toEqual(["Rita", "Rolf"]);
  });

  test("the database takes back nothing for who did not ask, or owes a review of it", async () => {
    const one = await submitted("Forged");
    accepted(await many(org.lena, [one], ask(org.rita, org.lena)));
    const reviewId = "(SELECT id FROM review WHERE assessment_id = $1 AND reviewer_id = $2)";
    const [{ id }] = (await queryAsOwner(`SELECT ${reviewId} AS id`, [one, org.rita.memberId])) as [
      { id: string },
    ];
    for (const who of [org.lena, org.olga, org.rita, org.ada]) {
      expect(await queryAsApp(who, `SELECT landfall_undo_asking('${one}', '${id}') AS done`)).toEqual([
        { done: false },
      ]);
    }
  });

  test("asks again who reviewed before, and names those left out", async () => {
    const one = await submitted("Again");
    for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, one);
    const review = { recommendation: "request-changes", confidence: "low", summary: "Read." } as const;
    for (const who of [org.rita, org.rolf])
      accepted(await handInReview(who, { assessmentId: one, ...review }));
    accepted(await decide(org.lena, { assessmentId: one, outcome: "request-changes", reason: "More." }));
    accepted(await submitAssessment(org.ada, { assessmentId: one }));
    await queryAsOwner("UPDATE member SET disabled_at = now() WHERE id = $1", [org.rolf.memberId]);
    const done = accepted(await many(org.lena, [one], { kind: "ask-again", dueOn: null }));
    expect(done.done).toBe(1);
    expect(whyOf(done).map(([person, why]) => [person, why === "done"])).toEqual(
      expect.arrayContaining([
        ["Rita", true],
        ["Rolf", false],
      ]),
    );
    await queryAsOwner("UPDATE member SET disabled_at = NULL WHERE id = $1", [org.rolf.memberId]);
    org = { ...org, rolf: { ...org.rolf, ...(await openTestSession(org.id, org.rolf.memberId)) } };
    const first = await submitted("Never before");
    expect(whyOf(accepted(await many(org.lena, [first], { kind: "ask-again", dueOn: null })))).toHaveLength(
      1,
    );
  });
});

describe("reminding", () => {
  const reminders = async (who: TestMember) =>
    accepted(await getInbox(who, { which: "all" })).items.filter(({ kind }) => kind === "review-reminded");

  test("goes to whoever’s review is out, once a day, and is taken back without a trace in their inbox", async () => {
    const [one, two] = [await submitted("Reminded"), await submitted("Nobody is out")];
    accepted(await assignReviewer(org.lena, { assessmentId: one, memberId: org.rita.memberId }));
    const done = accepted(await many(org.lena, [one, two], { kind: "remind" }));
    expect(done.done).toBe(1);
    expect(done.outcomes.find(({ title }) => title === "Reminded")).toMatchObject({
      person: "Rita",
      why: null,
    });
    expect(done.outcomes.find(({ title }) => title === "Nobody is out")?.why).toMatch(/is out/);
    expect(await reminders(org.rita)).toMatchObject([{ title: "Reminded", who: "Lena", assessmentId: one }]);
    expect(accepted(await many(org.lena, [one], { kind: "remind" }))).toMatchObject({ done: 0, actId: null });
    expect(accepted(await getQueue(org.lena, {})).lastAct).toMatchObject({ kind: "reminded", count: 1 });
    expect(accepted(await undoMany(org.lena, { actId: done.actId ?? "" })).undone).toBe(1);
    expect(await reminders(org.rita)).toEqual([]);
    // Its hours go on, and it stays on record.
    expect(accepted(await many(org.lena, [one], { kind: "remind" })).done).toBe(0);
    const back = "UPDATE review_reminder SET reminded_at = now() - interval '21 hours'";
    const kept = await queryAsOwner(
      `${back} WHERE review_id IN (SELECT id FROM review WHERE assessment_id = $1) RETURNING taken_back_at`,
      [one],
    );
    expect(kept).toEqual([{ taken_back_at: expect.any(Date) }]);
    // Once it is in, nothing reminds of it.
    expect(accepted(await many(org.lena, [one], { kind: "remind" })).done).toBe(1);
    accepted(await stateConflict(org.rita, { assessmentId: one, kind: "none", words: "" }));
    accepted(await handInReview(org.rita, { assessmentId: one, ...REVIEW }));
    expect(await reminders(org.rita)).toEqual([]);
  });

  test("is done again after its hours, and taken back within its minutes, by the database’s clock", async () => {
    const one = await submitted("By the clock");
    accepted(await assignReviewer(org.lena, { assessmentId: one, memberId: org.rita.memberId }));
    const remind = async () => accepted(await many(org.lena, [one], { kind: "remind" }));
    const ago = (minutes: number) =>
      queryAsOwner(
        `UPDATE review_reminder SET reminded_at = clock_timestamp() - make_interval(mins => $2)
          WHERE id = (SELECT m.id FROM review_reminder m JOIN review v ON v.id = m.review_id
                       WHERE v.assessment_id = $1 ORDER BY m.reminded_at DESC LIMIT 1)`,
        [one, minutes],
      );
    await remind();
    await ago((REMIND_HOURS - 1) * 60);
    const told = await remind();
    expect(told.done).toBe(0);
    expect(whyOf(told)).toEqual([["Rita", expect.stringContaining(`${REMIND_HOURS} hours`)]]);
    await ago((REMIND_HOURS + 1) * 60);
    const late = await remind();
    expect(late.done).toBe(1);
    await ago(UNDO_MINUTES + 1);
    expect(accepted(await undoMany(org.lena, { actId: late.actId ?? "" })).undone).toBe(0);
    await ago((REMIND_HOURS + 1) * 60);
    const soon = await remind();
    await ago(UNDO_MINUTES - 1);
    expect(accepted(await undoMany(org.lena, { actId: soon.actId ?? "" })).undone).toBe(1);
  });

  test("shows to whose review it is and to who assigns, not to fellow reviewers or authors, nor once it is taken back", async () => {
    const one = await submitted("Whose reminder");
    for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, one);
    accepted(await handInReview(org.rolf, { assessmentId: one, ...REVIEW }));
    const { actId, done } = accepted(await many(org.lena, [one], { kind: "remind" }));
    expect(done).toBe(1);
    const [reminder] = await queryAsOwner(
      "SELECT m.id FROM review_reminder m JOIN review v ON v.id = m.review_id WHERE v.assessment_id = $1",
      [one],
    );
    const seen = async () => {
      const counts = [];
      for (const who of [org.lena, org.rita, org.rolf, org.ada, org.olga]) {
        counts.push(
          (await queryAsApp(who, "SELECT 1 FROM review_reminder WHERE id = $1", [reminder?.id])).length,
        );
      }
      return counts;
    };
    expect(await seen()).toEqual([1, 1, 0, 0, 0]);
    accepted(await undoMany(org.lena, { actId: actId ?? "" }));
    expect(await seen()).toEqual([0, 0, 0, 0, 0]);
  });

  test("is nobody’s who owes one of it, or doesn’t lead it: by either wall the same, whoever is out", async () => {
    const one = await submitted("Owed by the lead");
    await assigned(org.lena, org.lena, one);
    const told = accepted(await many(org.lena, [one], { kind: "remind" }));
    expect(whyOf(told)).toEqual([[null, expect.stringMatching(/owe/i)]]);
    const [review] = await queryAsOwner<{ id: string }>("SELECT id FROM review WHERE assessment_id = $1", [
      one,
    ]);
    for (const who of [org.lena, org.rita, org.ada, org.olga, foreign.lena]) {
      for (const id of [review?.id, crypto.randomUUID()]) {
        expect(await queryAsApp(who, "SELECT landfall_remind($1, $2) AS is", [one, id])).toEqual([
          { is: false },
        ]);
        const undone = await queryAsApp(who, "SELECT landfall_undo_reminder($1, $2) AS is", [one, id]);
        expect(undone).toEqual([{ is: false }]);
      }
    }
  });
});

describe("moving to a round", () => {
  const round = async (
    name: string,
    days: { opensOn: string; closesOn: string },
    sameTeamConflicts = false,
  ) =>
    accepted(
      await createRound(org.lena, {
        ...{ name, criteria: "", ...days, reviewsDueOn: null, handling: "team", sameTeamConflicts },
      }),
    ).roundId;
  const roundOf = async (assessmentId: string) =>
    (
      await queryAsOwner<{ round_id: string | null }>("SELECT round_id FROM assessment WHERE id = $1", [
        assessmentId,
      ])
    )[0]?.round_id;
  const open = { opensOn: "2020-01-01", closesOn: "2098-01-01" };

  test("takes what is submitted and undecided into an open one, tells its authors, and is undone into a closed one", async () => {
    const [spring, autumn] = [await round("Spring", open), await round("Autumn", open)];
    const coming = await round("Next year", { opensOn: "2097-01-01", closesOn: "2098-01-01" });
    const [one, decided] = [await submitted("Moved"), await submitted("Decided")];
    await assigned(org.lena, org.rita, decided);
    accepted(await handInReview(org.rita, { assessmentId: decided, ...REVIEW }));
    accepted(await decide(org.lena, { assessmentId: decided, outcome: "not-approve", reason: "No." }));
    accepted(await many(org.lena, [one], { kind: "move", roundId: spring }));
    expect(await roundOf(one)).toBe(spring);
    expect(whyOf(accepted(await many(org.lena, [one], { kind: "move", roundId: coming })))[0]?.[1]).toMatch(
      /opens/,
    );
    const { actId, done } = accepted(await many(org.lena, [one, decided], { kind: "move", roundId: autumn }));
    expect([done, await roundOf(one), await roundOf(decided)]).toEqual([1, autumn, null]);
    const told = accepted(await getInbox(org.ada, { which: "all" })).items;
    expect(told.filter(({ kind }) => kind === "round-moved")).toHaveLength(1);
    // Closed meanwhile, it takes nothing in but what is put back.
    await queryAsOwner("UPDATE round SET closed_at = now() WHERE organisation_id = $1 AND id = $2", [
      org.id,
      spring,
    ]);
    expect(whyOf(accepted(await many(org.lena, [one], { kind: "move", roundId: spring })))[0]?.[1]).toMatch(
      /closed/,
    );
    expect(accepted(await undoMany(org.lena, { actId: actId ?? "" })).undone).toBe(1);
    expect(await roundOf(one)).toBe(spring);
    accepted(await many(org.lena, [one], { kind: "move", roundId: null }));
    expect(await roundOf(one)).toBeNull();
  });

  test("is undone within its minutes, by the database’s clock", async () => {
    const to = await round("For a while", open);
    for (const [minutes, undone] of [
      [UNDO_MINUTES - 1, 1],
      [UNDO_MINUTES + 1, 0],
    ] as const) {
      const one = await submitted(`Moved ${minutes} minutes ago`);
      const { actId } = accepted(await many(org.lena, [one], { kind: "move", roundId: to }));
      await queryAsOwner(
        "UPDATE round_move SET moved_at = clock_timestamp() - make_interval(mins => $2) WHERE assessment_id = $1",
        [one, minutes],
      );
      expect(accepted(await undoMany(org.lena, { actId: actId ?? "" })).undone).toBe(undone);
      expect(await roundOf(one)).toBe(undone === 1 ? null : to);
    }
  });

  test("is undone move by move, and tells authors of the newest that stands", async () => {
    const [first, second] = [await round("First", open), await round("Second", open)];
    const one = await submitted("Moved twice");
    const acts: string[] = [];
    for (const roundId of [first, second]) {
      acts.push(accepted(await many(org.lena, [one], { kind: "move", roundId })).actId ?? "");
    }
    const told = async () =>
      accepted(await getInbox(org.ada, { which: "all" })).items.filter(
        ({ kind, title }) => kind === "round-moved" && title === "Moved twice",
      ).length;
    expect(await told()).toBe(1);
    // Not the first while the second stands: that one is spent in vain elsewhere, so only the database is asked.
    const early = await queryAsApp(org.lena, "SELECT landfall_move_to_round($1, NULL, true) AS is", [one]);
    expect(early).toEqual([{ is: false }]);
    for (const [round, items] of [
      [first, 1],
      [null, 0],
    ]) {
      const last = accepted(await getQueue(org.lena, {})).lastAct;
      expect(last?.id).toBe(acts.pop());
      expect(accepted(await undoMany(org.lena, { actId: last?.id ?? "" })).undone).toBe(1);
      expect([await roundOf(one), await told()]).toEqual([round, items]);
    }
    const moves = "SELECT 1 FROM round_move WHERE assessment_id = $1 AND undone_at IS NOT NULL";
    expect(await queryAsOwner(moves, [one])).toHaveLength(2);
  });

  test("gets round no round’s conflicts of its team: those asked outside it need a dismissal, or keep it out", async () => {
    const to = await round("No team-mates", open, true);
    await queryAsOwner(
      "INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
      [org.id, org.team, org.rita.memberId],
    );
    const [out, never] = [await submitted("Moved out of it"), await submitted("Never in it")];
    accepted(await many(org.lena, [out], { kind: "move", roundId: to }));
    const { actId } = accepted(await many(org.lena, [out], { kind: "move", roundId: null }));
    const askRita = (assessmentId: string) => many(org.lena, [assessmentId], ask(org.rita));
    expect(accepted(await askRita(out)).done).toBe(0);
    expect(accepted(await askRita(never)).done).toBe(1);
    const kept = accepted(await many(org.lena, [never], { kind: "move", roundId: to }));
    expect(whyOf(kept)).toEqual([[null, expect.stringMatching(/of that team/)]]);
    await expect(
      queryAsApp(org.lena, "SELECT landfall_move_to_round($1, $2, false)", [never, to]),
    ).rejects.toThrow(/team-mate/);
    // Nor does what was dismissed before its newest revision speak for a review of that.
    await queryAsOwner(
      `INSERT INTO conflict_dismissal (organisation_id, id, assessment_id, member_id, grounds, reason, dismissed_by, dismissed_at)
       VALUES ($1, gen_random_uuid(), $2, $3, '{same-team}', 'Long ago', $4, now() - interval '1 day')`,
      [org.id, never, org.rita.memberId, org.lena.memberId],
    );
    expect(accepted(await many(org.lena, [never], { kind: "move", roundId: to })).done).toBe(0);
    // Taken off after handing in, they count: the decision reads what they handed in.
    accepted(await stateConflict(org.rita, { assessmentId: never, kind: "none", words: "" }));
    accepted(await handInReview(org.rita, { assessmentId: never, ...REVIEW }));
    const [handedIn] = await queryAsOwner<{ id: string }>("SELECT id FROM review WHERE assessment_id = $1", [
      never,
    ]);
    const off = { assessmentId: never, reviewId: handedIn?.id ?? "", reason: "Of the team." };
    accepted(await takeReviewerOff(org.lena, off));
    expect(accepted(await many(org.lena, [never], { kind: "move", roundId: to })).done).toBe(0);
    // With its conflict dismissed it goes back; a review that stands without keeps even an undo out.
    const reviewer = { assessmentId: out, memberId: org.rita.memberId };
    accepted(await assignReviewer(org.lena, { ...reviewer, dismissal: "Nobody else knows the field" }));
    const undoes = "SELECT landfall_move_to_round($1, $2, true) AS is";
    expect(await queryAsApp(org.lena, undoes, [out, to])).toEqual([{ is: true }]);
    await queryAsOwner(
      "INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
      [org.id, org.team, org.rolf.memberId],
    );
    await queryAsOwner(
      `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by)
       SELECT organisation_id, gen_random_uuid(), assessment_id, id, $2, $3 FROM revision WHERE assessment_id = $1`,
      [out, org.rolf.memberId, org.lena.memberId],
    );
    const undone = accepted(await undoMany(org.lena, { actId: actId ?? "" }));
    expect(whyOf(undone)).toEqual([[null, expect.stringMatching(/of that team/)]]);
    await queryAsOwner("DELETE FROM team_member WHERE member_id = ANY ($1)", [
      [org.rita.memberId, org.rolf.memberId],
    ]);
  });

  test("no wall lets anybody else move it, or who owes a review do so", async () => {
    const late = await round("Moved late", open);
    const one = await submitted("Not theirs to move");
    for (const who of [org.ada, org.rita, org.olga, org.adam, foreign.lena]) {
      const moved = await queryAsApp(who, "SELECT landfall_move_to_round($1, $2, false) AS is", [one, late]);
      expect(moved).toEqual([{ is: false }]);
      const forged = queryAsApp(who, "UPDATE assessment SET round_id = $2 WHERE id = $1 RETURNING 1", [
        one,
        late,
      ]);
      expect(await forged.catch(() => [])).toEqual([]);
    }
    await expect(
      queryAsApp(org.lena, "UPDATE assessment SET round_id = $2 WHERE id = $1 RETURNING 1", [one, late]),
    ).rejects.toThrow(/entered once/);
    await expect(
      queryAsApp(
        org.lena,
        "INSERT INTO round_move (organisation_id, id, assessment_id, to_round_id, moved_by) VALUES ($1, gen_random_uuid(), $2, $3, $4)",
        [org.id, one, late, org.lena.memberId],
      ),
    ).rejects.toThrow(/permission denied/);
    await assigned(org.lena, org.lena, one);
    const told = accepted(await many(org.lena, [one], { kind: "move", roundId: late }));
    expect(whyOf(told)).toEqual([[null, expect.stringMatching(/owe/i)]]);
    const owed = await queryAsApp(org.lena, "SELECT landfall_move_to_round($1, $2, false) AS is", [
      one,
      late,
    ]);
    expect(owed).toEqual([{ is: false }]);
  });
});
