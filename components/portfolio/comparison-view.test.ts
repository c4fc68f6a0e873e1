import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ComparisonView } from "@/components/portfolio/comparison-view";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import type { Finding, Severity } from "@/lib/domain/findings/finding";
import { compareAnswers, compareFindings, differences } from "@/lib/domain/portfolio/compare";
import { sharedPlaces } from "@/lib/domain/portfolio/shared-places";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";

const longest = WORKED_EXAMPLES.toSorted(
  (a, b) => JSON.stringify(b.answers).length - JSON.stringify(a.answers).length,
);

const columns = longest.slice(0, 6).map(({ title, answers }, at) => {
  const meta = {
    assessmentId: `a${at}`,
    title,
    organisation: "O",
    team: "T",
    authors: ["A"],
    handling: "organisation",
    revision: { number: 1, submittedAt: "2026-11-01T00:00:00.000Z", submittedBy: "A" },
    example: null,
  } as const;
  return {
    assessmentId: `a${at}`,
    revision: { id: `r${at}`, number: 1, title },
    state: "submitted" as const,
    team: { name: "T" },
    report: evaluateAssessment({ answers, meta }),
    answers,
    judged: {
      reviews: 2,
      recommend: ["approve", "request-changes"] as const,
      timelineShift: [null, { p10: -2, p50: -1, p90: 0 }],
      safetyEffect: [{ p10: 0, p50: 1, p90: 2 }, null],
      decision: {
        outcome: "approve-with-conditions" as const,
        on: "2026-11-02",
        conditions: 3,
        open: 2,
        dueOn: "2027-01-05",
      },
    },
  };
});

const shown = (
  view: { readonly section?: string; readonly showsSame?: boolean; readonly of?: typeof columns } = {},
) =>
  renderToStaticMarkup(
    createElement(ComparisonView, {
      columns: view.of ?? columns,
      medians: { shift: [-1, 0, 2], effect: [0.5, -0.5] },
      section: view.section ?? null,
      showsSame: view.showsSame ?? false,
      addressOf: () => "/portfolio/comparison",
    }),
  );

/** What stands around it on every page. */
const FRAME = 45_000;

describe("the comparison of six", () => {
  // Before it is compressed; sent twice, as markup and as what the browser takes it over from. As measured over HTTP.
  test("is at most 400 kB, also with any section in full and what is the same", () => {
    for (const section of [undefined, ...INSTRUMENT.sections.map(({ id }) => id)]) {
      const view = { ...(section && { section }), showsSame: true };
      expect(2.9 * Buffer.byteLength(shown(view)), section ?? "none").toBeLessThan(400_000 - FRAME);
    }
  });

  test("shows what reviewers recommend and estimate, each by itself, and what was decided", () => {
    const markup = shown();
    for (const each of [
      "Approve: 1; Request changes: 1",
      "Approve with conditions, 2 November 2026",
      "3, 2 open; the first is due 5 January 2027",
      "A, reviewer 1",
      "Dashed and hollow",
      "+1</text>",
    ]) {
      expect(markup).toContain(each);
    }
  });

  test("shows what differs, first what the gravest findings rest on", () => {
    const compared = columns.map(({ answers, report }) => ({ answers, findings: report.findings }));
    const rows = differences(compareAnswers(INSTRUMENT, compared, null));
    expect(rows.every(({ differs }) => differs)).toBe(true);
    const order = rows.map(({ gravest, findings }) => gravest * 1000 - findings);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(rows[0]?.findings).toBeGreaterThan(0);
  });
});

test("a row of findings has the gravest’s sentence, and of others what is said of them", () => {
  const finding = (severity: Severity, title: string): Finding => ({
    ...(columns[0]?.report.findings[0] as Finding),
    ruleId: "one.rule",
    kind: "risk",
    severity,
    title,
  });
  const compared = [
    [finding("concern", "Ours is small")],
    [finding("concern", "Theirs is small"), finding("serious", "Theirs is large")],
    [finding("serious", "Theirs is large")],
    [],
  ].map((findings) => ({ answers: {}, findings }));
  const [row] = compareFindings(compared);
  expect(row).toEqual({
    ruleId: "one.rule",
    title: "Theirs is large",
    of: 1,
    kind: "risk",
    cells: [
      { severity: "concern", times: 1, title: "Ours is small" },
      { severity: "serious", times: 2, title: null },
      { severity: "serious", times: 1, title: null },
      null,
    ],
  });
});

test("one alone stands beside the portfolio, and differs from nothing", () => {
  const markup = shown({ of: columns.slice(0, 1) });
  expect(markup).toContain("Timeline shift, months");
  expect(markup).toContain("Medians below it, of those you may read");
  expect(markup).toContain("3, 2 open; the first is due 5 January 2027");
  for (const words of ["What differs", "Where they land together", "All answers"]) {
    expect(markup).not.toContain(words);
  }
});

test("where two meet is marked by one name, whatever its capitals, and by kind", () => {
  const naming = (name: string, kind: string) => ({
    "recipients.list/r1": { status: "answered", value: "a0" } as const,
    "recipients.list/r1/name": { status: "answered", value: name } as const,
    "recipients.list/r1/kind": { status: "answered", value: kind } as const,
  });
  const places = sharedPlaces([
    naming("The Harbour Institute", "evaluator"),
    naming("harbour", "funder"),
    naming("Elsewhere", "evaluator"),
  ]);
  expect(places.map(({ sort, cells }) => [sort, cells])).toEqual([
    ["recipient", [["The Harbour Institute"], ["harbour"], []]],
    ["kind", [["The Harbour Institute"], [], ["Elsewhere"]]],
  ]);
});
