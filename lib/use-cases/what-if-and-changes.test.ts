import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { addPerson } from "@/lib/use-cases/add-person";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getRevisionChanges } from "@/lib/use-cases/get-revision-changes";
import { getWhatIf } from "@/lib/use-cases/get-what-if";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { answersAhead } from "@/lib/use-cases/testing/answers-ahead";

let org: TestOrganisation;
let assessmentId: string;

const save = async (path: string, answer: unknown, version = 0) =>
  accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version }));

/** Two revisions of an assessment for named people, Rolf among them, and its draft. */
beforeAll(async () => {
  org = await makeTestOrganisation();
  const made = await createAssessment(org.ada, {
    teamId: org.team,
    title: "Twice",
    handling: "named-people",
  });
  assessmentId = accepted(made).assessmentId;
  accepted(await addPerson(org.ada, { assessmentId, memberId: org.rolf.memberId, relation: "named-reader" }));
  for (const [path, answer] of answersAhead(workedExample("human-preferences").answers)) {
    if (path !== "project.title") await save(path, answer);
  }
  accepted(await submitAssessment(org.ada, { assessmentId }));
  const reason = "Say more about the release.";
  accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason }));
  await save("screening.anyway", { status: "answered", value: "later" }, 1);
  await save("project.team", { status: "answered", value: "One more person" }, 1);
  accepted(await submitAssessment(org.ada, { assessmentId }));
});

describe("what if, on a revision", () => {
  const changes = ["release.form:closed", "release.reversibility:reversible"];

  test("answers whoever may read it, and says what differs", async () => {
    for (const who of [org.ada, org.lena, org.rolf]) {
      const { result, revision } = accepted(await getWhatIf(who, { assessmentId, number: 2, changes }));
      expect(revision?.number).toBe(2);
      expect(result.tried.map(({ written }) => written)).toContain("release.form:closed");
      expect(result.before.scrutiny.level).toBe(
        accepted(await getRevision(who, { assessmentId })).report.scrutiny.level,
      );
    }
  });

  test("is not found by others, nor is its draft by its readers", async () => {
    for (const who of [org.ben, org.rita, org.otto, org.olga, org.adam]) {
      expect(await getWhatIf(who, { assessmentId, number: 2, changes })).toMatchObject({
        refusal: { code: "not-found" },
      });
    }
    for (const who of [org.lena, org.rolf]) {
      expect(await getWhatIf(who, { assessmentId, changes })).toMatchObject({
        refusal: { code: "not-found" },
      });
    }
    accepted(await getWhatIf(org.ada, { assessmentId, changes }));
  });

  test("stores nothing", async () => {
    const stored = async () =>
      queryAsOwner(
        `SELECT (SELECT count(*) FROM answer_change WHERE assessment_id = $1) AS changes,
                (SELECT count(*) FROM revision WHERE assessment_id = $1) AS revisions,
                (SELECT count(*) FROM audit_event WHERE organisation_id = $2) AS audit,
                (SELECT md5(string_agg(path || value::text, '' ORDER BY path)) FROM answer WHERE assessment_id = $1) AS answers`,
        [assessmentId, org.id],
      );
    const before = await stored();
    accepted(await getWhatIf(org.ada, { assessmentId, number: 2, changes }));
    accepted(await getWhatIf(org.ada, { assessmentId, changes }));
    expect(await stored()).toEqual(before);
  });

  test.each([
    ["a text", ["project.title:A Title"]],
    ["what is no change", ["'; DROP TABLE answer; --"]],
    ["too many", Array.from({ length: 25 }, () => "release.form:open")],
  ])("refuses %s", async (_what, given) => {
    const result = await getWhatIf(org.ada, { assessmentId, number: 2, changes: given });
    expect(result).toMatchObject({ ok: false, refusal: { sentence: expect.stringMatching(/\.$/) } });
  });
});

describe("two revisions compared", () => {
  test("show each answer that differs, and what the rules made of it", async () => {
    const { answers, changes, before, now, numbers } = accepted(
      await getRevisionChanges(org.rolf, { assessmentId, before: 1, now: 2 }),
    );
    expect([before.revision.number, now.revision.number, numbers]).toEqual([1, 2, [1, 2]]);
    const differing = answers.flatMap(({ groups }) => groups.map(({ path }) => path));
    expect(differing.toSorted()).toEqual(["project.team", "screening.anyway"]);
    expect(changes.findings.cleared.map(({ fingerprint }) => fingerprint)).toEqual(["counterfactual"]);
  });

  test("are the same the other way round, with gained and cleared exchanged", async () => {
    const there = accepted(await getRevisionChanges(org.ada, { assessmentId, before: 1, now: 2 })).changes;
    const back = accepted(await getRevisionChanges(org.ada, { assessmentId, before: 2, now: 1 })).changes;
    expect(back.findings.gained).toEqual(there.findings.cleared);
    expect(back.scrutiny.now).toBe(there.scrutiny.before);
  });

  test("are not found by others, nor where there is only one", async () => {
    for (const who of [org.ben, org.rita, org.otto, org.olga, org.adam]) {
      expect(await getRevisionChanges(who, { assessmentId, before: 1, now: 2 })).toMatchObject({
        refusal: { code: "not-found" },
      });
    }
    for (const [before, now] of [
      [1, 3],
      [3, 1],
    ] as const) {
      expect(await getRevisionChanges(org.ada, { assessmentId, before, now })).toMatchObject({
        refusal: { code: "not-found" },
      });
    }
  });
});
