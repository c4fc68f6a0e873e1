import { describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { besideLean, otherForm } from "@/lib/domain/report/blocks/beside-lean";
import { leadBlock } from "@/lib/domain/report/blocks/lead-block";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { reportOnce } from "@/lib/testing/report-once";

const answers = WORKED_EXAMPLES.find(({ key }) => key === "refusal-direction")?.answers ?? {};
const report = reportOnce(answers, nobodysMeta(answers));
const noted = (note: string): ReportDocument => ({
  ...report,
  answers: report.answers.map((section) => ({
    ...section,
    lines: section.lines.map((line) => (line.path === "inaction.lean" ? { ...line, note } : line)),
  })),
});

describe("what its author writes beside the lean", () => {
  it("says which other form it would be, where the decision is asked for and in what could be done", () => {
    expect(leadBlock(report).decision).toMatch(
      /another form\. In the author’s words: “.*hold back the notebook and the saved directions.*”\.$/u,
    );
    expect(otherForm(report)).toMatch(/^Do it in the other form that its author leans to: “.*notebook/u);
  });

  it("is left out where it is filler, where a copy leaves the note out, and where it was frozen under an older rulebook", () => {
    const copy = redactReport(report, { audience: "outside", withheld: [] });
    for (const each of [noted("x"), copy, { ...report, rulebookVersion: "1.8.0" }]) {
      expect(besideLean(each)).toBe("");
      expect(leadBlock(each).decision).toBe(each.decisionAskedFor);
      expect(otherForm(each)).toBe("");
    }
  });
});
