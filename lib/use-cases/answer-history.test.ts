import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addPerson } from "@/lib/use-cases/add-person";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getAnswerHistory } from "@/lib/use-cases/get-answer-history";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

const PATH = "project.summary";

let org: TestOrganisation;
let foreign: TestOrganisation;
let assessmentId: string;

const text = (value: string) => ({ status: "answered", value });
const save = async (who: TestMember, answer: unknown, version: number, path = PATH) =>
  accepted(await saveAnswer(who, { assessmentId, path, answer, version }));
const history = async (who: TestMember, before?: number) =>
  accepted(
    await getAnswerHistory(who, { assessmentId, path: PATH, ...(before !== undefined && { before }) }),
  );

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
  const given = { teamId: org.team, title: "With a past", handling: "organisation" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  await joinAuthor(org.ada, org.ben, assessmentId);
});

describe("the history of an answer", () => {
  test("is empty before there is one", async () => {
    expect(await history(org.ada)).toEqual({ changes: [], earlier: null });
  });

  test("has who changed it, when, to what, newest first; restoring adds to it and erases nothing", async () => {
    await save(org.ada, text("First"), 0);
    await save(org.ben, text("Second"), 1);
    await save(org.ada, null, 2);
    await save(org.ben, text("First"), 3);
    const { changes, earlier } = await history(org.ben);
    expect(changes.map(({ version, answer, by }) => [version, answer, by.name])).toEqual([
      [4, text("First"), "Ben"],
      [3, null, "Ada"],
      [2, text("Second"), "Ben"],
      [1, text("First"), "Ada"],
    ]);
    const times = changes.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(earlier).toBeNull();
  });

  test("is given a page at a time, with what the last of a page changed", async () => {
    for (let version = 4; version < 70; version++)
      await save(org.ada, text(`Wording ${version + 1}`), version);
    const first = await history(org.ada);
    expect(first.changes.map(({ version }) => version)).toEqual(Array.from({ length: 30 }, (_, i) => 70 - i));
    expect(first.earlier).toEqual({ answer: text("Wording 40") });
    const second = await history(org.ada, 41);
    expect(second.changes[0]?.version).toBe(40);
    const last = await history(org.ada, 11);
    expect(last.changes.map(({ version }) => version)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(last.earlier).toBeNull();
  });

  test("says which answers the question no longer takes", async () => {
    const path = "project.why-now";
    await save(org.ada, text("Now"), 0, path);
    await queryAsOwner(
      `INSERT INTO answer_change (organisation_id, assessment_id, path, version, value, changed_by)
       VALUES ($1, $2, $3, 2, '{"status":"answered","value":["a","b"]}', $4)`,
      [org.id, assessmentId, path, org.ada.memberId],
    );
    const { changes } = accepted(await getAnswerHistory(org.ada, { assessmentId, path }));
    expect(changes.map(({ version, fits }) => [version, fits])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  test("is refused what is no path or version", async () => {
    for (const wrong of [{ path: "../x" }, { before: 0 }, { before: "x" }, { more: 1 }]) {
      const given = { assessmentId, path: PATH, ...wrong };
      expect(await getAnswerHistory(org.ada, given)).toMatchObject({ ok: false });
    }
  });

  test("is read by its authors alone, in every state", async () => {
    accepted(await submitAssessment(org.ada, { assessmentId }));
    await assigned(org.lena, org.rita, assessmentId);
    const named = { assessmentId, memberId: org.otto.memberId, relation: "named-reader" } as const;
    accepted(await addPerson(org.ada, named));
    for (const who of [org.rita, org.lena, org.otto, org.rolf, org.adam, foreign.ada]) {
      const asked = await getAnswerHistory(who, { assessmentId, path: PATH });
      expect([who.name, asked.ok ? "given" : asked.refusal.code]).toEqual([who.name, "not-found"]);
    }
    expect((await history(org.ben)).changes).toHaveLength(30);
  });
});
