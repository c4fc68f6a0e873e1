import { expect, test } from "vitest";
import { byVerdict, type JudgedRow, outcomeTable } from "@/lib/domain/project-table/triage-outcome";

const row = (number: number, more: Partial<JudgedRow> = {}): JudgedRow => ({
  number,
  title: `Project ${number}`,
  cells: {},
  marks: null,
  verdict: null,
  reason: null,
  ...more,
});

test("rows stand together by verdict, what most is asked of first and what has none last", () => {
  const rows = [
    row(1),
    row(2, { verdict: "not-ours" }),
    row(3, { verdict: "hold" }),
    row(4),
    row(5, { verdict: "hold" }),
  ];
  expect(byVerdict(rows).map(({ verdict, rows: of }) => [verdict, of.map(({ number }) => number)])).toEqual([
    ["hold", [3, 5]],
    ["not-ours", [2]],
    [null, [1, 4]],
  ]);
});

test("a file has what the row says, the verdict in its word, the reason and a column a question", () => {
  const { heading, lines } = outcomeTable([
    row(7, {
      cells: { host: "Harbour", amount: "12,000" },
      marks: { leaves: ["method", "access"], "taken-back": ["not-said"] },
      verdict: "deep",
      reason: "",
    }),
    row(8),
  ]);
  expect(lines.every((line) => line.length === heading.length)).toBe(true);
  const [judged, open] = lines.map((line) => Object.fromEntries(heading.map((name, at) => [name, line[at]])));
  expect(judged).toMatchObject({
    row: 7,
    title: "Project 7",
    host: "Harbour",
    amount: "12,000",
    verdict: "Deep",
    reason: null,
    "What leaves the project?": "a method; access",
    "Can it be taken back once out?": "not said",
    "Who gets it first?": null,
  });
  expect(open).toMatchObject({ row: 8, verdict: null });
});
