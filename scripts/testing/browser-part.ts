import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { build, isBuilt } from "@/scripts/server/build";
import { type Browser, type FoundFirefox, findBrowser, findFirefox } from "@/scripts/testing/find-browser";
import { openApplication } from "@/scripts/testing/open-application";
import { readPlaywrightReport } from "@/scripts/testing/playwright-report";
import { readReport } from "@/scripts/testing/read-report";
import { runStep } from "@/scripts/testing/run-step";
import { add, onePassed, type Tally } from "@/scripts/testing/tally";

const results = join(projectRoot, "test-results");

async function runPlaywright(
  browser: Browser,
  firefox: FoundFirefox,
  files: readonly string[],
  shutdown: Shutdown,
) {
  const report = join(results, "report.json");
  rmSync(report, { force: true });
  mkdirSync(results, { recursive: true });
  const application = await openApplication(shutdown, join(results, "server.log"));
  const { output } = await runToEnd({
    node: ["node_modules/@playwright/test/cli.js", "test", ...files, "--reporter=list,json"],
    cwd: projectRoot,
    env: {
      ...process.env,
      LANDFALL_TEST_URL: application.url,
      LANDFALL_TEST_DATABASE_URL: application.ownerUrl,
      LANDFALL_TEST_PASSWORD: application.password,
      LANDFALL_TEST_IDENTITY_PROVIDER_PORT: String(application.identityProviderPort),
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
