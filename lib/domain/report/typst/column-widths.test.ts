import { describe, expect, it } from "vitest";
import { columnWidths, filledColumns } from "@/lib/domain/report/typst/column-widths";

describe("the widths of columns", () => {
  const sentence = "A sentence of some length that says a good deal about what stands beside it. ".repeat(3);

  it("add up to a line", () => {
    const widths = columnWidths(["A", "B", "C"], [["a", sentence, "12"]]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(470, 0);
  });

  it("leave the longest word whole beside a column of sentences", () => {
    const [narrow = 0] = columnWidths(["Who", "Said"], Array(9).fill(["Enforcement", sentence]));
    expect(narrow).toBeGreaterThan("Enforcement".length * 4.4 + 10);
  });

  it("give a text that stands in one row of many the room it needs", () => {
    const rows = Array.from({ length: 9 }, (_, index) => ["a label", index === 0 ? sentence : "", "why"]);
    const [, wide = 0] = columnWidths(["Find out", "Could clear", "Now"], rows);
    expect(wide).toBeGreaterThan(235);
  });

  it("give way by the same share where the longest words don't fit", () => {
    const widths = columnWidths(Array(12).fill("Irreversibility"), []);
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeCloseTo(470 / 12, 0);
  });
});

describe("the columns of a table", () => {
  it("are those that hold something", () => {
    expect(
      filledColumns(
        ["A", "B", "C"],
        [
          ["1", "", ""],
          ["2", "", "3"],
        ],
      ),
    ).toEqual({
      columns: ["A", "C"],
      rows: [
        ["1", ""],
        ["2", "3"],
      ],
    });
  });
});
