import { expect, test } from "vitest";
import { askedFor, byVerdict, type JudgedRow, outcomeTable } from "@/lib/domain/project-table/triage-outcome";

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

test("what rows ask for is added up by currency, and what isn’t said is counted", () => {
  const asking = (amount?: string, currency?: string) =>
    row(1, { cells: { ...(amount && { amount }), ...(currency && { currency }) } });
  expect(
    askedFor([
      asking("12,000", "gbp"),
      asking("1 000.50", "GBP"),
      asking("7’000", "CHF"),
      asking("5000"),
      asking(undefined, "GBP"),
    ]),
  ).toEqual({
    sums: [
      { currency: "GBP", amount: 13000.5, rows: 2 },
      { currency: "CHF", amount: 7000, rows: 1 },
    ],
    unsaid: 2,
  });
  expect(askedFor([])).toEqual({ sums: [], unsaid: 0 });
});
