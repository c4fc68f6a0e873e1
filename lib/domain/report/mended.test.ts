import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { mended } from "@/lib/domain/report/mended";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { ReportDocument } from "@/lib/domain/report/report-document";

const folder = new URL("../../testing/frozen-reports/", import.meta.url);
const frozen = readdirSync(folder)
  .filter((file) => /-1\.[01]\.0(-first)?\.json$/.test(file))
  .map((file) => [file, readFileSync(new URL(file, folder), "utf8")] as const);

/** What was once frozen with reports and was not so: the shift is the project's, and what is written of flourishing need not be good. */
const FALSE =
  /The author expects transformative AI|transformative AI comes (sooner|later)|A path to flourishing/;

describe("a report as it is shown", () => {
  it.each(frozen)(
    "says nothing of what was false when it was frozen, and its document stays: %s",
    (_file, text) => {
      const report = JSON.parse(text) as ReportDocument;
      expect(text).toMatch(FALSE);
      const figures = JSON.stringify(figuresOf(report));
      const copy = redactReport(report, { audience: "team", withheld: [] });
      for (const shown of [reportMarkdown(report), figures, canonicalJson(copy)])
        expect(shown).not.toMatch(FALSE);
      expect(`${canonicalJson(report)}\n`).toBe(text);
    },
  );

  it("is the document itself where it was evaluated today", () => {
    for (const { answers } of WORKED_EXAMPLES.slice(0, 2)) {
      const report = evaluateAssessment({
        answers,
        meta: {
          assessmentId: "a",
          title: "A title",
          organisation: "",
          team: "",
          authors: [],
          handling: "team",
          revision: null,
          example: null,
        },
      });
      expect(mended(report)).toEqual(report);
    }
  });
});
