import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES, workedExample } from "@/lib/domain/file/worked-examples";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { partsLeftOut } from "@/lib/domain/report/report-parts";

function reportOf(answers: Answers) {
  return evaluateAssessment({
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
}

const light = workedExample("literature-review").answers;

describe("the parts that a report leaves out", () => {
  it("are, in a light report, all those that the screening doesn't ask about", () => {
    const headings = [...reportMarkdown(reportOf(light)).matchAll(/^## (.+)$/gm)].map(([, title]) => title);
    expect(headings.filter((title) => !title?.endsWith(", in full"))).toEqual([
      "In short",
      "Findings",
      "Implied and stated",
      "Worldviews",
      "Scrutiny: Light",
      "Method",
      "Answers",
    ]);
  });

  it("do not include what was answered all the same", () => {
    const report = reportOf({
      ...light,
      "recipients.list/rec1": { status: "answered", value: "a0" },
      "recipients.list/rec1/name": { status: "answered", value: "Donors" },
      "timelines.shift": { status: "answered", value: { p10: -1, p50: 0, p90: 1 } },
    });
    expect(report.depth).toBe("screening");
    expect([...partsLeftOut(report)]).not.toContain("model");
    expect([...partsLeftOut(report)]).not.toContain("axes");
    expect(report.summary.join(" ")).toContain("Donors");
    expect(report.summary).toContain(report.axes.sentence);
  });

  it("are none in a longer assessment, where an empty part shows a gap", () => {
    expect(partsLeftOut(reportOf({})).size).toBe(0);
    for (const { answers } of WORKED_EXAMPLES.filter(
      (example) => example !== workedExample("literature-review"),
    )) {
      expect(partsLeftOut(reportOf(answers)).size).toBe(0);
    }
  });
});

describe("the first lines of a light report", () => {
  it("name nothing as missing that nobody asked", () => {
    const { summary, decisionAskedFor } = reportOf(light);
    expect(summary).toHaveLength(4);
    expect(summary.join(" ")).not.toMatch(/not stated|not answered|no estimate|No recipient is named yet/i);
    expect(decisionAskedFor).toContain("on the screening alone");
  });
});
