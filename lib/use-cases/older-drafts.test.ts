/** Drafts and revisions of an older version of the instrument. The steps between versions are the test's own. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { dismissDraftUpdates } from "@/lib/use-cases/dismiss-draft-updates";
import { exportDraft } from "@/lib/use-cases/export-draft";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getAnswerHistory } from "@/lib/use-cases/get-answer-history";
import { getComparison } from "@/lib/use-cases/get-comparison";
import { getRevision } from "@/lib/use-cases/get-revision";
import { getSection } from "@/lib/use-cases/get-section";
import { getTaskList } from "@/lib/use-cases/get-task-list";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

// In 0.9.0 “why now” had another id, an aim was asked, the summary meant something else, and the team was not asked for.
vi.mock("@/lib/domain/instrument/migrations/migrations", async () => {
  const { INSTRUMENT } = await import("@/lib/content/instrument");
  const { shapeOf } = await import("@/lib/domain/instrument/migrations/shape");
  const today = shapeOf(INSTRUMENT);
  const others = today.questions.filter(({ id }) => id !== "project.why-now" && id !== "project.team");
  const old = [
    { id: "project.reason", type: "long-text" },
    { id: "project.aim", type: "one-of" },
  ];
  return {
    MIGRATIONS: [
      {
        before: { version: "0.9.0", questions: [...others, ...old] },
        to: INSTRUMENT.version,
        rules: [
          { what: "question-moved", from: "project.reason", to: "project.why-now" },
          {
            what: "question-removed",
            question: "project.aim",
            asked: "What for?",
            because: "Success says it.",
          },
          {
            what: "meaning-changed",
            at: { question: "project.summary" },
            because: "It asks for two lines now.",
          },
        ],
      },
    ],
  };
});

let org: TestOrganisation;
const text = (value: string): Answer => ({ status: "answered", value });
const OLD: Record<string, Answer> = {
  "project.summary": text("A summary"),
  "project.reason": text("Because of now"),
  "project.aim": text("knowledge"),
};

/** A draft of Ada's as version 0.9.0 would have left it. */
async function oldDraft(version = "0.9.0", answers: Record<string, Answer> = OLD): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Old", handling: "team" });
  const { assessmentId } = accepted(created);
  await joinAuthor(org.ada, org.ben, assessmentId);
  for (const table of ["answer", "answer_change"]) {
    const who = table === "answer" ? "updated_by" : "changed_by";
    await queryAsOwner(
      `INSERT INTO ${table} (organisation_id, assessment_id, path, value, version, ${who})
       SELECT $1, $2, key, value, 1, $3 FROM jsonb_each($4)`,
      [org.id, assessmentId, org.ada.memberId, JSON.stringify(answers)],
    );
  }
  await setVersion(assessmentId, version);
  return assessmentId;
}

const setVersion = (assessmentId: string, version: string) =>
  queryAsOwner("UPDATE assessment SET instrument_version = $2 WHERE id = $1", [assessmentId, version]);

/** Everything the database knows of an assessment, to see whether anything was written. */
const everything = (assessmentId: string) =>
  queryAsOwner(
    `SELECT to_jsonb(a) AS row FROM assessment a WHERE a.id = $1
     UNION ALL SELECT to_jsonb(a) FROM answer a WHERE a.assessment_id = $1
     UNION ALL SELECT to_jsonb(c) FROM answer_change c WHERE c.assessment_id = $1
     UNION ALL SELECT to_jsonb(u) FROM draft_update u WHERE u.assessment_id = $1
     UNION ALL SELECT to_jsonb(e) FROM audit_event e WHERE e.subject_id = $1::text
     ORDER BY 1`,
    [assessmentId],
  );

const updatesOf = (assessmentId: string) =>
  queryAsOwner<{ from_version: string; to_version: string; aside: unknown }>(
    "SELECT * FROM draft_update WHERE assessment_id = $1",
    [assessmentId],
  );

beforeAll(async () => {
  org = await makeTestOrganisation();
});

describe("a draft of an older version", () => {
  test("is brought up to date when an author opens it, and nothing is lost", async () => {
    const assessmentId = await oldDraft();
    const { assessment, answers, updates } = accepted(await getTaskList(org.ada, { assessmentId }));
    expect(assessment.instrumentVersion).toBe(INSTRUMENT.version);
    expect(answers).toEqual({
      "project.title": text("Old"),
      "project.summary": OLD["project.summary"],
      "project.why-now": OLD["project.reason"],
    });
    expect(updates).toMatchObject([
      {
        fromVersion: "0.9.0",
        toVersion: INSTRUMENT.version,
        byName: "Ada",
        added: [{ section: "project", isNew: false, asked: [expect.any(String)] }],
        stale: [{ path: "project.summary", section: "project", reasons: ["It asks for two lines now."] }],
        aside: [
          {
            path: "project.aim",
            reason: "“What for?” is not asked any more. Success says it.",
            text: "knowledge",
          },
        ],
      },
    ]);
    expect(await updatesOf(assessmentId)).toMatchObject([
      { from_version: "0.9.0", aside: { "project.aim": OLD["project.aim"] } },
    ]);
    const trail = await queryAsOwner<{ action: string; detail: unknown }>(
      "SELECT action, detail FROM audit_event WHERE subject_id = $1 ORDER BY seq",
      [assessmentId],
    );
    expect(trail.slice(-2)).toEqual([
      { action: "answers.edited", detail: {} },
      {
        action: "assessment.brought-up-to-date",
        detail: { fromVersion: "0.9.0", toVersion: INSTRUMENT.version, setAside: 1 },
      },
    ]);
  });

  test("keeps the history of every answer that moved", async () => {
    const assessmentId = await oldDraft();
    await getTaskList(org.ada, { assessmentId });
    const history = async (path: string) =>
      accepted(await getAnswerHistory(org.ada, { assessmentId, path })).changes.map(({ answer }) => answer);
    expect(await history("project.reason")).toEqual([null, OLD["project.reason"]]);
    expect(await history("project.why-now")).toEqual([OLD["project.reason"]]);
    expect(await history("project.aim")).toEqual([null, OLD["project.aim"]]);
    expect(await history("project.summary")).toEqual([OLD["project.summary"]]);
  });

  test("is saved into as any other afterwards", async () => {
    const assessmentId = await oldDraft();
    const { versions } = accepted(await getSection(org.ada, { assessmentId, section: "project" }));
    expect(versions["project.why-now"]).toBe(1);
    const save = { assessmentId, path: "project.why-now", answer: text("Still"), version: 1 };
    expect(accepted(await saveAnswer(org.ada, save)).version).toBe(2);
  });

  test("is brought up to date once, however many open it at the same time", async () => {
    const assessmentId = await oldDraft();
    const opened = await Promise.all(
      [org.ada, org.ben, org.ada, org.ben].map((author) => getTaskList(author, { assessmentId })),
    );
    for (const result of opened) expect(accepted(result).updates).toHaveLength(1);
    const after = await everything(assessmentId);
    accepted(await getTaskList(org.ben, { assessmentId }));
    expect(await everything(assessmentId)).toEqual(after);
  });

  test("says so until an author dismisses it; what was set aside stays kept", async () => {
    const assessmentId = await oldDraft();
    accepted(await getTaskList(org.ada, { assessmentId }));
    expect(await dismissDraftUpdates(org.lena, { assessmentId })).toMatchObject({ ok: false });
    accepted(await dismissDraftUpdates(org.ben, { assessmentId }));
    expect(accepted(await getTaskList(org.ada, { assessmentId })).updates).toEqual([]);
    expect(await updatesOf(assessmentId)).toMatchObject([{ aside: { "project.aim": OLD["project.aim"] } }]);
  });

  test("is brought up to date by submitting or exporting it, too", async () => {
    const submitted = await oldDraft();
    accepted(await submitAssessment(org.ada, { assessmentId: submitted }));
    const { revision, answers } = accepted(await getRevision(org.ada, { assessmentId: submitted }));
    expect(revision.instrumentVersion).toBe(INSTRUMENT.version);
    expect(answers["project.why-now"]).toEqual(OLD["project.reason"]);
    const exported = await oldDraft();
    const file = accepted(await exportDraft(org.ada, { assessmentId: exported, format: "json" }));
    expect(JSON.parse(String(file.body))).toMatchObject({ instrumentVersion: INSTRUMENT.version });
  });

  test("does not exist for anybody else, and is not touched by their looking", async () => {
    const assessmentId = await oldDraft();
    const before = await everything(assessmentId);
    for (const viewer of [org.lena, org.otto, org.adam]) {
      expect(await getTaskList(viewer, { assessmentId })).toMatchObject({ refusal: { code: "not-found" } });
    }
    expect(await everything(assessmentId)).toEqual(before);
  });

  test("of a version nobody knows is refused with a sentence, and left as it is", async () => {
    const assessmentId = await oldDraft("99.0.0");
    const before = await everything(assessmentId);
    const result = await getTaskList(org.ada, { assessmentId });
    expect(result).toMatchObject({ refusal: { code: "wrong-state" } });
    expect(!result.ok && result.refusal.sentence).toContain("version 99.0.0");
    expect(await everything(assessmentId)).toEqual(before);
  });

  test("gives its answers to a copy, with what was set aside", async () => {
    const from = await oldDraft("0.9.0");
    accepted(await submitAssessment(org.ada, { assessmentId: from }));
    await setVersion(from, "0.9.0");
    await queryAsOwner(
      `INSERT INTO answer (organisation_id, assessment_id, path, value, version, updated_by)
       VALUES ($1, $2, 'project.aim', $3, 1, $4)
       ON CONFLICT (organisation_id, assessment_id, path) DO UPDATE SET value = excluded.value`,
      [org.id, from, JSON.stringify(OLD["project.aim"]), org.ada.memberId],
    );
    const copied = await createAssessment(org.ada, {
      teamId: org.team,
      title: "Copy",
      handling: "team",
      from: { copy: from },
    });
    const { assessmentId } = accepted(copied);
    const { answers, updates } = accepted(await getTaskList(org.ada, { assessmentId }));
    expect(answers["project.aim"]).toBeUndefined();
    expect(updates).toMatchObject([{ aside: [{ path: "project.aim", text: "knowledge" }] }]);
  });
});

describe("an assessment that is frozen under an older version", () => {
  test("is read by its authors in today's questions without being written to", async () => {
    const assessmentId = await oldDraft();
    await queryAsOwner("UPDATE assessment SET state = 'submitted' WHERE id = $1", [assessmentId]);
    const before = await everything(assessmentId);
    const { answers } = accepted(await getSection(org.ada, { assessmentId, section: "project" }));
    expect(answers["project.why-now"]).toEqual(OLD["project.reason"]);
    expect(accepted(await getTaskList(org.ada, { assessmentId })).assessment.instrumentVersion).toBe("0.9.0");
    expect(await everything(assessmentId)).toEqual(before);
  });

  test("shows a revision by its stored document, and gives the stored bytes", async () => {
    const frozen = new URL("../testing/frozen-reports/human-preferences-1.0.0", import.meta.url).pathname;
    const bytes = readFileSync(`${frozen}.json`, "utf8");
    const created = await createAssessment(org.ada, { teamId: org.team, title: "Old", handling: "team" });
    const { assessmentId } = accepted(created);
    await queryAsOwner(
      `INSERT INTO revision (organisation_id, id, assessment_id, number, title, team_id, handling, instrument_version,
         rulebook_version, answers, report, submitted_by, scrutiny, kinds_of_work, blocking, serious, concern, note)
       VALUES ($1, gen_random_uuid(), $2, 1, 'Old', $3, 'team', '1.0.0', '1.0.0', $4, $5, $6, 'deep', '{}', 0, 0, 0, 0)`,
      [
        org.id,
        assessmentId,
        org.team,
        readFileSync(`${frozen}.answers.json`, "utf8"),
        bytes,
        org.ada.memberId,
      ],
    );
    await queryAsOwner(
      "UPDATE assessment SET state = 'submitted', revision_number = 1, instrument_version = '1.0.0' WHERE id = $1",
      [assessmentId],
    );
    const { report } = accepted(await getRevision(org.ben, { assessmentId, number: 1 }));
    expect(report).toEqual(JSON.parse(bytes) as ReportDocument);
    const json = accepted(await exportRevision(org.ben, { assessmentId, number: 1, format: "json" }));
    expect(json.body === bytes).toBe(true);
    const markdown = accepted(await exportRevision(org.ben, { assessmentId, number: 1, format: "markdown" }));
    // How documents read may be mended; they hold what the document says.
    expect(markdown.body).toContain(report.findings[0]?.title);
  });
});

describe("a revision of an older version", () => {
  /** In review by Rita, with an answer to a question that is not asked any more. */
  async function revisionInReview(): Promise<{ assessmentId: string; revisionId: string }> {
    const created = await createAssessment(org.ada, { teamId: org.team, title: "Old", handling: "team" });
    const { assessmentId } = accepted(created);
    const { revisionId } = accepted(await submitAssessment(org.ada, { assessmentId }));
    await queryAsOwner("ALTER TABLE revision DISABLE TRIGGER revision_frozen");
    await queryAsOwner(
      `UPDATE revision SET instrument_version = '0.9.0', answers = $2,
         report = jsonb_set(report, '{answers}', $3) WHERE id = $1`,
      [
        revisionId,
        JSON.stringify(OLD),
        JSON.stringify([{ id: "project", title: "Project", lines: [{ path: "project.aim" }] }]),
      ],
    );
    await queryAsOwner("ALTER TABLE revision ENABLE TRIGGER revision_frozen");
    await assigned(org.lena, org.rita, assessmentId);
    return { assessmentId, revisionId };
  }

  test("is compared under today's questions", async () => {
    const revisions = [(await revisionInReview()).revisionId, (await revisionInReview()).revisionId];
    const { columns } = accepted(await getComparison(org.lena, { revisions }));
    for (const { answers } of columns) {
      expect(Object.keys(answers).sort()).toEqual(["project.summary", "project.why-now"]);
    }
  });

  test("is rated on what was asked then", async () => {
    const { assessmentId } = await revisionInReview();
    const rate = (path: string) =>
      rateAnswer(org.rita, { assessmentId, path, rating: 3, comment: "", version: 0 });
    expect(await rate("project.aim")).toMatchObject({ ok: true });
    expect(await rate("project.nothing")).toMatchObject({ refusal: { code: "invalid" } });
  });
});

describe("the second wall", () => {
  const touched = (viewer: TestOrganisation["ada"], statement: string) =>
    queryAsApp(viewer, `${statement} RETURNING 1`).then(
      (rows) => rows.length > 0,
      () => false,
    );

  test("shows what was set aside to authors alone", async () => {
    const assessmentId = await oldDraft();
    accepted(await getTaskList(org.ada, { assessmentId }));
    accepted(await submitAssessment(org.ada, { assessmentId }));
    const seen = async (viewer: TestOrganisation["ada"]) =>
      (await queryAsApp(viewer, "SELECT 1 FROM draft_update WHERE assessment_id = $1", [assessmentId]))
        .length;
    expect(await seen(org.ben)).toBe(1);
    for (const viewer of [org.lena, org.rita, org.otto, org.adam]) expect(await seen(viewer)).toBe(0);
  });

  test("lets authors alone change the version, and only of an open draft", async () => {
    const assessmentId = await oldDraft();
    const change = `UPDATE assessment SET instrument_version = 'x' WHERE id = '${assessmentId}'`;
    expect(await touched(org.ada, change)).toBe(true);
    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(await touched(org.ada, change)).toBe(false);
    expect(await touched(org.lena, change)).toBe(false);
  });

  test("lets nothing of an update change but its dismissal", async () => {
    const assessmentId = await oldDraft();
    accepted(await getTaskList(org.ada, { assessmentId }));
    const where = `WHERE assessment_id = '${assessmentId}'`;
    expect(await touched(org.ada, `UPDATE draft_update SET aside = '{}' ${where}`)).toBe(false);
    expect(await touched(org.ada, `DELETE FROM draft_update ${where}`)).toBe(false);
    const inSomebodysName = `UPDATE draft_update SET dismissed_at = now(), dismissed_by = '${org.ben.memberId}' ${where}`;
    expect(await touched(org.ada, inSomebodysName)).toBe(false);
    expect(await touched(org.ben, inSomebodysName)).toBe(true);
  });
});
