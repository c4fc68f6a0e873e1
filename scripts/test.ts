// `npm test`, after the packages are there: every check and every test, or some parts of them, and of those only the test files
// whose path has one of the words that follow: `node scripts/test.mjs browser palette`.

import { isClientCurrent } from "@/scripts/bootstrap/client-stamp.mjs";
import { Shutdown } from "@/scripts/process/shutdown";
import { generateClient } from "@/scripts/server/prisma-client";
import { runBrowserPart } from "@/scripts/testing/browser-part";
import { runCheckPart } from "@/scripts/testing/check-part";
import { runStep } from "@/scripts/testing/run-step";
import { add, nothing, oneFailed, onePassed, type Tally, tallyWords } from "@/scripts/testing/tally";
import { removeAbandoned } from "@/scripts/testing/throwaway-database";
import { runDatabasePart, runUnitPart } from "@/scripts/testing/vitest-part";

type Part = (shutdown: Shutdown, files: readonly string[]) => Promise<Tally>;

const parts: Readonly<Record<string, Part>> = {
  check: runCheckPart,
  unit: runUnitPart,
  database: runDatabasePart,
  browser: runBrowserPart,
};

/** The database client, which everything after it reads; counts only if it can't be made. */
async function prepare(shutdown: Shutdown): Promise<Tally> {
  if (isClientCurrent()) return nothing;
  const made = await runStep("Generating the database client", async () => {
    await generateClient(shutdown);
    return { tally: onePassed, output: "" };
  });
  return made.failed > 0 ? oneFailed : nothing;
}

async function runTests(
  chosen: readonly string[],
  files: readonly string[],
  shutdown: Shutdown,
): Promise<Tally> {
  await removeAbandoned();
  let tally = await prepare(shutdown);
  for (const name of chosen) {
    const run = parts[name];
    if (run && !shutdown.begun) tally = add(tally, await run(shutdown, files));
  }
  return tally;
}

const words = process.argv.slice(2);
const at = words.findIndex((word) => !(word in parts));
const chosen = at < 0 ? words : words.slice(0, at);
const files = words.slice(chosen.length);
if (chosen.length === 0 && files.length > 0) {
  console.error(`There is no part “${files[0]}” of the tests; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(1);
}
const shutdown = new Shutdown();
shutdown.onSignals((words) => console.log(words), 130);
const tally = await runTests(chosen.length > 0 ? chosen : Object.keys(parts), files, shutdown);
if (!shutdown.begun) {
  await shutdown.run();
  console.log(`\n${tallyWords(tally)}`);
  process.exit(tally.failed > 0 ? 1 : 0);
}
