import { expect, test } from "vitest";
import { readAssignments } from "@/lib/domain/review/assignment-table";

const KEY = "0b6f6f0e-7a55-4c3e-9d3b-0f6f6f0e7a55";
const OTHER = "1c6f6f0e-7a55-4c3e-9d3b-0f6f6f0e7a55";

test("columns are found by their headings, in any order; an address names an assessment, and empty lines are left out", () => {
  const table = [
    ["Title", "Reviewer e-mail", " Due date ", "Assessment key"],
    ["A", "Rita@Example.org", "2098-01-31", KEY.toUpperCase()],
    ["", " ", "", ""],
    ["B", "rolf@example.org", "", `https://landfall.example.org/assessments/${OTHER}/review#top`],
  ];
  expect(readAssignments(table)).toEqual({
    faults: [],
    lines: [
      { line: 2, assessmentId: KEY, email: "rita@example.org", dueOn: "2098-01-31" },
      { line: 4, assessmentId: OTHER, email: "rolf@example.org", dueOn: null },
    ],
  });
});

test("every fault is told by its line, and what is no table by the first", () => {
  const faultsOf = (rows: readonly (readonly string[])[]) =>
    readAssignments(rows).faults.map(({ line, why }) => `${line} ${why}`);
  const heads = ["assessment", "reviewer", "due"];
  expect(
    faultsOf([
      heads,
      [KEY, "rita@example.org", ""],
      [KEY, "RITA@example.org", "2098-01-01"],
      ["Bridge", "rita", "2098-02-30"],
    ]),
  ).toEqual(["3 twice", "4 no-key", "4 no-address", "4 no-day"]);
  expect(faultsOf([])).toEqual(["1 no-assessment-column"]);
  expect(faultsOf([["key"]])).toEqual(["1 no-reviewer-column"]);
  expect(faultsOf([heads, ["", "", ""]])).toEqual(["1 no-lines"]);
  const many = Array.from({ length: 301 }, (_, at) => [KEY, `r${at}@example.org`]);
  expect(faultsOf([heads, ...many])).toEqual(["1 too-many"]);
});
