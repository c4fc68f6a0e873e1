import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import type { ReportMeta } from "@/lib/domain/report/report-document";

/** The report on a work as Markdown, as a reader gets it who knows nothing of where it comes from. */
export function reportOf(answers: Answers): string {
  return reportMarkdown(evaluateAssessment({ answers, meta: nobodysMeta(answers), skipsSearch: true }));
}

/** Of a report that says nothing of where it comes from. */
export function nobodysMeta(answers: Answers): ReportMeta {
  return {
    assessmentId: "",
    title: textAt(answers, "project.title"),
    organisation: "",
    team: "",
    authors: [],
    handling: "organisation",
    revision: null,
    example: null,
  };
}

/** Words before the part that gives every answer again. */
export function wordsBeforeAnswers(report: string): number {
  const [before = ""] = report.split(/^## Answers/m);
  return before.split(/\s+/).filter(Boolean).length;
}
