import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RULEBOOK_HASH } from "@/lib/domain/rules/rulebook";
import { projectRoot } from "@/scripts/project-root";
import { hashRulebook } from "@/scripts/rulebook-hash/hash-rulebook";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "rulebook-hash-"));
  for (const folder of ["lib/content", "lib/domain"]) {
    cpSync(`${projectRoot}${folder}`, join(scratch, folder), { recursive: true });
  }
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The hash with one file changed for the moment. */
function hashWith(file: string, change: (code: string) => string): string {
  const path = join(scratch, file);
  const code = readFileSync(path, "utf8");
  const changed = change(code);
  expect(changed, file).not.toBe(code);
  writeFileSync(path, changed);
  try {
    return hashRulebook(scratch);
  } finally {
    writeFileSync(path, code);
  }
}

test("the label of the rulebook stands for what concludes today; if not, give it a new label and run: npm run rulebook:pin", () => {
  expect(hashRulebook(projectRoot) === RULEBOOK_HASH, "what concludes has changed under an old label").toBe(
    true,
  );
});

test.each([
  ["a rule's severity", "lib/content/rulebook/misuse.ts", /severity: "serious"/, 'severity: "note"'],
  ["a rule's words", "lib/content/rulebook/timelines.ts", /title: "/, 'title: "X'],
  ["a question's option", "lib/content/options/makes-easier.ts", /value: "/, 'value: "x-'],
  ["a term", "lib/content/glossary.ts", /export const/, "export const EXTRA = 1;\nexport const"],
  ["a fact", "lib/domain/rules/facts/pattern-facts.ts", /return /, "return undefined ?? "],
  ["the engine", "lib/domain/rules/evaluate.ts", /return /, "return undefined ?? "],
  ["the table of scrutiny", "lib/domain/findings/scrutiny.ts", /"deep"/, '"standard"'],
])("a change of %s is another hash", (_, file, from, to) => {
  expect(hashWith(file, (code) => code.replace(from, to))).not.toBe(RULEBOOK_HASH);
});

test.each([
  ["a comment", "lib/domain/rules/evaluate.ts", (code: string) => `// Said otherwise.\n${code}`],
  [
    "an import from elsewhere",
    "lib/domain/rules/evaluate.ts",
    (code: string) => `import type { A } from "@/a";\n${code}`,
  ],
  ["indentation", "lib/domain/findings/scrutiny.ts", (code: string) => code.replaceAll("\n  ", "\n      ")],
  [
    "how documents read",
    "lib/domain/report/markdown.ts",
    (code: string) => `${code}\nexport const more = 1;\n`,
  ],
])("%s is none", (_, file, change) => {
  expect(hashWith(file, change)).toBe(RULEBOOK_HASH);
});
