import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers, Quantiles } from "@/lib/domain/assessment/answer";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { axesOf } from "@/lib/domain/report/parts/axes";
import { CHANCES_METHOD, chancesInWords } from "@/lib/domain/report/parts/axis-chances";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { anyAnswers } from "@/lib/testing/random-answers";

function estimates(shift: Quantiles | null, effect: Quantiles | null = null): Answers {
  return {
    ...(shift && { "timelines.shift": { status: "answered" as const, value: shift } }),
    ...(effect && { "timelines.safety-effect": { status: "answered" as const, value: effect } }),
  };
}

function reportOf(answers: Answers): ReportDocument {
  return evaluateAssessment({
    answers,
    meta: {
      assessmentId: "a",
      title: "A title",
      organisation: "Harbour Institute",
      team: "Alignment",
      authors: ["Rosa Researcher"],
      handling: "team",
      revision: null,
      example: null,
    },
  });
}

const BOTH = estimates({ p10: -12, p50: -3, p90: 2 }, { p10: -1, p50: 0.5, p90: 2 });

describe("the chances of either side of zero", () => {
  it("are given for each axis by itself, in numbers and in a sentence", () => {
    expect(axesOf(BOTH).signs).toEqual({
      timelineShift: {
        chances: { below: 0.7559, at: 0, above: 0.2441 },
        sentence:
          "By these numbers, the project brings transformative AI sooner with a chance of 76 % (likely), later with 24 % (unlikely).",
      },
      safetyEffect: {
        chances: { below: 0.3471, at: 0, above: 0.6529 },
        sentence:
          "By these numbers, the project's effect apart from timing is below zero (less safe) with a chance of 35 %, above zero (safer) with 65 %: safer is the likelier.",
      },
      both: {
        least: 0.103,
        independent: 0.2624,
        most: 0.3471,
        sentence:
          "Sooner and, apart from timing, less safe at once: with a chance of 26 % (unlikely) if the two have nothing to do with each other, and of 10 % to 35 % however they hang together.",
      },
      method: CHANCES_METHOD,
    });
  });

  it("of one axis do not change with the numbers of the other", () => {
    const alone = axesOf(estimates({ p10: -12, p50: -3, p90: 2 })).signs;
    expect(alone?.timelineShift).toEqual(axesOf(BOTH).signs?.timelineShift);
    expect(alone?.safetyEffect).toBeNull();
  });

  it("say of an end that is put at none that what lies beyond it is at most so likely, sooner and later alike", () => {
    const sentenceOf = (shift: Quantiles) => axesOf(estimates(shift)).signs?.timelineShift?.sentence;
    expect(sentenceOf({ p10: -1, p50: -0.1, p90: 0 })).toMatch(
      /sooner with a chance of 90 % .*, later with at most 10 % .*; the upper of the three numbers is no shift\.$/,
    );
    expect(sentenceOf({ p10: 0, p50: 0.1, p90: 1 })).toMatch(
      /sooner with a chance of at most 10 % .*, later with 90 % .*; the lower of the three numbers is no shift\.$/,
    );
  });

  it("say what lies exactly at zero, and no certainty that the numbers do not have", () => {
    const { signs } = axesOf(estimates({ p10: 0, p50: 0, p90: 5 }, { p10: 0.9, p50: 1, p90: 1.1 }));
    expect(signs?.timelineShift?.chances).toEqual({ below: 0, at: 0.5, above: 0.5 });
    expect(signs?.timelineShift?.sentence).toContain("doesn't move it at all with 50 %");
    const nearly = axesOf(estimates({ p10: 1, p50: 3, p90: 5 })).signs?.timelineShift;
    expect(nearly?.sentence).toContain("sooner with a chance of 3 % (very unlikely)");
    const hardly = axesOf(estimates({ p10: 1, p50: 2, p90: 3 })).signs?.timelineShift;
    expect(hardly?.sentence).toContain("sooner with a chance of below 1 %");
    expect(hardly?.sentence).toContain("later with above 99 % (virtually certain)");
  });

  it("add up to 100 % as they are printed, and have no one word for both sides", () => {
    const sentenceOf = (effect: Quantiles) =>
      axesOf(estimates(null, effect)).signs?.safetyEffect?.sentence ?? "";
    for (let p50 = -0.4; p50 <= 0.4; p50 += 0.01) {
      const sentence = sentenceOf({ p10: p50 - 1, p50, p90: p50 + 1.1 });
      const [less = 0, more = 0] = [...sentence.matchAll(/(\d+) %/gu)].map(([, each]) => Number(each));
      expect(less + more, sentence).toBe(100);
      if (sentence.includes("as likely as not")) expect(sentence.split("as likely as not")).toHaveLength(2);
    }
    expect(sentenceOf({ p10: -1, p50: 0.2, p90: 1.4 })).toMatch(/: safer is the likelier\.$/u);
    expect(sentenceOf({ p10: -1, p50: -0.2, p90: 0.8 })).toMatch(/: less safe is the likelier\.$/u);
    expect(sentenceOf({ p10: -1, p50: 0, p90: 1 })).toMatch(/: as likely one way as the other\.$/u);
  });

  it("are replaced by the reason where the three numbers make no distribution", () => {
    const { signs } = axesOf(estimates(null, { p10: -3, p50: 0, p90: 3 }));
    expect(signs?.safetyEffect).toEqual({
      chances: null,
      sentence: expect.stringContaining("this range says nothing"),
    });
  });

  it("add up to one on every axis that has them, whatever was answered", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const { signs } = axesOf(answers);
        for (const axis of [signs?.timelineShift, signs?.safetyEffect]) {
          if (!axis?.chances) continue;
          const { below, at, above } = axis.chances;
          expect(below + at + above).toBeCloseTo(1, 9);
          expect(Math.min(below, at, above)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("whether the work comes in time", () => {
  const years = (impact: Quantiles, arrival: Quantiles): Answers => ({
    "timelines.time-to-impact": { status: "answered", value: impact },
    "timelines.own-timeline": { status: "answered", value: arrival },
  });

  it("is a chance over both ranges, whose medians alone would say nothing", () => {
    const { inTime } = axesOf(years({ p10: 1, p50: 3, p90: 20 }, { p10: 1, p50: 4, p90: 30 }));
    expect(inTime?.tooLate).toBeGreaterThan(0.3);
    expect(inTime?.tooLate).toBeLessThan(0.5);
    expect(inTime?.overlap).toBeGreaterThan(0.6);
    expect(inTime?.sentence).toMatch(/only after transformative AI has come with a chance of \d\d % /);
  });

  it("is not said without both ranges", () => {
    expect(axesOf(BOTH)).not.toHaveProperty("inTime");
  });
});

describe("the sentence on both axes", () => {
  it("says of the project, not of its author's own timeline, by how much the arrival moves", () => {
    const { sentence } = axesOf(estimates({ p10: -2, p50: -0.3, p90: 1 }));
    expect(sentence).toMatch(
      /^The project's shift of the arrival of transformative AI, as estimated here: 0\.3 months sooner,/,
    );
    expect(sentence).not.toMatch(/author expects|AI comes/);
  });
});

describe("a report without these chances, as frozen before they were computed", () => {
  it("is what an assessment without either estimate still gives", () => {
    expect(axesOf({})).not.toHaveProperty("signs");
  });

  it("reads in Markdown as it always did, and with them has only their paragraphs more", () => {
    const report = reportOf(BOTH);
    const { signs: _, ...rest } = report.axes;
    const old = reportMarkdown({ ...report, axes: rest });
    expect(old).not.toContain("chance of");
    const added = chancesInWords(report.axes);
    const paragraphs = added.map((line) => `${line}\n\n`).join("");
    expect(reportMarkdown(report).replace(paragraphs, "")).toBe(old);
    expect(reportMarkdown(report)).not.toBe(old);
  });
});
