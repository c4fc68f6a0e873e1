import { beforeAll, describe, expect, test } from "vitest";
import { type Reader, readAsViewer } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { checkAskings } from "@/lib/use-cases/assign-one";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { assignReviewers } from "@/lib/use-cases/assign-reviewers";
import { checkAssignments } from "@/lib/use-cases/check-assignments";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { declineReview } from "@/lib/use-cases/decline-review";
import { getAssigning } from "@/lib/use-cases/get-assigning";
import { getExpertise } from "@/lib/use-cases/get-expertise";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getReview } from "@/lib/use-cases/get-review";
import type { Result } from "@/lib/use-cases/result";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { sayExpertise } from "@/lib/use-cases/say-expertise";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
let ids: readonly string[];

const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);
const view = async () => accepted(await getAssigning(org.lena, { each: 2 }));
const reviews = () =>
  queryAsOwner<{ count: number }>("SELECT count(*)::int AS count FROM review WHERE organisation_id = $1", [
    org.id,
  ]);

beforeAll(async () => {
  org = await makeTestOrganisation();
  // Rolf reviews, and wrote the first.
  await queryAsOwner("UPDATE member SET roles = '{researcher,reviewer}' WHERE id = $1", [org.rolf.memberId]);
  const authors = [org.ada, org.ada, org.ben];
  ids = [];
  for (const [at, author] of authors.entries()) {
    const given = { teamId: org.team, title: `Waits ${at}`, handling: "team" } as const;
    const { assessmentId } = accepted(await createAssessment(author, given));
    const answer = { status: "answered", value: ["evaluations"] };
    if (at === 1) {
      accepted(await saveAnswer(author, { assessmentId, path: "project.kind", answer, version: 0 }));
    }
    accepted(await submitAssessment(author, { assessmentId }));
    ids = [...ids, assessmentId];
  }
  await queryAsOwner(
    "INSERT INTO assessment_side (organisation_id, assessment_id, member_id, side) VALUES ($1, $2, $3, 'writer')",
    [org.id, ids[0], org.rolf.memberId],
  );
});

test("a lead sees a proposal for what they lead, without whoever wrote it; nobody else does, and looking assigns nobody", async () => {
  const { rows, loads } = await view();
  expect(
    rows.map(({ title, proposed, missing }) => [title, proposed.map(({ name }) => name), missing]),
  ).toEqual([
    ["Waits 0", ["Rita"], 1],
    ["Waits 1", ["Rita", "Rolf"], 0],
    ["Waits 2", ["Rita", "Rolf"], 0],
  ]);
  expect(loads.map(({ person, owed, proposed }) => [person.name, owed, proposed]).sort()).toEqual([
    ["Rita", 0, 3],
    ["Rolf", 0, 2],
  ]);
  expect(await reviews()).toEqual([{ count: 0 }]);
  for (const who of [org.ada, org.rita, org.adam]) {
    expect(codeOf(await getAssigning(who, {}))).toBe("not-allowed");
  }
  expect(accepted(await getAssigning(org.olga, {})).rows).toEqual([]);
});

describe("what members know", () => {
  const say = (who: TestMember, kindsOfWork: string[], words = "") =>
    sayExpertise(who, { kindsOfWork, words });

  test("is theirs to say, read by leads and themselves alone, and marks whom a proposal or a lead asks", async () => {
    accepted(await say(org.rolf, ["evaluations", "no-such-kind"], "Interpretability of small models."));
    accepted(await say(org.rita, ["governance"], "Before."));
    accepted(await say(org.rita, [], "Export controls."));
    const own = accepted(await getExpertise(org.rolf, {}));
    expect(own).toMatchObject({ kindsOfWork: ["evaluations"], words: "Interpretability of small models." });
    const seenBy = async (who: TestMember) =>
      (await queryAsApp<{ words: string }>(who, "SELECT words FROM expertise ORDER BY words")).map(
        ({ words }) => words,
      );
    expect(await seenBy(org.lena)).toEqual(["Export controls.", "Interpretability of small models."]);
    expect(await seenBy(org.rita)).toEqual(["Export controls."]);
    for (const who of [org.ada, org.adam]) expect(await seenBy(who)).toEqual([]);
    const forged = queryAsApp(org.lena, "UPDATE expertise SET words = 'x' WHERE member_id = $1 RETURNING 1", [
      org.rolf.memberId,
    ]);
    expect(await forged).toEqual([]);
    await expect(
      queryAsApp(org.lena, "INSERT INTO expertise (organisation_id, member_id) VALUES ($1, $2)", [
        org.id,
        org.ben.memberId,
      ]),
    ).rejects.toThrow(/row-level security/);
    expect(codeOf(await say(org.ada, [], "x".repeat(1_001)))).toBe("too-long");
    const row = (await view()).rows.find(({ assessmentId }) => assessmentId === ids[1]);
    expect(row?.proposed.map(({ name, isKnown }) => [name, isKnown])).toEqual([
      ["Rita", false],
      ["Rolf", true],
    ]);
    const candidates = accepted(await getReview(org.lena, { assessmentId: ids[2] ?? "" })).reviewerCandidates;
    expect(candidates.find(({ name }) => name === "Rolf")?.record.knows).toEqual({
      kinds: [],
      words: "Interpretability of small models.",
    });
    expect(JSON.stringify(accepted(await getReview(org.ada, { assessmentId: ids[1] ?? "" })))).not.toContain(
      "Interpretability of small",
    );
  });
});

test("all are asked or none: one who may not review what is among them leaves everything as it was", async () => {
  const pairs = ids.map((assessmentId) => ({ assessmentId, memberId: org.rolf.memberId }));
  expect(codeOf(await assignReviewers(org.lena, { pairs }))).toBe("not-allowed");
  for (const who of [org.ada, org.olga, org.adam]) {
    expect(codeOf(await assignReviewers(who, { pairs: pairs.slice(1) }))).toMatch(/^not-(found|allowed)$/);
  }
  expect(codeOf(await assignReviewers(org.lena, { pairs: [] }))).toBe("invalid");
  expect(await reviews()).toEqual([{ count: 0 }]);
});

test("what was proposed is accepted at once, by two at the same moment too, and then nothing waits but what lacks somebody", async () => {
  const { rows } = await view();
  const pairs = rows.flatMap(({ assessmentId, proposed }) =>
    proposed.map(({ id }) => ({ assessmentId, memberId: id })),
  );
  const both = await Promise.all([
    assignReviewers(org.lena, { pairs }),
    assignReviewers(org.lena, { pairs }),
  ]);
  expect(both.map(codeOf)).toEqual(["done", "done"]);
  expect(await reviews()).toEqual([{ count: 5 }]);
  const after = await view();
  expect(after.rows.map(({ asked, proposed, missing }) => [asked.length, proposed.length, missing])).toEqual([
    [1, 0, 1],
    [2, 0, 0],
    [2, 0, 0],
  ]);
  expect(after.loads.map(({ owed }) => owed).sort()).toEqual([2, 3]);
});

describe("nobody is proposed", () => {
  const proposedFor = async (assessmentId: string, each = 3) => {
    const { rows } = accepted(await getAssigning(org.lena, { each }));
    const row = rows.find((found) => found.assessmentId === assessmentId);
    return { ...row, proposed: row?.proposed.map(({ name }) => name) };
  };
  const waiting = async (
    title: string,
    answers: { readonly [path: string]: string } = {},
    coAuthor: TestMember | null = null,
  ) => {
    const given = { teamId: org.team, title, handling: "organisation" } as const;
    const { assessmentId } = accepted(await createAssessment(org.ada, given));
    for (const [path, value] of Object.entries(answers)) {
      const answer = { status: "answered", value } as const;
      accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
    }
    if (coAuthor) await joinAuthor(org.ada, coAuthor, assessmentId);
    accepted(await submitAssessment(org.ada, { assessmentId }));
    return assessmentId;
  };

  test("who declined, says that they have a conflict of interest, is named in it, or wrote something else with an author", async () => {
    const declined = await waiting("Declined");
    expect((await proposedFor(declined)).proposed).toEqual(["Rita", "Rolf"]);
    accepted(await assignReviewer(org.lena, { assessmentId: declined, memberId: org.rita.memberId }));
    accepted(await declineReview(org.rita, { assessmentId: declined, reason: "No time" }));
    expect((await proposedFor(declined)).proposed).toEqual(["Rolf"]);

    const declared = await waiting("Declared");
    accepted(await stateConflict(org.rolf, { assessmentId: declared, kind: "works-with-author", words: "" }));
    expect((await proposedFor(declared)).proposed).toEqual(["Rita"]);

    const named = await waiting("Names Rita", {
      "recipients.list/r1ab": "a0",
      "recipients.list/r1ab/name": "The lab of Rita",
    });
    expect((await proposedFor(named)).proposed).toEqual(["Rolf"]);

    await waiting("With Rolf", {}, org.rolf);
    const after = await waiting("Without Rolf");
    expect((await proposedFor(after)).proposed).toEqual(["Rita"]);
    expect((await proposedFor(named)).proposed).toEqual([]);
    const line = [
      ["assessment", "reviewer"],
      [after, org.rolf.email],
    ];
    expect(accepted(await checkAssignments(org.lena, { rows: line })).faults).toMatchObject([
      { line: 2, sentence: expect.stringContaining("conflict of interest") },
    ]);
  });

  test("to a lead who owes a review of it: hidden conflicts and refusals change nothing they see", async () => {
    const assessmentId = await waiting("Lead owes");
    const ask = (memberId: string) => assignReviewer(org.lena, { assessmentId, memberId });
    accepted(await ask(org.rita.memberId));
    accepted(await ask(org.lena.memberId));
    const before = accepted(await getAssigning(org.lena, { each: 3 }));
    expect(await proposedFor(assessmentId)).toMatchObject({ isOwed: true, proposed: [], missing: 0 });
    accepted(await declineReview(org.rita, { assessmentId, reason: "No time" }));
    accepted(await stateConflict(org.rolf, { assessmentId, kind: "close-person", words: "" }));
    expect(accepted(await getAssigning(org.lena, { each: 3 }))).toEqual(before);
    // Nor does trying, one by one or all or none: whoever declined and whoever has a conflict are refused alike.
    const tries = [org.rita, org.rolf].map(({ memberId }) => memberId);
    const told = await Promise.all([
      ...tries.map(ask),
      ...tries.map((memberId) => assignReviewers(org.lena, { pairs: [{ assessmentId, memberId }] })),
    ]);
    expect(told[0]).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
  });
});

test("a table says what it would do, and what is wrong by line; it is done as one, with its days, or not at all", async () => {
  const given = { teamId: org.team, title: "By table", handling: "team" } as const;
  const { assessmentId } = accepted(await createAssessment(org.ben, given));
  accepted(await submitAssessment(org.ben, { assessmentId }));
  const [count] = await reviews();
  const check = async (...rows: readonly (readonly string[])[]) =>
    accepted(await checkAssignments(org.lena, { rows: [["assessment", "reviewer", "due"], ...rows] }));
  const { faults } = await check(
    [assessmentId, org.rita.email, "2020-01-01"],
    [assessmentId, org.ben.email, ""],
    [assessmentId, "nobody@example.org", ""],
    [crypto.randomUUID(), org.rita.email, ""],
    [assessmentId, org.rolf.email, "2098-01-31"],
  );
  expect(faults.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  const { lines, faults: none } = await check(
    [assessmentId, org.rita.email, ""],
    [assessmentId, org.rolf.email.toUpperCase(), "2098-01-31"],
  );
  expect(none).toEqual([]);
  expect(lines.map(({ title, name, dueOn }) => [title, name, dueOn])).toEqual([
    ["By table", "Rita", null],
    ["By table", "Rolf", "2098-01-31"],
  ]);
  expect(await reviews()).toEqual([count]);
  const pairs = lines.map(({ memberId, dueOn }) => ({ assessmentId, memberId, dueOn }));
  const wrong = [...pairs, { assessmentId, memberId: org.ben.memberId, dueOn: null }];
  expect(codeOf(await assignReviewers(org.lena, { pairs: wrong }))).toBe("not-allowed");
  expect(await reviews()).toEqual([count]);
  accepted(await assignReviewers(org.lena, { pairs }));
  expect(accepted(await getReview(org.lena, { assessmentId })).asked.map(({ dueOn }) => dueOn)).toEqual([
    null,
    "2098-01-31",
  ]);
  expect((await check([assessmentId, org.rita.email, ""])).lines).toMatchObject([{ isAskedAlready: true }]);
  expect(accepted(await getInbox(org.rolf, { which: "waiting" })).items).toContainEqual(
    expect.objectContaining({ kind: "review-asked", assessmentId, day: "2098-01-31" }),
  );
  expect(codeOf(await checkAssignments(org.rita, { rows: [] }))).toBe("not-allowed");
});

test("a lead may be among those they ask, wherever they stand in the list", async () => {
  const given = { teamId: org.team, title: "By one of them", handling: "team" } as const;
  const { assessmentId } = accepted(await createAssessment(org.ben, given));
  accepted(await submitAssessment(org.ben, { assessmentId }));
  const pairs = [org.lena, org.rita, org.rolf].map(({ memberId }) => ({ assessmentId, memberId }));
  expect(accepted(await assignReviewers(org.lena, { pairs }))).toEqual({ assigned: 3 });
  // From then on they owe one, and ask nobody.
  expect(codeOf(await assignReviewers(org.lena, { pairs: pairs.slice(1) }))).toBe("wrong-state");
});

test("a table takes as many statements as one line, and says of each what it would say alone", async () => {
  const submitted = async (title: string, by: TestMember) => {
    const given = { teamId: org.team, title, handling: "organisation" } as const;
    const { assessmentId } = accepted(await createAssessment(by, given));
    await joinAuthor(by, org.rolf, assessmentId);
    accepted(await submitAssessment(by, { assessmentId }));
    return assessmentId;
  };
  const [one, two] = [await submitted("One line", org.ben), await submitted("Two lines", org.ben)];
  const draft = accepted(
    await createAssessment(org.ben, { teamId: org.team, title: "Not yet", handling: "team" }),
  ).assessmentId;
  accepted(await assignReviewer(org.lena, { assessmentId: two, memberId: org.lena.memberId }));
  accepted(await stateConflict(org.rita, { assessmentId: one, kind: "close-person", words: "" }));
  const members = [org.rita, org.rolf, org.ben, org.lena, org.adam].map(({ memberId }) => memberId);
  const askings = [one, two, draft, crypto.randomUUID()].flatMap((assessmentId) =>
    [...members, crypto.randomUUID()].map((memberId) => ({
      assessmentId,
      memberId,
      dueOn: null,
      dismissal: "",
    })),
  );
  const check = (given: typeof askings) =>
    readAsViewer(org.lena, async (reader, viewer) => {
      let statements = 0;
      const counting: Reader = {
        $queryRawUnsafe: (text, ...values) => {
          statements += 1;
          return reader.$queryRawUnsafe(text, ...values);
        },
      };
      const found = await checkAskings(counting, viewer, given);
      return { statements, said: found.map((each) => (typeof each === "string" ? each : each.member.name)) };
    });
  const together = await check(askings);
  const alone = await Promise.all(askings.map((asking) => check([asking])));
  expect(alone.map(({ said }) => said)).toEqual(together.said.map((each) => [each]));
  expect(new Set(together.said).size).toBeGreaterThan(5);
  expect(new Set([together, ...alone].map(({ statements }) => statements))).toEqual(new Set([3]));
});
