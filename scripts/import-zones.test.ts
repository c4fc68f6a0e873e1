import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** Each offence is linted in a scratch tree with this project's own configuration: the zones must bite there. */
const OFFENCES: readonly [file: string, code: string][] = [
  ["lib/domain/rules/a1.ts", 'import { a } from "@/lib/data/answers";\nexport const b = a;'],
  ["lib/domain/rules/a2.ts", 'import { a } from "@/lib/env";\nexport const b = a;'],
  ["lib/domain/rules/a3.ts", 'import { a } from "../../data/answers";\nexport const b = a;'],
  ["lib/domain/rules/a4.ts", 'import { useState } from "react";\nexport const b = useState;'],
  ["lib/domain/rules/a5.ts", 'import { readFileSync } from "node:fs";\nexport const b = readFileSync;'],
  ["lib/domain/rules/a6.ts", "export const b = process.env.HOME;"],
  ["lib/domain/rules/a7.ts", 'import { a } from "@/messages/report";\nexport const b = a;'],
  ["lib/domain/rules/a8.ts", 'import { a } from "@/lib/testing/random-answers";\nexport const b = a;'],
  ["lib/domain/rules/condition.ts", 'import { a } from "@/lib/content/instrument";\nexport const b = a;'],
  ["lib/content/a1.ts", 'import { a } from "@/lib/domain/findings/find";\nexport const b = a;'],
  ["lib/content/a2.ts", 'import { a } from "@/lib/data/answers";\nexport const b = a;'],
  ["lib/content/a3.ts", 'import { a } from "@/lib/domain/rules/check-rulebook";\nexport const b = a;'],
  ["lib/content/a4.ts", 'import { readFileSync } from "node:fs";\nexport const b = readFileSync;'],
  ["lib/messages/en/a1.tsx", 'import { a } from "@/components/ui/button";\nexport const b = a;'],
  ["lib/messages/en/a2.ts", 'import { a } from "@/lib/data/answers";\nexport const b = a;'],
  ["lib/data/a1.ts", 'import { a } from "@/lib/use-cases/submit-assessment";\nexport const b = a;'],
  ["lib/use-cases/a1.ts", 'import { redirect } from "next/navigation";\nexport const b = redirect;'],
  [
    "lib/use-cases/a2.ts",
    'import { PrismaClient } from "@/lib/data/generated/client";\nexport const b = PrismaClient;',
  ],
  ["lib/http/a1.ts", 'import { PrismaClient } from "@prisma/client";\nexport const b = PrismaClient;'],
  ["app/a1.tsx", 'import { a } from "@/lib/data/answers";\nexport const b = a;'],
  ["app/a2.tsx", 'import { Pool } from "pg";\nexport const b = Pool;'],
  ["components/report/a1.tsx", 'import { a } from "@/lib/use-cases/get-revision";\nexport const b = a;'],
  ["components/ui/a1.tsx", 'import { a } from "@/lib/domain/findings/finding";\nexport const b = a;'],
  ["components/ui/a2.tsx", 'import { a } from "@/components/report/finding-list";\nexport const b = a;'],
];

const ALLOWED: readonly [file: string, code: string][] = [
  ["lib/content/ok.ts", 'import { a } from "@/lib/domain/rules/condition";\nexport const b = a;'],
  ["lib/content/ok-2.ts", 'import { a } from "@/lib/content/sections";\nexport const b = a;'],
  ["lib/domain/report/ok.ts", 'import { a } from "@/lib/content/instrument";\nexport const b = a;'],
  ["lib/x-risk-sheet/ok.ts", 'import { a } from "@/lib/domain/file/limits";\nexport const b = a;'],
  ["lib/domain/rules/ok.ts", 'import { a } from "@/lib/domain/rules/b";\nexport const b = a;'],
  [
    "lib/data/ok.ts",
    'import { PrismaClient } from "@/lib/data/generated/client";\nexport const b = PrismaClient;',
  ],
  ["lib/use-cases/ok.ts", 'import { a } from "@/lib/data/answers";\nexport const b = a;'],
  ["app/ok.tsx", 'import { a } from "@/lib/use-cases/get-revision";\nexport const b = a;'],
  ["components/report/ok.tsx", 'import { a } from "@/lib/domain/findings/finding";\nexport const b = a;'],
  ["lib/messages/en/ok.ts", 'import { a } from "@/lib/messages/plural";\nexport const b = a;'],
  ["components/ui/ok-2.tsx", 'import { a } from "@/messages/ui";\nexport const b = a;'],
  ["components/ui/ok.tsx", 'import { a } from "@/components/ui/button";\nexport const b = a;'],
];

const root = resolve(import.meta.dirname, "..");
let scratch: string;
let refused: ReadonlySet<string>;

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "import-zones-"));
  const configuration = JSON.parse(readFileSync(join(root, "biome.json"), "utf8"));
  writeFileSync(join(scratch, "biome.json"), JSON.stringify({ ...configuration, vcs: { enabled: false } }));
  for (const [file, code] of [...OFFENCES, ...ALLOWED]) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true });
    writeFileSync(join(scratch, file), `${code}\n`);
  }
  refused = refusedFiles(lint());
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function lint(): string {
  try {
    const biome = join(root, "node_modules/.bin/biome");
    return execFileSync(biome, ["lint", "--reporter=json", "--max-diagnostics=none", "."], {
      cwd: scratch,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

function refusedFiles(output: string): ReadonlySet<string> {
  const report = JSON.parse(output.slice(output.indexOf("{"))) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  return new Set(
    report.diagnostics
      .filter(({ category }) => /noRestricted(Imports|Globals)/.test(category))
      .map(({ location: { path } }) => (typeof path === "string" ? path : path.file).replace(/^\.\//, "")),
  );
}

describe("the import zones", () => {
  it.each(OFFENCES)("refuse %s", (file) => expect(refused.has(file)).toBe(true));
  it.each(ALLOWED)("let %s be", (file) => expect(refused.has(file)).toBe(false));
});
