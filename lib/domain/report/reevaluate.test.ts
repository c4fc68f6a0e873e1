import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { findingHead } from "@/lib/domain/findings/finding-changes";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reevaluate } from "@/lib/domain/report/reevaluate";
import type { ReportDocument } from "@/lib/domain/report/report-document";

const frozen = (file: string) =>
  JSON.parse(
    readFileSync(
      new URL(`../../testing/frozen-reports/human-preferences-1.0.0${file}`, import.meta.url),
      "utf8",
    ),
  );
const answers = frozen(".answers.json") as Answers;
const { meta } = frozen(".json") as ReportDocument;

describe("re-evaluating an assessment of instrument 1.0.0", () => {
  it("concludes what a report of today on the same answers would", () => {
    const today = evaluateAssessment({ answers, meta });
    expect(reevaluate(answers, "1.0.0")).toEqual({
      ok: true,
      instrumentVersion: INSTRUMENT.version,
      rulebookVersion: today.rulebookVersion,
      scrutiny: today.scrutiny.level,
      findings: today.findings.map(findingHead),
      setAside: [],
    });
  });

  it("is refused for a version nobody knows", () => {
    expect(reevaluate(answers, "0.0.1")).toMatchObject({ ok: false, refusal: { code: "unknown-version" } });
  });
});
