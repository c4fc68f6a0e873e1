import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import { reportJsonSchema } from "@/lib/domain/report/report-json-schema";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";
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

const validate = new Ajv2020({ allErrors: true }).compile(reportJsonSchema());

function faultsOf(report: ReportDocument): unknown {
  return validate(JSON.parse(JSON.stringify(report))) ? [] : validate.errors;
}

describe("the schema of report documents", () => {
  it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
    "fits the report of %s, whole and redacted",
    (_key, answers) => {
      const report = reportOnce(answers, META);
      expect(faultsOf(report)).toEqual([]);
      const withheld = Object.keys(answers).slice(0, 40);
      expect(faultsOf(redactReport(report, { audience: "outside", withheld }))).toEqual([]);
    },
  );

  it("fits a report frozen under the first instrument", () => {
    const frozen = new URL("../../testing/frozen-reports/human-preferences-1.0.0.json", import.meta.url);
    expect(faultsOf(JSON.parse(readFileSync(frozen, "utf8")))).toEqual([]);
  });

  it("fits the report of any answers", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), fc.subarray([...everyPath(INSTRUMENT)]), (answers, withheld) => {
        const report = evaluateAssessment({ answers, meta: META, under: ["gradual-adaptation"] });
        expect(faultsOf(report)).toEqual([]);
        expect(faultsOf(redactReport(report, { audience: "organisation", withheld }))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  it("does not fit what is no report", () => {
    const report = evaluateAssessment({ answers: {}, meta: META });
    expect(validate({ ...report, format: "landfall.report/2" })).toBe(false);
    expect(validate({ ...report, score: 3 })).toBe(false);
    expect(validate({ ...report, findings: [{ title: "Half a finding" }] })).toBe(false);
  });
});
