import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { xRiskSheetDocument } from "@/lib/x-risk-sheet/document";
import { SHEET_QUESTIONS } from "@/lib/x-risk-sheet/table";
import { projectRoot } from "@/scripts/project-root";

const text = xRiskSheetDocument(INSTRUMENT);

test("docs/x-risk-sheet.md says where the import puts each answer; if not, run: npm run method", () => {
  const isCurrent = readFileSync(`${projectRoot}docs/x-risk-sheet.md`, "utf8") === text;
  expect(isCurrent, "docs/x-risk-sheet.md is out of date; run: npm run method").toBe(true);
});

test("the document has a row for each of the sheet's questions, with its place and the reason", () => {
  const rows = text.split("\n").filter((line) => /^\| \d/.test(line));
  expect(rows).toHaveLength(SHEET_QUESTIONS.length);
  for (const [index, { path, reason }] of SHEET_QUESTIONS.entries()) {
    expect(rows[index]).toContain(`\`${path}\``);
    expect(rows[index]).toContain(reason);
  }
});
