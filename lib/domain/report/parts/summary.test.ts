import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { type Decided, decidingRow } from "@/lib/domain/report/parts/summary";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { judgedWorks } from "@/lib/testing/judged/works";
import { anyAnswers } from "@/lib/testing/random-answers";
import { reportOnce } from "@/lib/testing/report-once";
import { changed, gone } from "@/lib/testing/rule-cases/rule-case";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "",
  team: "",
  authors: [],
  handling: "team",
  revision: null,
  example: null,
};
const report = (answers: Answers) => reportOnce(answers, META);
const example = (key: string) => WORKED_EXAMPLES.find((each) => each.key === key)?.answers ?? {};
const REFUSAL = example("refusal-direction");

describe("the half page at the top", () => {
  it("is at most half a page for every worked example", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const { summary } = report(answers);
      expect(summary.length).toBeLessThanOrEqual(7);
      expect(summary.join(" ").length).toBeLessThan(2750);
    }
  });

  it("names the gravest findings, the likeliest feared use, the gravest pathway and what to find out first", () => {
    const { summary, findOutFirst, findings, rulebookVersion } = report(REFUSAL);
    const said = summary.join("\n");
    expect(said).toContain(`1. ${leadingFindings({ findings, rulebookVersion })[0]?.title}. 2. `);
    expect(said).toContain(
      "“Harmful answers from an edited model” by People who want harmful answers at scale",
    );
    expect(said).toMatch(
      /the gravest within five years “The same edit on a far abler model” at severity 4 of 5, 4 % \(what is left/,
    );
    expect(findOutFirst?.length).toBeGreaterThan(0);
    for (const { number } of findOutFirst?.slice(0, 3) ?? []) expect(said).toContain(`(${number})`);
    expect(said).toContain(
      "By what is volunteered it would be: hold for discussion (A found weakness used to attack; Removal of safeguards; and 1 more); the level itself is set by what nobody can leave unsaid.",
    );
  });

  it("leads the reason for the scrutiny by a matter whose finding tells of the output that starts it", () => {
    const row = (id: string, label: string, because: string) => ({ id, label, because, start: 2 });
    const finding = (subject: string, explanation: string) => ({
      subjects: [subject],
      title: "",
      explanation,
    });
    const decided = {
      ledger: {
        rows: [
          row("pattern.cover", "Cover", "“Website” becomes public."),
          row("pattern.persuasion", "Persuasion", "“Method” becomes public."),
        ],
      },
      findings: [
        finding("pattern.cover", "Who: “Leaders”, with “The paper”."),
        finding("pattern.persuasion", "With “Method”."),
      ],
    } as unknown as Decided;
    const decisive = { when: "", met: true, leadsTo: "standard", named: ["Cover", "Persuasion"] } as const;
    expect(decidingRow(decisive, decided)?.label).toBe("Persuasion");
    const alone = { ...decisive, named: ["Cover"] };
    expect(decidingRow(alone, decided)?.label).toBe("Cover");
  });

  it("counts what there is to answer and what is earned, and names what leads, of more than one theme, and what else is blocking", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const { summary, findings, rulebookVersion } = report(answers);
      const line = summary.find((each) => each.startsWith("It comes to")) ?? "";
      if (line === "") continue;
      const strengths = findings.filter(({ kind }) => kind === "strength").length;
      expect(line).toContain(`It comes to ${findings.length - strengths} finding`);
      expect(line).toContain(`and ${strengths} strength`);
      const leading = leadingFindings({ findings, rulebookVersion });
      expect(new Set(leading.map(({ theme }) => theme)).size).toBeGreaterThanOrEqual(
        Math.min(2, leading.length),
      );
      const blocking = findings.filter(({ severity }) => severity === "blocking");
      for (const each of blocking) expect(leading).toContain(each);
      for (const { title } of leading) expect(line).toContain(title);
    }
  });

  it("counts uses that nobody said how they are meant", () => {
    const more = changed(REFUSAL, { "uses.list/more/name": "Something else" });
    expect(report(more).summary[0]).toMatch(/, 1 without a stance\)\.$/);
  });

  it("gives the likeliest of what is feared first, and says where no likelihood is given", () => {
    const more = changed(REFUSAL, {
      "uses.list/more/name": "Something likelier",
      "uses.list/more/stance": "feared",
      "uses.list/more/likelihood-5y": 0.97,
    });
    expect(report(more).summary[1]).toMatch(
      /^Likeliest of what is feared, within five years: “Something likelier”, 97 %[;.]/,
    );
    const feared = Object.keys(REFUSAL)
      .filter((path) => path.endsWith("/stance"))
      .map((path) => path.slice(0, -7));
    const silent = changed(
      REFUSAL,
      Object.fromEntries(feared.map((path) => [`${path}/likelihood-5y`, gone])),
    );
    expect(report(silent).summary[1]).toMatch(/^What is feared has no likelihood\./);
  });

  it("names what is earned beside what is to answer, and no note", () => {
    const { summary, findings } = report(
      judgedWorks().find(({ key }) => key === "machiavelli")?.answers ?? {},
    );
    const line = summary.find((each) => each.includes("It comes to")) ?? "";
    for (const { title, severity, kind } of findings) {
      if (severity === "note" && kind !== "strength") expect(line).not.toContain(title);
    }
    const [earned] = findings.filter(({ kind }) => kind === "strength");
    expect(line).toContain(`Earned, on what nobody else has read yet: ${earned?.title.slice(0, 40)}`);
  });

  it("says nothing of what the screening alone does not ask", () => {
    const { summary } = report(example("literature-review"));
    expect(summary).toHaveLength(4);
    expect(summary.at(-1)).toBe("Scrutiny due: light. The table below has every row.");
  });

  it("has no empty and no endless line, whatever the answers hold", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const { summary } = evaluateAssessment({ answers, meta: META, skipsSearch: true });
        expect(summary.every((line) => line.trim() !== "" && line.length < 1500)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
