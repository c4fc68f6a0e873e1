import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";
import { seenText } from "@/lib/domain/assessment/visible-text";
import { SEVERITIES } from "@/lib/domain/findings/labels";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { tooLittleInWords } from "@/lib/domain/report/parts/summary";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { exportReport } from "@/lib/use-cases/export-report";
import type { Command } from "@/scripts/landfall/arguments";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { readAssessment } from "@/scripts/landfall/read-assessment";

/** The report on a file. Findings at or above `failOn` are a reason to fail; strengths never are. */
export async function evaluate(command: Extract<Command, { name: "evaluate" }>): Promise<Outcome> {
  const read = await readAssessment(command.file);
  if (!read.ok) return read.outcome;
  const { answers } = read.file;
  const report = evaluateAssessment({
    answers,
    meta: metaOf(answers),
    ...(command.worldviews.length > 0 && { under: command.worldviews }),
  });
  const { failOn } = command;
  const grave = failOn === null ? [] : SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const counted = report.findings.filter(
    ({ severity, kind }) => kind !== "strength" && grave.includes(severity),
  );
  const isTooLittle = failOn !== null && report.scrutiny.tooLittle !== undefined;
  const { format } = command;
  const { body } = await exportReport({ report, answers, review: null, mark: null, format, redaction: null });
  return {
    out: body,
    faults: [
      ...read.notes,
      ...counted.map(({ severity, ruleId, title }) => `${command.file}: ${severity}: ${title} (${ruleId})`),
      ...(isTooLittle ? [`${command.file}: ${tooLittleInWords(report.scrutiny)}`] : []),
    ],
    exit: counted.length > 0 ? EXIT.found : isTooLittle ? EXIT.tooLittle : EXIT.done,
  };
}

/** A file names nobody; its handling is what it is by default until somebody decides, the narrowest. */
function metaOf(answers: Answers): ReportMeta {
  return {
    assessmentId: "",
    title: seenText(textAt(answers, "project.title")) || "Untitled",
    organisation: "",
    team: "",
    authors: [],
    handling: "named-people",
    revision: null,
    example: null,
  };
}
