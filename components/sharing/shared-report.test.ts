import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReportHeader } from "@/components/report/report-header";
import { ReportView } from "@/components/report/report-view";
import { EXAMPLES } from "@/lib/domain/examples/examples";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";

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

test.each(EXAMPLES.slice(0, 3).map((example) => [example.key, example.answers] as const))(
  "as somebody outside reads it, the report on %s leads to no page behind signing in, redacted or whole",
  (_key, answers) => {
    const whole = evaluateAssessment({ answers, meta });
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
