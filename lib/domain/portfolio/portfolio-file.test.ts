import { expect, test } from "vitest";
import {
  COLUMN_SETS,
  EMPTY_ROW,
  PORTFOLIO_COLUMNS,
  type PortfolioRow,
  SEARCHED_BY,
} from "@/lib/domain/portfolio/portfolio-columns";
import { portfolioFile } from "@/lib/domain/portfolio/portfolio-file";
import { searchField } from "@/lib/domain/search/search-fields";

const row: PortfolioRow = {
  ...EMPTY_ROW,
  assessmentId: "a1",
  title: '=HYPERLINK("x"), "quoted"',
  team: { id: "t", name: "Oversight" },
  authors: [
    { id: "m", name: "Ada" },
    { id: "n", name: "Ben" },
  ],
  shift: { p10: -2, p50: -0.5, p90: 1 },
  blocking: 1,
  concern: 3,
};

test("a file has what is shown and nothing else, and no cell that is a formula", () => {
  expect(portfolioFile([row], ["team", "shift", "effect"], "csv")).toBe(
    '\uFEFF"assessment","title","team","shiftMonths10","shiftMonths50","shiftMonths90","effect10","effect50","effect90"\r\n' +
      `"a1","'=HYPERLINK(""x""), ""quoted""","Oversight",-2,-0.5,1,"","",""\r\n`,
  );
  expect(JSON.parse(portfolioFile([row], ["authors", "findings"], "json"))).toEqual([
    { assessment: "a1", title: row.title, authors: "Ada; Ben", blocking: 1, serious: 0, concern: 3, note: 0 },
  ]);
});

test("every column is written, also without rows", () => {
  const [heading = ""] = portfolioFile([], PORTFOLIO_COLUMNS, "csv").split("\r\n");
  expect(heading.split(",")).toHaveLength(PORTFOLIO_COLUMNS.length + 2 + 4 + 3 + 2 + 3);
});

test("every column is offered once", () => {
  expect(Object.values(COLUMN_SETS).flat().toSorted()).toEqual(PORTFOLIO_COLUMNS.toSorted());
});

test("every column is found by words of the search language", () => {
  for (const names of Object.values(SEARCHED_BY)) {
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(searchField(name)?.name, name).toBe(name);
  }
});
