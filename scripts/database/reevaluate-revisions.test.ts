import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";
import { RULEBOOK_HASH } from "@/lib/domain/rules/rulebook-hash";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getRevision } from "@/lib/use-cases/get-revision";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import {
  countOfUnknownContent,
  type Progress,
  reevaluateRevisions,
} from "@/scripts/database/reevaluate-revisions";
import { progressLine } from "@/scripts/database/show-progress";

const frozen = (file: string, name = "human-preferences-1.0.0") =>
  readFileSync(new URL(`../../lib/testing/frozen-reports/${name}${file}`, import.meta.url), "utf8");

let org: TestOrganisation;
let foreign: TestOrganisation;

/** An assessment with one revision as an older version froze it: a finding of a rule that is gone among its findings. */
async function submittedLongAgo(version = "1.0.0"): Promise<{ assessmentId: string; revisionId: string }> {
  const report = JSON.parse(frozen(".json"));
  const gone = { ...report.findings[0], fingerprint: "gone.rule", ruleId: "gone.rule", title: "No longer" };
  const document = { ...report, rulebookVersion: "0.0.1", findings: [...report.findings.slice(1), gone] };
  return insertedAs({
    version,
    rulebook: "0.0.1",
    document: JSON.stringify(document),
    answers: frozen(".answers.json"),
  });
}

type Frozen = { version: string; rulebook: string; document: string; answers: string };

async function insertedAs(frozen: Frozen): Promise<{ assessmentId: string; revisionId: string }> {
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Old", handling: "team" });
  const { assessmentId } = accepted(created);
  const revisionId = randomUUID();
  await queryAsOwner(
    `INSERT INTO revision (organisation_id, id, assessment_id, number, title, team_id, handling, instrument_version,
       rulebook_version, answers, report, submitted_by, scrutiny, kinds_of_work, blocking, serious, concern, note)
     VALUES ($1, $2, $3, 1, 'Old', $4, 'team', $5, $6, $7, $8, $9, 'deep', '{}', 0, 0, 0, 0)`,
    [
      org.id,
      revisionId,
      assessmentId,
      org.team,
      frozen.version,
      frozen.rulebook,
      frozen.answers,
      frozen.document,
      org.ada.memberId,
    ],
  );
  await queryAsOwner("UPDATE assessment SET state = 'submitted', revision_number = 1 WHERE id = $1", [
    assessmentId,
  ]);
  return { assessmentId, revisionId };
}

const evaluationsOf = (revisionId: string) =>
  queryAsOwner<{
    instrument_version: string;
    rulebook_version: string;
    rulebook_hash: string;
    findings: unknown[];
  }>("SELECT * FROM evaluation WHERE revision_id = $1", [revisionId]);

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
});

describe("evaluating revisions again", () => {
  test("adds a result beside each, under today's versions, and leaves the revision as it was", async () => {
    const { assessmentId, revisionId } = await submittedLongAgo();
    const file = { assessmentId, number: 1, format: "json" };
    const before = accepted(await exportRevision(org.ben, file)).body;
    expect(accepted(await getRevision(org.ben, { assessmentId })).later).toBeNull();
    await reevaluateRevisions({ ownerUrl: ownerUrl() });
    expect(await evaluationsOf(revisionId)).toMatchObject([
      { instrument_version: INSTRUMENT.version, rulebook_version: RULEBOOK_VERSION },
    ]);
    expect(accepted(await exportRevision(org.ben, file)).body === before).toBe(true);
    const { later, revision } = accepted(await getRevision(org.ben, { assessmentId }));
    expect(revision).toMatchObject({ instrumentVersion: "1.0.0", rulebookVersion: "0.0.1" });
    expect(later).toMatchObject({ instrumentVersion: INSTRUMENT.version, setAside: 0 });
    expect(later?.changes.cleared.map(({ fingerprint }) => fingerprint)).toContain("gone.rule");
    expect(later?.changes.gained.length).toBeGreaterThan(0);
  });

  test("does each once, and none that was frozen under today's rules", async () => {
    const { revisionId } = await submittedLongAgo();
    const created = await createAssessment(org.ada, { teamId: org.team, title: "New", handling: "team" });
    const today = accepted(await submitAssessment(org.ada, accepted(created)));
    await reevaluateRevisions({ ownerUrl: ownerUrl() });
    const first = await evaluationsOf(revisionId);
    const again = await reevaluateRevisions({ ownerUrl: ownerUrl() });
    expect(again.done).toBe(again.unknown);
    expect(await evaluationsOf(revisionId)).toEqual(first);
    expect(await evaluationsOf(today.revisionId)).toEqual([]);
  });

  test.each(["dangerous-capabilities-1.1.0-first", "dangerous-capabilities-1.1.0"])(
    "passes over none whose label stood for several rulebooks, and gives its JSON out as it was frozen: %s",
    async (name) => {
      const { assessmentId, revisionId } = await insertedAs({
        version: "1.1.0",
        rulebook: "1.1.0",
        document: frozen(".json", name),
        answers: frozen(".answers.json", name),
      });
      await reevaluateRevisions({ ownerUrl: ownerUrl() });
      expect(await evaluationsOf(revisionId)).toMatchObject([
        { rulebook_version: RULEBOOK_VERSION, rulebook_hash: RULEBOOK_HASH },
      ]);
      const { later } = accepted(await getRevision(org.ben, { assessmentId }));
      // What rulebooks of that label did not know yet is found now.
      const gained = later?.changes.gained.map(({ ruleId }) => ruleId) ?? [];
      expect(gained).toContain("assumptions");
      const file = accepted(await exportRevision(org.ben, { assessmentId, number: 1, format: "json" }));
      expect(file.body === frozen(".json", name)).toBe(true);
    },
  );

  test("says of how many it can’t be known which rules of their label concluded", async () => {
    const before = await countOfUnknownContent(ownerUrl());
    await submittedLongAgo();
    expect(await countOfUnknownContent(ownerUrl())).toBe(before + 1);
  });

  test("evaluates again what was evaluated under other contents of today's label", async () => {
    const { revisionId } = await submittedLongAgo();
    await queryAsOwner(
      `INSERT INTO evaluation (organisation_id, revision_id, instrument_version, rulebook_version, rulebook_hash,
         scrutiny, findings, set_aside) VALUES ($1, $2, $3, $4, $5, 'light', '[]', '{}')`,
      [org.id, revisionId, INSTRUMENT.version, RULEBOOK_VERSION, "0".repeat(64)],
    );
    await reevaluateRevisions({ ownerUrl: ownerUrl() });
    const hashes = (await evaluationsOf(revisionId)).map((row) => row.rulebook_hash);
    expect(hashes.toSorted()).toEqual(["0".repeat(64), RULEBOOK_HASH].toSorted());
  });

  test("goes on where it was stopped", async () => {
    const made = [await submittedLongAgo(), await submittedLongAgo(), await submittedLongAgo()];
    const evaluated = async () => {
      const rows = await Promise.all(made.map(({ revisionId }) => evaluationsOf(revisionId)));
      return rows.filter(({ length }) => length > 0).length;
    };
    const seen: Progress[] = [];
    const stopped = await reevaluateRevisions({
      ownerUrl: ownerUrl(),
      page: 1,
      onProgress: (progress) => seen.push(progress),
      isStopped: () => seen.length > 1,
    });
    expect(stopped.done).toBe(1);
    expect(await evaluated()).toBeLessThan(3);
    const left = stopped.total - stopped.done + stopped.unknown;
    expect(await reevaluateRevisions({ ownerUrl: ownerUrl(), page: 1 })).toMatchObject({ done: left });
    expect(await evaluated()).toBe(3);
  });

  test("leaves a revision alone whose version is not known, and says so", async () => {
    const { revisionId } = await submittedLongAgo("99.0.0");
    expect((await reevaluateRevisions({ ownerUrl: ownerUrl() })).unknown).toBeGreaterThan(0);
    expect(await evaluationsOf(revisionId)).toEqual([]);
  });

  test("shows its results to readers of the revision alone, and lets nobody write or change them", async () => {
    const { revisionId } = await submittedLongAgo();
    await reevaluateRevisions({ ownerUrl: ownerUrl() });
    const touched = (viewer: TestMember, statement: string) =>
      queryAsApp(viewer, statement).then(
        (rows) => rows.length > 0,
        () => false,
      );
    const read = `SELECT 1 FROM evaluation WHERE revision_id = '${revisionId}'`;
    for (const viewer of [org.ada, org.ben, org.lena]) expect(await touched(viewer, read)).toBe(true);
    for (const viewer of [org.otto, org.adam, foreign.ada, foreign.lena]) {
      expect(await touched(viewer, read)).toBe(false);
    }
    const write = `INSERT INTO evaluation
      VALUES ('${org.id}', '${revisionId}', '2', '2', 'light', '[]', '{}') RETURNING 1`;
    const change = `UPDATE evaluation SET scrutiny = 'light' WHERE revision_id = '${revisionId}' RETURNING 1`;
    for (const viewer of [org.ada, org.lena]) {
      expect(await touched(viewer, write)).toBe(false);
      expect(await touched(viewer, change)).toBe(false);
    }
    await expect(
      queryAsOwner("UPDATE evaluation SET scrutiny = 'light' WHERE revision_id = $1", [revisionId]),
    ).rejects.toThrow(/only added to/);
  });
});

describe("the line of progress", () => {
  test("says how far it is and how fast", () => {
    expect(progressLine({ done: 0, total: 10_000, seconds: 0 })).toBe("0 %: 0 of 10,000");
    expect(progressLine({ done: 4_000, total: 10_000, seconds: 20 })).toBe("40 %: 4,000 of 10,000, 200/s");
    expect(progressLine({ done: 9_999, total: 10_000, seconds: 100 })).toBe("99 %: 9,999 of 10,000, 100/s");
  });
});
