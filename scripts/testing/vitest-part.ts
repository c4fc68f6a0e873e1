import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runToEnd } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { readReport } from "@/scripts/testing/read-report";
import { runStep } from "@/scripts/testing/run-check";
import type { Tally } from "@/scripts/testing/tally";
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

/** Tests against a PostgreSQL of their own. */
export function runDatabasePart(shutdown: Shutdown, files: readonly string[]): Promise<Tally> {
  return runStep("Tests with the database", async () => {
    const database = await openThrowawayDatabase(shutdown);
    try {
      const variables = {
        LANDFALL_TEST_DATABASE_URL: database.ownerUrl,
        LANDFALL_APP_DATABASE_URL: database.appUrl,
        LANDFALL_SECRET: database.secret,
        LANDFALL_URL: "http://localhost:3000",
        NEXTAUTH_URL: "http://localhost:3000",
        NEXTAUTH_SECRET: database.secret,
      };
      return await runVitest("database", files, variables, shutdown);
    } finally {
      await database.drop();
    }
  });
}
