import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ReportHeader } from "@/components/report/report-header";
import { ReportView } from "@/components/report/report-view";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { AUDIENCE_LABELS, AUDIENCES } from "@/lib/domain/report/redaction/audience";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import { BY_CHOICE } from "@/lib/domain/report/redaction/withheld";
import { reportOnce } from "@/lib/testing/report-once";

const meta = {
  assessmentId: "11111111-1111-4111-8111-111111111111",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: { number: 1, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: "Rosa Researcher" },
  example: null,
} as const;

const leadingInside = (markup: string) =>
  [...markup.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address);

test.each(WORKED_EXAMPLES.slice(0, 3).map((example) => [example.key, example.answers] as const))(
  "as somebody outside reads it, the report on %s leads to no page behind signing in, redacted or whole",
  (_key, answers) => {
    const whole = reportOnce(answers, meta);
    const pageOf = (report: typeof whole, isShared: boolean) =>
      renderToStaticMarkup(createElement(ReportHeader, { report })) +
      renderToStaticMarkup(createElement(ReportView, { report, isShared }));
    for (const report of [whole, redactReport(whole, { audience: "outside", withheld: [] })]) {
      const markup = pageOf(report, true);
      expect(leadingInside(markup)).toEqual([]);
      expect(markup).not.toContain(meta.assessmentId);
    }
    expect(leadingInside(pageOf(whole, false))).toContain("/method");
  },
);

/** What a page shows, without its marks. */
const wordsOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

describe("what a redacted copy leaves out", () => {
  const whole = reportOnce(WORKED_EXAMPLES[0]?.answers ?? {}, meta);
  const pageOf = (report: typeof whole) => renderToStaticMarkup(createElement(ReportView, { report }));
  const partOf = (report: typeof whole) =>
    /<section id="left-out"[\s\S]*?(?=<section id="summary")/.exec(pageOf(report))?.[0] ?? "";
  const rowsOf = (markup: string) =>
    [...markup.matchAll(/<tbody>[\s\S]*?<\/tbody>/g)].map(([body]) =>
      [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => wordsOf(row).trim()),
    );

  test.each(AUDIENCES)(
    "is listed first in a copy for %s: kinds of content, and every answer with why",
    (audience) => {
      const copy = redactReport(whole, { audience, withheld: ["project.summary"] });
      const { table, leftOut } = copy.redaction ?? { table: [], leftOut: [] };
      const part = partOf(copy);
      expect(wordsOf(part)).toContain(`This copy is for ${AUDIENCE_LABELS[audience]}.`);
      expect(rowsOf(part)).toEqual([
        table.map((row) => `${row.what} ${row.leftOut ? "left out" : "stays"}`),
        leftOut.map((row) => `${row.label} ${row.part} ${row.count ?? "—"} ${row.why}`),
      ]);
      expect(leftOut.some(({ why }) => why === BY_CHOICE)).toBe(true);
      const said = whole.answers.flatMap(({ lines }) => lines).find(({ path }) => path === "project.summary");
      expect(said?.text.length).toBeGreaterThan(20);
      expect(wordsOf(pageOf(copy))).not.toContain(said?.text);
      expect(pageOf(copy)).toContain('href="#left-out"');
    },
  );

  test("is an empty list that says so where nothing was there to leave out", () => {
    const copy = redactReport(whole, { audience: "team", withheld: [] });
    expect(wordsOf(partOf(copy))).toContain("No answer is left out.");
    expect(rowsOf(partOf(copy))).toHaveLength(1);
  });

  test("is no part of a whole report", () => {
    expect([pageOf(whole).includes('href="#left-out"'), partOf(whole)]).toEqual([false, ""]);
  });
});
