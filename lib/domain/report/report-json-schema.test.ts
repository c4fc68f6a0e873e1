import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import { type ReportDocument, type ReportMeta, reportSchema } from "@/lib/domain/report/report-document";
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

/** What is wrong with a document as it is read again, by the schema and by what is published of it. */
function faultsOf(report: ReportDocument): unknown {
  const read = JSON.parse(JSON.stringify(report));
  const { error } = reportSchema.safeParse(read);
  return [...(validate(read) ? [] : (validate.errors ?? [])), ...(error?.issues ?? [])];
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

  const frozen = new URL("../../testing/frozen-reports/", import.meta.url);
  it.each(readdirSync(frozen).filter((name) => name.endsWith(".json") && !name.endsWith(".answers.json")))(
    "fits %s, as it was frozen",
    (name) => {
      expect(faultsOf(JSON.parse(readFileSync(new URL(name, frozen), "utf8")))).toEqual([]);
    },
  );

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
    const others = [
      { format: "landfall.report/2" },
      { score: 3 },
      { findings: [{ title: "Half a finding" }] },
    ];
    for (const other of others) {
      expect(validate({ ...report, ...other })).toBe(false);
      expect(reportSchema.safeParse({ ...report, ...other }).success).toBe(false);
    }
  });
});
