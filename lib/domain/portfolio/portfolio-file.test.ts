import { expect, test } from "vitest";
import { PORTFOLIO_COLUMNS } from "@/lib/domain/portfolio/portfolio-columns";
import { portfolioFile } from "@/lib/domain/portfolio/portfolio-file";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-row";

const row: PortfolioRow = {
  assessmentId: "a1",
  revisionId: "r1",
  revisionNumber: 2,
  title: '=HYPERLINK("x"), "quoted"',
  state: "in-review",
  team: { id: "t", name: "Oversight" },
  authors: [
    { id: "m", name: "Ada" },
    { id: "n", name: "Ben" },
  ],
  submittedAt: "2026-11-01T00:00:00.000Z",
  scrutiny: "deep",
  kindsOfWork: ["evaluations"],
  recipientKinds: ["military"],
  patterns: [],
  shift: { p10: -2, p50: -0.5, p90: 1 },
  effect: null,
  blocking: 1,
  serious: 0,
  concern: 3,
  note: 0,
  handling: "team",
  due: null,
  example: false,
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
  expect(heading.split(",")).toHaveLength(PORTFOLIO_COLUMNS.length + 2 + 4 + 3);
});
