import { beforeAll, describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { BROKEN_FILES, fileWith } from "@/lib/testing/broken-files";
import { MARKDOWN_SHEET } from "@/lib/testing/sample-sheets";
import { exportDraft } from "@/lib/use-cases/export-draft";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { importAssessment } from "@/lib/use-cases/import-assessment";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

const { answers } = workedExample("refusal-direction");
const example = writeAssessmentFile({ instrumentVersion: INSTRUMENT.version, answers });

/** What is sent when Ada starts from a file. */
function given(text: string, title = "") {
  return { teamId: org.team, handling: "team", title, kind: "assessment", text } as const;
}

async function countRows(): Promise<number> {
  const [row] = await queryAsOwner<{ n: number }>(
    `SELECT (SELECT count(*) FROM assessment WHERE organisation_id = $1)
          + (SELECT count(*) FROM answer WHERE organisation_id = $1)
          + (SELECT count(*) FROM audit_event WHERE organisation_id = $1) AS n`,
    [org.id],
  );
  return Number(row?.n);
}

describe("an assessment that was taken out as a file", () => {
  test("comes back as a draft with the same answers, and goes out again byte for byte", async () => {
    const { assessmentId } = accepted(await importAssessment(org.ada, given(example)));
    const { assessment } = accepted(await getTaskList(org.ada, { assessmentId }));
    expect(assessment).toMatchObject({
      state: "draft",
      handling: "team",
      title: workedExample("refusal-direction").title,
    });
    const out = accepted(await exportDraft(org.ada, { assessmentId, format: "answers" }));
    expect(out.body).toBe(example);
    expect(out.fileName).toMatch(/-draft-answers\.json$/);

    accepted(await submitAssessment(org.ada, { assessmentId }));
    const revision = accepted(await exportRevision(org.lena, { assessmentId, format: "answers" }));
    expect(revision.body).toBe(example);

    const trail = await queryAsOwner<{ action: string; detail: object }>(
      `SELECT action, detail FROM audit_event WHERE organisation_id = $1 AND subject_id = $2 ORDER BY seq`,
      [org.id, assessmentId],
    );
    expect(trail).toMatchObject([
      { action: "assessment.created", detail: { team: org.team, file: "assessment" } },
      { action: "answers.exported", detail: { number: 0, format: "answers" } },
      { action: "assessment.submitted" },
      { action: "answers.exported", detail: { number: 1, format: "answers" } },
    ]);
  });

  test("takes another title where one is given", async () => {
    const { assessmentId } = accepted(await importAssessment(org.ada, given(example, " Another title ")));
    const { assessment } = accepted(await getTaskList(org.ada, { assessmentId }));
    expect(assessment.title).toBe("Another title");
    const { body } = accepted(await exportDraft(org.ada, { assessmentId, format: "answers" }));
    expect(JSON.parse(String(body)).answers["project.title"]).toEqual({
      status: "answered",
      value: "Another title",
    });
  });

  test("says what became of it when it is of an older version", async () => {
    const text = fileWith({ "project.title": { status: "answered", value: "Older" } }, "1.0.0");
    const { assessmentId } = accepted(await importAssessment(org.ada, given(text)));
    const updates = await queryAsOwner(
      `SELECT from_version, to_version FROM draft_update WHERE organisation_id = $1 AND assessment_id = $2`,
      [org.id, assessmentId],
    );
    expect(updates).toEqual([{ from_version: "1.0.0", to_version: INSTRUMENT.version }]);
  });
});

test("an X-Risk Sheet goes to the questions it matches, and what is left is told", async () => {
  const sheet = { ...given(MARKDOWN_SHEET, "From a sheet"), kind: "x-risk-sheet" } as const;
  const imported = accepted(await importAssessment(org.ada, sheet));
  expect(imported.sheet?.mapped.length).toBeGreaterThan(5);
  expect(imported.sheet?.left.length).toBeGreaterThan(0);
  const { assessmentId } = imported;
  const { body } = accepted(await exportDraft(org.ada, { assessmentId, format: "answers" }));
  const written: Record<string, { note?: string }> = JSON.parse(String(body)).answers;
  for (const { path } of imported.sheet?.mapped ?? []) expect(written[path]?.note).toContain("X-Risk Sheet");
});

describe("nothing is written", () => {
  test("of a file with a fault, and every fault is listed with its place", async () => {
    const before = await countRows();
    for (const { what, text, at } of BROKEN_FILES) {
      const result = await importAssessment(org.ada, given(text, "Title"));
      if (result.ok) throw new Error(`accepted: ${what}`);
      expect(["invalid", "too-long"]).toContain(result.refusal.code);
      if (result.refusal.code === "invalid") {
        expect(result.refusal.faults?.map(({ path }) => path)).toContain(at);
      }
    }
    expect(await countRows()).toBe(before);
  });

  test("of a text that is no X-Risk Sheet", async () => {
    const before = await countRows();
    const letter = { ...given("Dear all,", "Title"), kind: "x-risk-sheet" } as const;
    expect(await importAssessment(org.ada, letter)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await countRows()).toBe(before);
  });

  test("of a file without a title when none is given either", async () => {
    const before = await countRows();
    expect(await importAssessment(org.ada, given(fileWith({})))).toMatchObject({
      refusal: { code: "invalid", sentence: expect.stringContaining("title") },
    });
    expect(await countRows()).toBe(before);
  });

  test("for whoever may not start an assessment there", async () => {
    const before = await countRows();
    for (const person of ["rita", "adam", "otto"] as const) {
      expect(await importAssessment(org[person], given(example))).toMatchObject({
        refusal: { code: "not-allowed" },
      });
    }
    const foreign = await makeTestOrganisation();
    expect(await importAssessment(foreign.ada, given(example))).toMatchObject({
      refusal: { code: "not-allowed" },
    });
    expect(await countRows()).toBe(before);
    accepted(await importAssessment(org.ben, given(example)));
  });

  test("of input with more in it than is asked for", async () => {
    const more = { ...given(example), example: { citation: "x", link: "x" } };
    expect(await importAssessment(org.ada, more)).toMatchObject({ refusal: { code: "invalid" } });
    const other = { ...given(example), kind: "exe" } as never;
    expect(await importAssessment(org.ada, other)).toMatchObject({ refusal: { code: "invalid" } });
  });
});
