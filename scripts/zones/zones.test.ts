import { describe, expect, it } from "vitest";
import { folderCycles, importCycles } from "@/scripts/zones/import-cycles";
import { refusedImports } from "@/scripts/zones/refused-imports";

const REFUSED: readonly [file: string, imported: string][] = [
  ["lib/content/questions/a.ts", "@/lib/domain/findings/find"],
  ["lib/content/questions/a.ts", "@/lib/domain/rules/check-rulebook"],
  ["lib/content/questions/a.ts", "@/lib/data/answers"],
  ["lib/content/questions/a.ts", "zod"],
  ["lib/domain/rules/condition.ts", "@/lib/content/instrument"],
  ["lib/domain/rules/evaluate.ts", "@/lib/content/instrument"],
  ["lib/domain/review/a.ts", "@/lib/content/catalogue"],
  ["lib/domain/rules/a.ts", "@/lib/data/answers"],
  ["lib/domain/rules/a.ts", "../../data/answers"],
  ["lib/domain/rules/a.ts", "@/lib/env"],
  ["lib/domain/rules/a.ts", "@/lib/testing/random-answers"],
  ["lib/domain/rules/a.ts", "@/messages/report"],
  ["lib/domain/rules/a.ts", "react"],
  ["lib/domain/rules/a.ts", "node:fs"],
  ["lib/x-risk-sheet/a.ts", "@/lib/use-cases/import-assessment"],
  ["lib/docx/a.ts", "pg"],
  ["lib/docx/a.ts", "@/lib/data/answers"],
  ["lib/typeset/a.ts", "@/lib/data/as-viewer"],
  ["lib/images/a.ts", "@/lib/domain/figures/figure"],
  ["lib/fonts/a.ts", "pg"],
  ["lib/paths.ts", "@/lib/env"],
  ["lib/messages/en/a.tsx", "@/components/ui/button"],
  ["lib/messages/en/a.tsx", "@/lib/data/answers"],
  ["lib/data/a.ts", "@/lib/use-cases/submit-assessment"],
  ["lib/data/a.ts", "@/lib/data/testing/test-organisation"],
  ["lib/data/a.ts", "next/headers"],
  ["lib/use-cases/a.ts", "next/navigation"],
  ["lib/use-cases/a.ts", "pg"],
  ["lib/use-cases/a.ts", "@/lib/data/generated/client"],
  ["lib/use-cases/a.ts", "@/lib/use-cases/testing/accepted"],
  ["lib/use-cases/a.ts", "@/lib/http/action-for"],
  ["lib/use-cases/a.ts", "@/scripts/start"],
  ["lib/http/a.ts", "@prisma/client"],
  ["lib/auth/a.ts", "@/components/ui/button"],
  ["app/a.tsx", "@/lib/data/answers"],
  ["app/a.tsx", "pg"],
  ["app/a.tsx", "@/bench/server/bare-queries"],
  ["app/a.tsx", "@/lib/docx/write-docx"],
  ["components/report/a.tsx", "@/lib/use-cases/get-revision"],
  ["components/report/a.tsx", "@/components/review/decision/decision-form"],
  ["components/report/a.tsx", "@/bench/largest-example"],
  ["components/kept-forms/a.tsx", "@/components/account/name-form"],
  ["components/ui/a.tsx", "@/lib/domain/findings/finding"],
  ["components/ui/a.tsx", "@/components/report/finding-list"],
  ["components/questionnaire/drafts/a.ts", "@/components/questionnaire/autosave/autosave-client"],
  ["components/questionnaire/inputs/a.tsx", "@/components/questionnaire/answers/answer-field"],
  ["components/questionnaire/answers/a.tsx", "@/components/questionnaire/section/section-form"],
  ["components/new-part/a.tsx", "react"],
  ["lib/new-folder/a.ts", "@/lib/domain/limits"],
  ["lib/new-file.ts", "pg"],
  ["new-folder/a.ts", "node:fs"],
  ["prisma/a.ts", "@/scripts/start"],
  ["bench/a.ts", "@/app/page"],
  ["scripts/start.ts", "@/app/page"],
  ["scripts/process/a.ts", "@/lib/data/answers"],
  ["scripts/landfall/a.ts", "pg"],
  ["scripts/faults/a.ts", "@/scripts/testing/find-browser"],
  ["scripts/new-folder/a.ts", "node:fs"],
  ["scripts/new-file.ts", "node:fs"],
];

const ALLOWED: readonly [file: string, imported: string][] = [
  ["lib/content/questions/a.ts", "@/lib/domain/rules/condition"],
  ["lib/content/questions/a.ts", "@/lib/content/sections"],
  ["lib/content/examples.ts", "@/lib/content/examples/ai-scientist.json"],
  ["lib/domain/report/parts/a.ts", "@/lib/content/instrument"],
  ["lib/domain/rules/a.ts", "@/lib/domain/rules/condition"],
  ["lib/x-risk-sheet/a.ts", "@/lib/domain/file/limits"],
  ["lib/data/a.ts", "@/lib/data/generated/client"],
  ["lib/docx/a.ts", "docx"],
  ["lib/use-cases/a.ts", "@/lib/data/answers"],
  ["lib/messages/en/a.ts", "@/lib/messages/plural"],
  ["app/a.tsx", "@/lib/use-cases/get-revision"],
  ["components/report/a.tsx", "@/lib/domain/findings/finding"],
  ["components/review/a.tsx", "@/components/report/answers-part"],
  ["components/ui/a.tsx", "@/messages/ui"],
  ["components/questionnaire/answers/a.tsx", "@/components/questionnaire/inputs/kind-input"],
  ["scripts/evasion.ts", "@/lib/testing/rule-cases/cases"],
  ["scripts/races/a.ts", "@/lib/use-cases/testing/accepted"],
];

describe("the zones", () => {
  it.each(REFUSED)("refuse that %s imports %s", (file, imported) => {
    expect(refusedImports(file, `import { a } from "${imported}";`)).toHaveLength(1);
  });

  it.each(ALLOWED)("let %s import %s", (file, imported) => {
    expect(refusedImports(file, `import { a } from "${imported}";`)).toEqual([]);
  });

  it.each([
    ["a type", 'import type { A } from "pg";'],
    ["for its effect", 'import "pg";'],
    ["all of it", 'import * as a from "pg";'],
    ["when it runs", 'export const a = () => import("pg");'],
    ["and passes it on", 'export { a } from "pg";'],
    ["and passes all on", 'export * from "pg";'],
  ])("see what is imported as %s", (_, source) => {
    expect(refusedImports("lib/docx/a.ts", source)).toHaveLength(1);
  });
});

describe("cycles", () => {
  const file = (...imported: string[]) => imported.map((name) => `import { a } from "${name}";`).join("\n");

  it("are found among files, by types too, and around", () => {
    const sources = new Map([
      ["lib/a.ts", file("@/lib/b")],
      ["lib/b.ts", 'import type { C } from "@/lib/c";'],
      ["lib/c.ts", file("@/lib/a", "@/lib/d")],
      ["lib/d.ts", ""],
    ]);
    expect(importCycles(sources)).toEqual([["lib/a.ts", "lib/b.ts", "lib/c.ts"]]);
  });

  it("are found among folders whose files have none", () => {
    const sources = new Map([
      ["a/one.ts", file("@/b/one")],
      ["b/one.ts", ""],
      ["b/two.ts", file("@/a/two")],
      ["a/two.ts", ""],
    ]);
    expect(importCycles(sources)).toEqual([]);
    expect(folderCycles(sources, (path) => path.slice(0, 1))).toEqual([["a", "b"]]);
  });
});
