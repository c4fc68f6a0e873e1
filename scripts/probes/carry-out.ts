import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LABELS } from "@/lib/content/labels";
import type { Probe, Step } from "@/scripts/probes/probe";
import type { ScratchCopy } from "@/scripts/probes/scratch-copy";

/** What a probe came to, a line each; `faults` are what the house should not have let pass. */
export type Outcome = { readonly lines: readonly string[]; readonly faults: readonly string[] };

/** Makes the addition in a copy, checks that all is well with it, then leaves out one file after the other and looks what says so. */
export function carryOut(probe: Probe, copy: ScratchCopy): Outcome {
  const lines: string[] = [];
  const faults: string[] = [];
  for (const step of probe.steps) copy.take(step);
  if (probe.isContent) writeAnew(copy);
  if (probe.steps.some(({ isSql }) => isSql)) copy.run("node", "scripts/prisma.mjs", "generate");
  for (const [what, said] of withAll(probe, copy))
    if (said !== null) faults.push(`with all of it, ${what} says: ${endOf(said)}`);
  for (const step of probe.steps) {
    copy.putBack(step);
    judge(`without ${step.file}`, step);
    copy.take(step);
  }
  for (const step of probe.lacks ?? []) {
    copy.take(step);
    judge(`with less in ${step.file}`, step);
    const whole = probe.steps.find(({ file }) => step.file.startsWith(`${file}/`));
    if (whole) {
      copy.putBack(whole);
      copy.take(whole);
    }
  }
  return { lines, faults };

  function judge(omission: string, { caughtBy }: Pick<Step, "caughtBy">): void {
    const said = catching(probe, copy)[caughtBy]();
    if (said === null) faults.push(`${omission}, nothing says so`);
    else lines.push(`${omission}: ${CAUGHT[caughtBy]} ${firstOf(said)}`);
  }
}

const CAUGHT = { types: "tsc:", unused: "knip:", unit: "test:", database: "database test:" } as const;

function catching(probe: Probe, copy: ScratchCopy) {
  return {
    types: () => copy.run("npx", "tsc", "--noEmit"),
    unused: () => copy.run("npx", "knip"),
    unit: () => copy.run("npx", "vitest", "run", ...probe.tests, "--project=unit", "--project=unit, apart"),
    database: () => copy.run("node", "scripts/test.mjs", "database", "closed-sets"),
  } satisfies Record<Step["caughtBy"], () => string | null>;
}

function withAll(probe: Probe, copy: ScratchCopy): readonly (readonly [string, string | null])[] {
  const { types, unused, unit, database } = catching(probe, copy);
  const files = probe.steps.filter(({ copyOf, isSql }) => !copyOf && !isSql).map(({ file }) => file);
  return [
    // As `npm run fix` leaves it.
    ["biome", copy.run("npx", "biome", "check", "--write", ...files)],
    ["tsc", types()],
    ["zones", copy.run("npx", "tsx", "scripts/zones.ts")],
    ["knip", probe.name === "language" ? null : unused()],
    ["tests", unit()],
    ...(probe.steps.some(({ caughtBy }) => caughtBy === "database")
      ? [["database tests", database()] as const]
      : []),
  ];
}

/** Pins the content under its label and writes what is written by commands, as at a release. */
function writeAnew(copy: ScratchCopy): void {
  const file = join(copy.root, "lib/content/fingerprints.json");
  const pinned = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, object>>;
  for (const [part, label] of Object.entries(LABELS)) delete pinned[part]?.[label];
  writeFileSync(file, `${JSON.stringify(pinned, null, 2)}\n`);
  for (const command of ["pin", "method", "schema"]) copy.run("npm", "run", "-s", command);
}

const endOf = (said: string) => said.trim().split("\n").slice(-25).join("\n    ");
/** The line that names what is wrong. */
function firstOf(said: string): string {
  const lines = said.split("\n").map((line) => line.trim());
  const line =
    lines.find((each) => /error TS|^FAIL|^× |Unused|AssertionError/u.test(each)) ?? lines.find(Boolean) ?? "";
  return line.slice(0, 150);
}
