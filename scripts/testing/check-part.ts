import { rmSync } from "node:fs";
import { join } from "node:path";
import { runToEnd } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";
import { runStep } from "@/scripts/testing/run-step";
import { add, nothing, oneFailed, onePassed, type Tally } from "@/scripts/testing/tally";

type Told = { readonly tally: Tally; readonly output: string };

const BIOME = [
  "node_modules/@biomejs/biome/bin/biome",
  "check",
  "--error-on-warnings",
  "--max-diagnostics=50",
  ".",
];

/** What needs neither database nor browser: format and lint, types, unused code, who imports what. All begin at once. */
export async function runCheckPart(shutdown: Shutdown): Promise<Tally> {
  /** Programs one after another, which pass or fail as a whole. */
  const check = async (...programs: readonly (readonly string[])[]): Promise<Told> => {
    for (const node of programs) {
      const { code, output } = await runToEnd({ node, cwd: projectRoot, env: process.env, shutdown });
      if (code !== 0) return { tally: oneFailed, output };
    }
    return { tally: onePassed, output: "" };
  };
  // Types of routes that a development server wrote down and that may be gone by now.
  rmSync(join(projectRoot, ".next", "dev", "types"), { recursive: true, force: true });
  const begun: readonly (readonly [name: string, told: Promise<Told>])[] = [
    ["Format and lint", check(BIOME)],
    [
      "Types",
      check(["node_modules/next/dist/bin/next", "typegen"], ["node_modules/typescript/bin/tsc", "--noEmit"]),
    ],
    ["Unused code", check(["node_modules/knip/bin/knip.js", "--no-progress"])],
    ["Imports", check(["--import=tsx", "scripts/zones.ts"])],
  ];
  // Whatever is thrown is told in its turn.
  for (const [, told] of begun) told.catch(() => undefined);
  let tally = nothing;
  for (const [name, told] of begun) tally = add(tally, await runStep(name, () => told));
  return tally;
}
