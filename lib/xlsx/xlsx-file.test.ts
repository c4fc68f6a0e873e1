import { strFromU8, unzipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { expect, test } from "vitest";
import { xlsxFile } from "@/lib/xlsx/xlsx-file";

const FORMULAS = ['=HYPERLINK("http://x")', "+1", "-1+2", "@SUM(A1)", "＝1", "\t=1"];

test("what looks like a formula is a text, as it was", async () => {
  const bytes = await xlsxFile({
    heading: ["title", "=1+1"],
    lines: [...FORMULAS.map((text) => [text, -2]), ["", null]],
  });
  const files = unzipSync(bytes);
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain("<row");
  expect(sheet).not.toMatch(/<f[\s>]/);
  expect(await readSheet(new Blob([bytes]), undefined, { trim: false })).toEqual([
    ["title", "=1+1"],
    ...FORMULAS.map((text) => [text, -2]),
  ]);
});

test("what XML can't hold is left out, and a cell is no longer than a spreadsheet takes", async () => {
  const bytes = await xlsxFile({ heading: ["a"], lines: [["<b>\u0000\u0001\ud800&"], ["x".repeat(40_000)]] });
  const [, [harmless] = [], [long] = []] = await readSheet(new Blob([bytes]));
  expect(harmless).toBe("<b>&");
  expect(String(long)).toHaveLength(32_767);
});
