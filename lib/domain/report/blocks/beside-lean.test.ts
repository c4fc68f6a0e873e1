import { describe, expect, it } from "vitest";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { besideLean, otherForm, surpriseBlocks } from "@/lib/domain/report/blocks/beside-lean";
import { leadBlock } from "@/lib/domain/report/blocks/lead-block";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { reportOnce } from "@/lib/testing/report-once";

const { answers } = workedExample("refusal-direction");
const report = reportOnce(answers, nobodysMeta(answers));
const { "screening.worst-misuse": _, ...SCREENED } = workedExample("literature-review").answers;
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

describe("who would surprise its authors most by using it", () => {
  it("stands where it lands, and in no copy for others, whom it could tell how", () => {
    expect(JSON.stringify(surpriseBlocks(report))).toContain("make refusal stronger");
    const copy = redactReport(report, { audience: "outside", withheld: [] });
    for (const each of [copy, { ...report, rulebookVersion: "1.8.0" }])
      expect(surpriseBlocks(each)).toEqual([]);
  });
});

describe("the remedy of the gravest risk of what goes out", () => {
  it("is first the form its author leans to, said once", () => {
    const said = reportMarkdown(report)
      .split("\n")
      .filter((line) => line.startsWith("- What would resolve it: Do it in the other form"));
    expect(said).toHaveLength(1);
  });
});

describe("where nothing leads", () => {
  it("counts the conclusions that stand at a concern all the same", () => {
    const light = reportOnce(SCREENED, nobodysMeta(SCREENED));
    expect(light.findings).toEqual([]);
    expect(leadBlock(light).none).toMatch(
      /^No finding leads\. \d+ conclusions start at a concern or above and stay there, since the screening doesn’t ask about them: see “Every level”\.$/u,
    );
  });
});
