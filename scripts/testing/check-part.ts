import { rmSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { runCheck, runStep } from "@/scripts/testing/run-check";
import { add, oneFailed, onePassed, type Tally } from "@/scripts/testing/tally";

function checkTypes(shutdown: Shutdown): Promise<Tally> {
  return runStep("Types", async () => {
    // Types of routes that a development server wrote down and that may be gone by now.
    rmSync(join(projectRoot, ".next", "dev", "types"), { recursive: true, force: true });
    const command = { cwd: projectRoot, env: process.env, shutdown };
    const routes = await runToEnd({ ...command, node: ["node_modules/next/dist/bin/next", "typegen"] });
    if (routes.code !== 0) return { tally: oneFailed, output: routes.output };
    const { code, output } = await runToEnd({
      ...command,
      node: ["node_modules/typescript/bin/tsc", "--noEmit"],
    });
    return { tally: code === 0 ? onePassed : oneFailed, output };
  });
}

/** What needs neither database nor browser: format and lint, types, unused code, who imports what. */
export async function runCheckPart(shutdown: Shutdown): Promise<Tally> {
  const style = [
    "node_modules/@biomejs/biome/bin/biome",
    "check",
    "--error-on-warnings",
    "--max-diagnostics=50",
    ".",
  ];
  const lint = await runCheck("Format and lint", style, shutdown);
  const types = await checkTypes(shutdown);
  const unused = await runCheck("Unused code", ["node_modules/knip/bin/knip.js", "--no-progress"], shutdown);
  const zones = await runCheck("Imports", ["--import=tsx", "scripts/zones.ts"], shutdown);
  return [lint, types, unused, zones].reduce(add);
}
