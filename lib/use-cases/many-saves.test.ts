import { beforeAll, expect, test } from "vitest";
import { asViewer, readAsViewer } from "@/lib/data/as-viewer";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getSection } from "@/lib/use-cases/get-section";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { accepted } from "@/lib/use-cases/testing/accepted";

const DRAFTS = 8;
const EDITS = 20;
const PATHS = ["project.summary", "project.success", "project.why-now"];

let org: TestOrganisation;

beforeAll(async () => {
  org = await makeTestOrganisation();
});

test("many drafts saved and read at the same time: each save is kept, none fails", {
  timeout: 120_000,
}, async () => {
  const drafts = await Promise.all(
    Array.from({ length: DRAFTS }, async (_, n) => {
      const started = await createAssessment(org.ada, {
        teamId: org.team,
        title: `Draft ${n}`,
        handling: "team",
      });
      return accepted(started).assessmentId;
    }),
  );
  await Promise.all(
    drafts.flatMap((assessmentId) =>
      PATHS.map(async (path) => {
        for (let version = 0; version < EDITS; version++) {
          const answer = { status: "answered", value: `edit ${version + 1}` };
          const saved = accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version }));
          expect(saved.version).toBe(version + 1);
          if (version % 5 === 0) accepted(await getSection(org.ada, { assessmentId, section: "project" }));
        }
      }),
    ),
  );
  const kept = await queryAsOwner<{ n: number }>(
    "SELECT count(*)::int AS n FROM answer_change WHERE assessment_id = ANY ($1) AND path = ANY ($2)",
    [drafts, PATHS],
  );
  expect(kept).toEqual([{ n: DRAFTS * PATHS.length * EDITS }]);
});

test("a transaction has its limits, whichever way it reaches the database", async () => {
  const limits =
    "SELECT name, setting FROM pg_settings WHERE name ~ '^(lock|statement)_timeout$|^idle_in_tr' ORDER BY 1";
  const expected = [
    { name: "idle_in_transaction_session_timeout", setting: "10000" },
    { name: "lock_timeout", setting: "3000" },
    { name: "statement_timeout", setting: "8000" },
  ];
  expect(await asViewer(org.ada, (tx) => tx.$queryRawUnsafe(limits))).toEqual(expected);
  const read = await readAsViewer(org.ada, (tx) => tx.$queryRawUnsafe(limits));
  expect(read).toEqual(expected);
});
