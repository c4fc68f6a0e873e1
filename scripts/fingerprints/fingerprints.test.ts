import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import PINNED from "@/lib/content/fingerprints.json";
import { LABELS } from "@/lib/content/labels";
import { RULEBOOK_HASH } from "@/lib/domain/rules/rulebook-hash";
import { aspectsOf, fingerprints, mayBeCalled, type Part } from "@/scripts/fingerprints/fingerprints";
import { hashConclusions } from "@/scripts/fingerprints/hash-conclusions";
import { shapeFile, shapeText } from "@/scripts/fingerprints/shape-text";
import { projectRoot } from "@/scripts/project-root";

let scratch: string;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "fingerprints-"));
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
    return hashConclusions(scratch);
  } finally {
    writeFileSync(path, code);
  }
}

const now = fingerprints(projectRoot);

test.each(Object.entries(LABELS) as [Part, string][])(
  "the label of the %s, %s, stands for what it did when it was pinned; if not, give it a new one in lib/content/labels.ts and run: npm run pin",
  (part, label) => {
    const pinned: Readonly<Record<string, unknown>> = PINNED[part];
    expect(now[part]).toEqual(pinned[label]);
  },
);

test("what the instrument asks lies ready for the day on which it is an older one", () => {
  expect(readFileSync(`${projectRoot}${shapeFile}`, "utf8")).toBe(shapeText());
});

test("words said otherwise are another hash of words, and anything else one of structure", () => {
  const rule = { id: "a.b", title: "One", when: { is: "x" }, questions: ["Who?"] };
  const before = aspectsOf([rule]);
  expect(aspectsOf([{ ...rule, title: "Another" }]).structure).toBe(before.structure);
  expect(aspectsOf([{ ...rule, title: "Another" }]).words).not.toBe(before.words);
  expect(aspectsOf([{ ...rule, questions: ["Why?"] }]).words).not.toBe(before.words);
  expect(aspectsOf([{ ...rule, when: { is: "y" } }]).words).toBe(before.words);
  expect(aspectsOf([{ ...rule, when: { is: "y" } }]).structure).not.toBe(before.structure);
});

test("a version of the instrument in other words alone has another last number, and nothing else may have one", () => {
  const pinned = { "1.4.0": { structure: "s", words: "w" } };
  expect(mayBeCalled("1.4.1", { structure: "s", words: "x" }, pinned)).toBe(true);
  expect(mayBeCalled("1.4.1", { structure: "t", words: "x" }, pinned)).toBe(false);
  expect(mayBeCalled("1.5.0", { structure: "t", words: "x" }, pinned)).toBe(true);
  expect(mayBeCalled(LABELS.instrument, now.instrument, PINNED.instrument)).toBe(true);
});

test.each([
  ["a rule's severity", "lib/content/rulebook/misuse.ts", /severity: "concern"/, 'severity: "note"'],
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
  [
    "a type",
    "lib/domain/rules/evaluate.ts",
    (code: string) =>
      `${code}\n/** One. */\nexport type A = { /** Two. */ readonly b: string };\ninterface C {}\n`,
  ],
  ["a label", "lib/content/labels.ts", (code: string) => code.replaceAll(/"\d/g, '"9')],
  ["indentation", "lib/domain/findings/scrutiny.ts", (code: string) => code.replaceAll("\n  ", "\n      ")],
  [
    "how documents read",
    "lib/domain/report/markdown.ts",
    (code: string) => `${code}\nexport const more = 1;\n`,
  ],
])("%s is none", (_, file, change) => {
  expect(hashWith(file, change)).toBe(RULEBOOK_HASH);
});
