import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { demoPassword } from "@/prisma/demo-accounts";
import { runSeed } from "@/scripts/database/run-seed";
import { findFreePort } from "@/scripts/process/free-port";
import { runToEnd } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { build, isBuilt } from "@/scripts/server/build";
import { serverEnvironment } from "@/scripts/server/server-environment";
import { startWebServer } from "@/scripts/server/web-server";
import { type Browser, type FoundFirefox, findBrowser, findFirefox } from "@/scripts/testing/find-browser";
import { readPlaywrightReport } from "@/scripts/testing/playwright-report";
import { readReport } from "@/scripts/testing/read-report";
import { runStep } from "@/scripts/testing/run-step";
import { add, onePassed, type Tally } from "@/scripts/testing/tally";
import { openThrowawayDatabase } from "@/scripts/testing/throwaway-database";

const results = join(projectRoot, "test-results");

/** The built application on a database of its own with the demo organisation; gives what its tests need to know. */
async function openApplication(shutdown: Shutdown) {
  const { ownerUrl, appDatabaseUrl, doorDatabaseUrl, secret } = await openThrowawayDatabase(shutdown);
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const settings = { appDatabaseUrl, doorDatabaseUrl, secret, url, demo: true };
  await runSeed({ databaseUrl: ownerUrl, ...settings }, shutdown);
  mkdirSync(results, { recursive: true });
  const log = join(results, "server.log");
  // As behind one proxy: a test that asks as from elsewhere has an allowance of its own.
  const env = {
    ...serverEnvironment(process.env, { ...settings, development: false }),
    LANDFALL_PROXIES: "1",
  };
  await startWebServer({ port, host: "127.0.0.1", development: false, env, shutdown, log });
  return {
    LANDFALL_TEST_URL: url,
    LANDFALL_TEST_DATABASE_URL: ownerUrl,
    LANDFALL_TEST_PASSWORD: demoPassword(secret),
  };
}

async function runPlaywright(
  browser: Browser,
  firefox: FoundFirefox,
  files: readonly string[],
  shutdown: Shutdown,
) {
  const report = join(results, "report.json");
  rmSync(report, { force: true });
  const application = await openApplication(shutdown);
  const { output } = await runToEnd({
    node: ["node_modules/@playwright/test/cli.js", "test", ...files, "--reporter=list,json"],
    cwd: projectRoot,
    env: {
      ...process.env,
      ...application,
      LANDFALL_TEST_BROWSER: browser.path ?? "",
      LANDFALL_TEST_FIREFOX: firefox.path ?? "",
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    shutdown,
  });
  return { tally: readReport(report, readPlaywrightReport), output };
}

/** Tests in a browser, against the built application. */
export async function runBrowserPart(shutdown: Shutdown, files: readonly string[]): Promise<Tally> {
  let browser: Browser = { path: undefined, words: "" };
  let firefox: FoundFirefox = { path: null, words: "" };
  const found = await runStep("Finding a browser", async () => {
    browser = findBrowser();
    firefox = findFirefox();
    return { tally: onePassed, output: "" };
  });
  if (found.failed > 0) return found;
  console.log(`    with ${browser.words}`);
  console.log(
    firefox.path
      ? `    and ${firefox.words}`
      : `    without Firefox, so its tests are skipped: ${firefox.words}`,
  );
  const built = await runStep("Build", async () => {
    if (!isBuilt()) await build(shutdown);
    return { tally: onePassed, output: "" };
  });
  if (built.failed > 0) return add(found, built);
  const tests = await runStep("Tests in the browser", () => runPlaywright(browser, firefox, files, shutdown));
  return [found, built, tests].reduce(add);
}
