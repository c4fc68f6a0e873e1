import { describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { revisionFacts } from "@/lib/domain/portfolio/revision-facts";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { blockersOf } from "@/lib/domain/review/acceptance";
import { nobodysMeta } from "@/lib/testing/judged/report-of";

const REPORTS = WORKED_EXAMPLES.map(({ key, answers }) => ({
  key,
  answers,
  report: evaluateAssessment({ answers, meta: nobodysMeta(answers), skipsSearch: true }),
}));

describe("findings counted for whoever decides", () => {
  it("are blocking where an approval waits for them, however they are rated", () => {
    const all = REPORTS.map(({ key, answers, report }) => {
      const waiting = blockersOf({ findings: report.findings, number: 1 }, []).map(({ finding }) => finding);
      expect(revisionFacts(answers, report).counts.blocking, key).toBe(waiting.length);
      return waiting;
    });
    expect(all.flat().some(({ severity }) => severity !== "blocking")).toBe(true);
  });

  it("are counted once each", () => {
    for (const { key, answers, report } of REPORTS) {
      const { counts } = revisionFacts(answers, report);
      const sum = Object.values(counts).reduce((so, each) => so + each, 0);
      expect(sum, key).toBe(report.findings.length);
    }
  });
});
