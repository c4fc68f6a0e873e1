/** The reports of worked examples, which many tests look at. Not part of the product. */

import type { Answers } from "@/lib/domain/assessment/answer";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import type { ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";

const known = new WeakMap<Answers, ReportDocument>();

/**
 * The whole report, made once of the same answers in all tests that a worker runs. Nobody changes it: it is theirs too. A test
 * of what makes reports evaluates for itself.
 */
export function reportOnce(answers: Answers, meta: ReportMeta): ReportDocument {
  const report = known.get(answers) ?? evaluateAssessment({ answers, meta });
  known.set(answers, report);
  return { ...report, meta };
}
