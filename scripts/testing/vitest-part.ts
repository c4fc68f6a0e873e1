import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RoleAddresses } from "@/scripts/database/role-addresses";
import { runToEnd } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { findPgBouncer, startPgBouncer } from "@/scripts/testing/pgbouncer";
import { readReport } from "@/scripts/testing/read-report";
import { runStep } from "@/scripts/testing/run-step";
import { add, type Tally } from "@/scripts/testing/tally";
import { openThrowawayDatabase, type ThrowawayDatabase } from "@/scripts/testing/throwaway-database";
import { readVitestReport } from "@/scripts/testing/vitest-report";

async function runVitest(
  part: "unit" | "database",
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
        `--project=${part}`,
        `--project=${part}, apart`,
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

/**
 * Tests against PostgreSQL servers of their own. Those of one database follow each other; each of two workers has a database,
 * chosen files share one.
 */
export async function runDatabasePart(shutdown: Shutdown, files: readonly string[]): Promise<Tally> {
  const first = await openThrowawayDatabase(shutdown);
  const databases = files.length > 0 ? [first] : [first, await openThrowawayDatabase(shutdown)];
  try {
    const direct = await runStep("Tests with the database", () =>
      runVitest(
        "database",
        files,
        ofWorkers(databases.map((each) => variablesOf(each, each, "off"))),
        shutdown,
      ),
    );
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
      const pgbouncer = await startPgBouncer(program, first, shutdown);
      const variables = ofWorkers([variablesOf(first, pgbouncer.addresses, "on")]);
      return runVitest("database", saving, variables, shutdown).finally(() => pgbouncer.stop());
    });
    return add(direct, pooled);
  } finally {
    await Promise.all(databases.map((each) => each.drop()));
  }
}

/** Every race so many times, or those whose title has the words. */
export async function runRaces(shutdown: Shutdown, tries: number, words: string | undefined): Promise<Tally> {
  const files = ["scripts/races/races.test.ts", ...(words ? ["--testNamePattern", words] : [])];
  const database = await openThrowawayDatabase(shutdown);
  const variables = {
    ...ofWorkers([variablesOf(database, database, "off")]),
    LANDFALL_RACE_TRIES: String(tries),
  };
  return runStep(`Races, ${tries} tries each`, () =>
    runVitest("database", files, variables, shutdown),
  ).finally(() => database.drop());
}

/** The settings of each worker of Vitest; `take-settings.ts` takes them. */
function ofWorkers(settings: readonly Record<string, string>[]): Record<string, string> {
  return { LANDFALL_TEST_WORKERS: JSON.stringify(settings) };
}

function variablesOf(
  { ownerUrl, secret }: ThrowawayDatabase,
  { appDatabaseUrl, doorDatabaseUrl }: RoleAddresses,
  pooled: "on" | "off",
): Record<string, string> {
  return {
    LANDFALL_TEST_DATABASE_URL: ownerUrl,
    LANDFALL_APP_DATABASE_URL: appDatabaseUrl,
    LANDFALL_DOOR_DATABASE_URL: doorDatabaseUrl,
    LANDFALL_PGBOUNCER: pooled,
    LANDFALL_SECRET: secret,
    LANDFALL_URL: "http://localhost:3000",
    NEXTAUTH_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: secret,
  };
}
