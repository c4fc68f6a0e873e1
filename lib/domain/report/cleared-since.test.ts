import { describe, expect, test } from "vitest";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { clearedSince } from "@/lib/domain/report/cleared-since";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { nobodysMeta } from "@/lib/testing/judged/report-of";

const { answers } = workedExample("refusal-direction");
const report = evaluateAssessment({ answers, meta: nobodysMeta(answers), skipsSearch: true });
const [first, second] = report.findings.filter(({ kind }) => kind !== "strength");
const without = report.findings.filter((finding) => finding !== first);
const RENAMED = "a-rule-of-another-rulebook";

describe("what is no longer found since a revision", () => {
  test("is what the draft lacks, strengths left out", () => {
    expect(clearedSince({ answers, report }, without)).toEqual({ findings: [first], byRules: 0 });
    expect(clearedSince({ answers, report }, report.findings)).toEqual({ findings: [], byRules: 0 });
    expect(clearedSince({ answers, report }, []).findings.map(({ kind }) => kind)).not.toContain("strength");
  });

  test("holds nothing that other rules call by another name", () => {
    const frozen = {
      ...report,
      rulebookVersion: "1.0.0",
      findings: report.findings.map((finding) =>
        finding === second ? { ...finding, fingerprint: RENAMED } : finding,
      ),
    };
    expect(clearedSince({ answers, report: frozen }, without)).toEqual({ findings: [first], byRules: 1 });
  });

  test("holds all that is gone where the answers can’t be read any more", () => {
    const frozen = { ...report, rulebookVersion: "0.0.1", instrumentVersion: "0.0.1" };
    expect(clearedSince({ answers, report: frozen }, without)).toEqual({ findings: [first], byRules: 0 });
  });
});
