import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runToEnd } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { findPgBouncer, startPgBouncer } from "@/scripts/testing/pgbouncer";
import { readReport } from "@/scripts/testing/read-report";
import { runStep } from "@/scripts/testing/run-check";
import { add, type Tally } from "@/scripts/testing/tally";
import { openThrowawayDatabase } from "@/scripts/testing/throwaway-database";
import { readVitestReport } from "@/scripts/testing/vitest-report";

async function runVitest(
  project: string,
  files: readonly string[],
  variables: Record<string, string>,
  shutdown: Shutdown,
) {
  const folder = mkdtempSync(join(tmpdir(), "landfall-report-"));
  const report = join(folder, "vitest.json");
  try {
    const { output } = await runToEnd({
      node: [
        "node_modules/vitest/vitest.mjs",
        "run",
        ...files,
        `--project=${project}`,
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ],
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: "test", ...variables },
      shutdown,
    });
    return { tally: readReport(report, readVitestReport), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function runUnitPart(shutdown: Shutdown, files: readonly string[]): Promise<Tally> {
  return runStep("Unit and property tests", () => runVitest("unit", files, {}, shutdown));
}

/** What saves: run a second time with a PgBouncer before the database. */
const SAVING = [
  "lib/use-cases/save-answer",
  "lib/use-cases/many-saves",
  "lib/use-cases/way-of-an-assessment",
];

/** Tests against a PostgreSQL of their own. */
export async function runDatabasePart(shutdown: Shutdown, files: readonly string[]): Promise<Tally> {
  const database = await openThrowawayDatabase(shutdown);
  const run = (chosen: readonly string[], appUrl: string, pooled: "on" | "off") => {
    const variables = {
      LANDFALL_TEST_DATABASE_URL: database.ownerUrl,
      LANDFALL_APP_DATABASE_URL: appUrl,
      LANDFALL_PGBOUNCER: pooled,
      LANDFALL_SECRET: database.secret,
      LANDFALL_URL: "http://localhost:3000",
      NEXTAUTH_URL: "http://localhost:3000",
      NEXTAUTH_SECRET: database.secret,
    };
    return runVitest("database", chosen, variables, shutdown);
  };
  try {
    const direct = await runStep("Tests with the database", () => run(files, database.appUrl, "off"));
    const saving = SAVING.filter((path) => files.length === 0 || files.some((word) => path.includes(word)));
    if (saving.length === 0) return direct;
    const program = findPgBouncer();
    if (!program) {
      console.log(
        "  Saving through PgBouncer: skipped; there is no pgbouncer on the PATH, and none can be installed",
      );
      return direct;
    }
    const pooled = await runStep("Saving through PgBouncer", async () => {
      const pgbouncer = await startPgBouncer(program, database.appUrl, shutdown);
      return run(saving, pgbouncer.url, "on").finally(() => pgbouncer.stop());
    });
    return add(direct, pooled);
  } finally {
    await database.drop();
  }
}
