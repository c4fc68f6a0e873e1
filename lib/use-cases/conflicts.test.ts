import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import type { Handling } from "@/lib/domain/access/access-table";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { declineReview } from "@/lib/use-cases/decline-review";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getConflicts } from "@/lib/use-cases/get-conflicts";
import { getHome } from "@/lib/use-cases/get-home";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

const refusal = (code: string) => ({ ok: false, refusal: { code } });
const SECRET = "What only readers know";

async function submitted(title: string, handling: Handling = "named-people", named = "A library") {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling });
  const { assessmentId } = accepted(created);
  const answers = {
    "project.summary": SECRET,
    "recipients.list/r1ab": "a0",
    "recipients.list/r1ab/name": named,
  };
  for (const [path, value] of Object.entries(answers)) {
    accepted(
      await saveAnswer(org.ada, { assessmentId, path, answer: { status: "answered", value }, version: 0 }),
    );
  }
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

const ask = (assessmentId: string, whom: TestMember, more: { dismissal?: string; dueOn?: string } = {}) =>
  assignReviewer(org.lena, { assessmentId, memberId: whom.memberId, ...more });
const say = (who: TestMember, assessmentId: string, kind: "none" | "close-person" | "other", words = "") =>
  stateConflict(who, { assessmentId, kind, words });
const rate = (who: TestMember, assessmentId: string) =>
  rateAnswer(who, { assessmentId, path: "project.summary", rating: 2, comment: "", version: 0 });
const handIn = (who: TestMember, assessmentId: string) =>
  handInReview(who, { assessmentId, recommendation: "approve", confidence: "low", summary: "Read." });
const askedOf = async (assessmentId: string, who = org.lena) =>
  accepted(await getReview(who, { assessmentId })).asked;
const rows = (who: TestMember, table: string, assessmentId: string) =>
  queryAsApp(who, `SELECT 1 FROM ${table} WHERE ${table === "assessment" ? "id" : "assessment_id"} = $1`, [
    assessmentId,
  ]);

describe("a review that is asked for", () => {
  test("opens once its reviewer says that they have no conflict of interest; before, they see title and people alone", async () => {
    const assessmentId = await submitted("Opens later");
    accepted(await ask(assessmentId, org.rita, { dueOn: "2098-03-01" }));
    const before = accepted(await getConflicts(org.rita, {}));
    expect(before.asked).toEqual([
      {
        assessmentId,
        title: "Opens later",
        team: "Team",
        authors: ["Ada"],
        named: ["A library"],
        dueOn: "2098-03-01",
        grounds: [],
      },
    ]);
    expect(accepted(await getHome(org.rita, {})).toReview).toMatchObject([{ assessmentId, isOpened: false }]);
    expect(await getReview(org.rita, { assessmentId })).toMatchObject(refusal("not-found"));
    expect(await getRevision(org.rita, { assessmentId })).toMatchObject(refusal("not-found"));
    expect(await rate(org.rita, assessmentId)).toMatchObject(refusal("not-found"));
    for (const table of ["assessment", "revision"]) {
      expect(await rows(org.rita, table, assessmentId)).toHaveLength(0);
    }
    expect(await askedOf(assessmentId)).toMatchObject([
      { isOpened: false, isHandedIn: false, dueOn: "2098-03-01" },
    ]);

    accepted(await say(org.rita, assessmentId, "none"));
    accepted(await rate(org.rita, assessmentId));
    expect(JSON.stringify(accepted(await getReview(org.rita, { assessmentId })))).toContain(SECRET);
    expect(await askedOf(assessmentId)).toMatchObject([{ isOpened: true }]);
    // Nobody says it for somebody else, past the application neither.
    const byHand = `INSERT INTO conflict_statement (organisation_id, id, assessment_id, member_id, kind)
      VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${org.rita.memberId}', 'other') RETURNING 1`;
    await expect(queryAsApp(org.lena, byHand)).rejects.toThrow(/row-level security/);
  });

  test("is closed again by a conflict of interest, which its reviewer alone takes back", async () => {
    const assessmentId = await submitted("Closed again", "organisation");
    await assigned(org.lena, org.rita, assessmentId);
    accepted(await rate(org.rita, assessmentId));
    expect(await say(org.rita, assessmentId, "other")).toMatchObject(refusal("invalid"));
    accepted(await say(org.rita, assessmentId, "other", "I advise them"));
    expect(await getReview(org.rita, { assessmentId })).toMatchObject(refusal("not-found"));
    expect(await handIn(org.rita, assessmentId)).toMatchObject(refusal("not-found"));
    for (const table of ["assessment", "revision", "decision"]) {
      expect(await rows(org.rita, table, assessmentId)).toHaveLength(0);
    }
    expect(accepted(await getHome(org.rita, {})).toReview.map((task) => task.assessmentId)).not.toContain(
      assessmentId,
    );
    const view = accepted(await getReview(org.lena, { assessmentId }));
    expect(view.asked).toMatchObject([{ isEnded: true, endedHow: "conflict" }]);
    expect(view.conflicts).toEqual([{ name: "Rita", kind: "other", words: "I advise them" }]);
    expect(view.reviewerCandidates.map(({ name }) => name)).not.toContain("Rita");
    expect(await ask(assessmentId, org.rita)).toMatchObject({ ok: false });
    const asReview = `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by)
      SELECT organisation_id, gen_random_uuid(), assessment_id, id, '${org.rolf.memberId}', '${org.lena.memberId}'
        FROM revision WHERE assessment_id = '${assessmentId}' RETURNING 1`;
    accepted(await say(org.rolf, assessmentId, "close-person"));
    await expect(queryAsApp(org.lena, asReview)).rejects.toThrow(/conflict of interest/);

    const declared = accepted(await getConflicts(org.rita, {})).declared;
    expect(declared).toMatchObject([{ assessmentId, kind: "other", words: "I advise them" }]);
    expect(await say(org.rita, assessmentId, "none")).toMatchObject(refusal("invalid"));
    accepted(await say(org.rita, assessmentId, "none", "No longer"));
    accepted(await getRevision(org.rita, { assessmentId }));
  });

  test("is declined with a reason, for the leads alone", async () => {
    const assessmentId = await submitted("Declined");
    accepted(await ask(assessmentId, org.rita));
    accepted(await ask(assessmentId, org.rolf));
    expect(await declineReview(org.rita, { assessmentId, reason: " " })).toMatchObject(refusal("invalid"));
    accepted(await declineReview(org.rita, { assessmentId, reason: "No time before May" }));
    expect(await declineReview(org.rita, { assessmentId, reason: "Again" })).toMatchObject(
      refusal("not-allowed"),
    );
    expect(await askedOf(assessmentId)).toMatchObject([
      { endedHow: "declined", why: "No time before May" },
      { isEnded: false, why: null },
    ]);
    const reasons = (who: TestMember) => rows(who, "removal", assessmentId);
    expect(await Promise.all([org.lena, org.rita, org.rolf, org.ada].map(reasons))).toMatchObject([
      [{}],
      [{}],
      [],
      [],
    ]);
    accepted(await say(org.rolf, assessmentId, "none"));
    accepted(await handIn(org.rolf, assessmentId));
    expect(await declineReview(org.rolf, { assessmentId, reason: "Late" })).toMatchObject(
      refusal("not-allowed"),
    );
  });

  test("has a day by which it is due, still to come, set by those who assign", async () => {
    const assessmentId = await submitted("Due", "team");
    expect(await ask(assessmentId, org.rita, { dueOn: "2020-01-01" })).toMatchObject(refusal("invalid"));
    accepted(await ask(assessmentId, org.rita));
    const reviewId = (await askedOf(assessmentId))[0]?.id ?? "";
    const due = (who: TestMember, dueOn: string) => setReviewDue(who, { assessmentId, reviewId, dueOn });
    expect(await due(org.lena, "2020-01-01")).toMatchObject(refusal("invalid"));
    expect(await due(org.ben, "2098-01-01")).toMatchObject(refusal("not-allowed"));
    const byHand = "SELECT landfall_set_review_due($1, $2, '2098-01-01') AS done";
    expect(await queryAsApp(org.ben, byHand, [assessmentId, reviewId])).toEqual([{ done: false }]);
    accepted(await due(org.lena, "2098-01-01"));
    expect((await askedOf(assessmentId))[0]?.dueOn).toBe("2098-01-01");
    accepted(await say(org.rita, assessmentId, "none"));
    accepted(await handIn(org.rita, assessmentId));
    expect(await due(org.lena, "2098-02-01")).toMatchObject(refusal("not-found"));
  });
});

describe("a conflict of interest that is found", () => {
  test("of who is named stops assigning until a lead says why not, which stands beside the decision", async () => {
    const assessmentId = await submitted("Names Rita", "team", "Rita, of the library");
    const [candidate] = accepted(await getReview(org.lena, { assessmentId })).reviewerCandidates.filter(
      ({ name }) => name === "Rita",
    );
    expect(candidate?.grounds).toEqual([{ kind: "named" }]);
    expect(await ask(assessmentId, org.rita)).toMatchObject(refusal("invalid"));
    accepted(await ask(assessmentId, org.rita, { dismissal: "Another Rita" }));
    const [asked] = accepted(await getConflicts(org.rita, {})).asked.filter(
      (each) => each.assessmentId === assessmentId,
    );
    expect(asked?.grounds).toEqual([{ kind: "named" }]);
    expect(await say(org.rita, assessmentId, "none")).toMatchObject(refusal("invalid"));
    accepted(await say(org.rita, assessmentId, "none", "Not me"));
    accepted(await handIn(org.rita, assessmentId));
    const given = { assessmentId, outcome: "not-approve", reason: "No" } as const;
    accepted(await decide(org.lena, given));
    const dismissals = [{ name: "Rita", grounds: ["named"], reason: "Another Rita", by: "Lena" }];
    for (const who of [org.lena, org.ada, org.rita]) {
      expect(accepted(await getReview(who, { assessmentId })).decision?.dismissals).toEqual(dismissals);
    }
    // Who reviewed is nothing that colleagues of the team learn.
    expect(accepted(await getReview(org.ben, { assessmentId })).decision?.dismissals).toEqual([]);
    const asked2 = { assessmentId, number: 1, format: "markdown" } as const;
    const whole = accepted(await exportRevision(org.lena, asked2)).body;
    expect(String(whole)).toContain("Another Rita");
    expect(String(accepted(await exportRevision(org.ben, asked2)).body)).not.toContain("Another Rita");
  });

  test("of a co-author is told to a lead as far as they may read what was written together, and to who wrote it", async () => {
    await queryAsOwner("UPDATE member SET roles = '{researcher,reviewer}' WHERE id = $1", [
      org.otto.memberId,
    ]);
    const created = await createAssessment(org.otto, {
      teamId: org.otherTeam,
      title: "Together",
      handling: "named-people",
    });
    const hidden = accepted(created).assessmentId;
    await joinAuthor(org.otto, org.ada, hidden);
    accepted(await submitAssessment(org.otto, { assessmentId: hidden }));
    const assessmentId = await submitted("Of Ada", "team");
    const groundsOfOtto = async () =>
      accepted(await getReview(org.lena, { assessmentId })).reviewerCandidates.find(
        ({ name }) => name === "Otto",
      )?.grounds;
    expect(await groundsOfOtto()).toEqual([]);
    accepted(await ask(assessmentId, org.otto));
    const own = accepted(await getConflicts(org.otto, {})).asked;
    expect(own.map(({ grounds }) => grounds)).toEqual([[{ kind: "co-author", with: ["Ada"] }]]);

    const second = await submitted("Of Ada, too", "team");
    await queryAsOwner("UPDATE assessment SET handling = 'organisation' WHERE id = $1", [hidden]);
    expect(await ask(second, org.otto)).toMatchObject(refusal("invalid"));
    accepted(await ask(second, org.otto, { dismissal: "Long ago" }));
  });
});

describe("a lead with a conflict of interest", () => {
  test("neither reads, assigns nor decides it, and is shown the way that leads on", async () => {
    const assessmentId = await submitted("Of my friend", "organisation");
    accepted(await say(org.lena, assessmentId, "close-person"));
    const reading = getReview(org.lena, { assessmentId });
    expect(await reading).toMatchObject(refusal("not-found"));
    expect(await ask(assessmentId, org.rita)).toMatchObject(refusal("not-found"));
    const given = { assessmentId, outcome: "not-approve", reason: "No" } as const;
    expect(await decide(org.lena, given)).toMatchObject(refusal("not-found"));
    const queue = accepted(await getQueue(org.lena, {}));
    expect(queue.rows.map((row) => row.assessmentId)).not.toContain(assessmentId);
    const revision = `(SELECT id FROM revision WHERE assessment_id = '${assessmentId}')`;
    const [{ id: revisionId } = { id: "" }] = await queryAsOwner<{ id: string }>(revision.slice(1, -1));
    for (const statement of [
      `INSERT INTO decision (organisation_id, id, assessment_id, revision_id, outcome, reason, decided_by)
       VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${revisionId}', 'not-approve', 'x', '${org.lena.memberId}') RETURNING 1`,
      `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by)
       VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${revisionId}', '${org.rita.memberId}', '${org.lena.memberId}') RETURNING 1`,
    ]) {
      await expect(queryAsApp(org.lena, statement)).rejects.toThrow(/row-level security/);
    }
    expect(accepted(await getConflicts(org.lena, {})).declared).toMatchObject([{ assessmentId }]);
  });

  test("is nothing that an author declares, and nothing an owing reviewer learns of another", async () => {
    const assessmentId = await submitted("Two worlds", "team");
    expect(await say(org.ada, assessmentId, "close-person")).toMatchObject(refusal("not-allowed"));
    accepted(await ask(assessmentId, org.rita));
    accepted(await ask(assessmentId, org.rolf));
    await assigned(org.lena, org.lena, assessmentId);
    const shown = async () => ({
      review: await getReview(org.lena, { assessmentId }),
      home: await getHome(org.lena, {}),
      queue: await getQueue(org.lena, {}),
      rows: await Promise.all(
        ["conflict_statement", "removal"].map((table) => rows(org.lena, table, assessmentId)),
      ),
    });
    const before = await shown();
    accepted(await say(org.rita, assessmentId, "close-person", "A friend"));
    accepted(await declineReview(org.rolf, { assessmentId, reason: "No time" }));
    expect(await shown()).toEqual(before);
    accepted(await handIn(org.lena, assessmentId));
    const { asked, conflicts } = accepted(await getReview(org.lena, { assessmentId }));
    expect(asked.map(({ endedHow, why }) => [endedHow, why])).toEqual([
      ["conflict", null],
      ["declined", "No time"],
      [null, null],
    ]);
    expect(conflicts).toMatchObject([{ name: "Rita", words: "A friend" }]);
  });
});
