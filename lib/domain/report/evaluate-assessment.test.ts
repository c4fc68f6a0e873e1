import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { anyAnswers } from "@/lib/testing/random-answers";
import { reportOnce } from "@/lib/testing/report-once";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: null,
  example: null,
};

describe("evaluating an assessment", () => {
  it("gives a report for no answers at all", () => {
    const report = evaluateAssessment({ answers: {}, meta: META });
    expect(report.model.nodes).toEqual([]);
    expect(report.axes).toMatchObject({ timelineShift: null, safetyEffect: null });
    expect(report.summary[0]).toContain("No recipient is named yet");
  });

  it("has a line for every answer of a record that a finding rests on, also where it was not given", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const report = reportOnce(answers, META);
      const lines = new Map(report.answers.flatMap(({ lines: own }) => own.map((line) => [line.path, line])));
      const fields = report.findings
        .flatMap(({ answers: quoted }) => quoted)
        .filter(({ path }) => path.split("/").length === 3);
      for (const { path } of fields) {
        expect(lines.get(path)?.status ?? "missing", path).toBe(answers[path]?.status ?? "unanswered");
      }
    }
  });

  it("says of what is out already what can still be done, and no longer before it goes out", () => {
    const out = { "project.stage": { status: "answered", value: "published" } } as const;
    let acts = 0;
    for (const { answers } of WORKED_EXAMPLES) {
      const { findings, wouldChange } = reportOnce({ ...answers, ...out }, META);
      expect(findings.map(({ explanation }) => explanation).join(" ")).not.toContain(
        "discussed before it goes out",
      );
      const lines = wouldChange?.couldDo.map(({ line }) => line) ?? [];
      for (const line of lines) {
        if (/to named outsiders|before everybody|before it goes out/u.test(line)) {
          acts += 1;
          expect(line).toMatch(/^Of what is still to come, since this is out: /u);
        }
      }
    }
    expect(acts).toBeGreaterThan(0);
  });

  it("never shows the stand-ins of the search for what would change a finding", () => {
    for (const { answers } of WORKED_EXAMPLES) {
      const { findOutFirst, wouldChange } = reportOnce(answers, META);
      const said = canonicalJson([
        findOutFirst,
        wouldChange?.couldDo.map(({ line, effects }) => [line, effects]),
      ]);
      for (const standIn of ["2100", "Okafor", "countersign", "example.org"])
        expect(said).not.toContain(standIn);
    }
  });

  it.each(WORKED_EXAMPLES.map((example) => [example.key, example] as const))(
    "gives the same bytes for %s, whatever order its answers are stored in",
    (_key, example) => {
      const report = reportOnce(example.answers, META);
      const shuffled = Object.fromEntries(Object.entries(example.answers).reverse());
      const again = evaluateAssessment({ answers: shuffled, meta: META });
      expect(canonicalJson(again)).toBe(canonicalJson(report));
      expect(canonicalJson(JSON.parse(canonicalJson(report)))).toBe(canonicalJson(report));
    },
  );

  it.each(WORKED_EXAMPLES.map((example) => [example.key, example] as const))(
    "shows every answer of %s that a finding quotes, so that the finding can be checked",
    (_key, example) => {
      const report = reportOnce(example.answers, META);
      const shown = new Set(report.answers.flatMap((section) => section.lines.map((line) => line.path)));
      const quoted = report.findings.flatMap((finding) => finding.answers.map((answer) => answer.path));
      const answeredButHidden = quoted.filter((path) => example.answers[path] && !shown.has(path));
      expect(answeredButHidden.filter((path) => path.split("/").length !== 2)).toEqual([]);
    },
  );

  it("lists every “don't know yet” as an open question, the dated ones first", () => {
    const report = evaluateAssessment({
      answers: {
        "project.success": { status: "unknown" },
        "timelines.shift": { status: "unknown", who: "Rosa", by: "2027-01-15" },
      },
      meta: META,
    });
    expect(report.openQuestions.map(({ path, who }) => [path, who])).toEqual([
      ["timelines.shift", "Rosa"],
      ["project.success", ""],
    ]);
  });

  it("never throws on answers the instrument accepts, and never says that anything is safe", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const report = evaluateAssessment({ answers, meta: META });
        expect(report.summary.join(" ")).not.toMatch(/\bis safe\b/i);
        canonicalJson(report);
      }),
      { numRuns: 40 },
    );
  });
});
