import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { reportMarkdown } from "@/lib/domain/report/markdown";

/** The report on a work as Markdown, as a reader gets it who knows nothing of where it comes from. */
export function reportOf(answers: Answers): string {
  const meta = {
    assessmentId: "",
    title: textAt(answers, "project.title"),
    organisation: "",
    team: "",
    authors: [],
    handling: "organisation",
    revision: null,
    example: null,
  } as const;
  return reportMarkdown(evaluateAssessment({ answers, meta, skipsSearch: true }));
}

/** Words before the part that gives every answer again. */
export function wordsBeforeAnswers(report: string): number {
  const [before = ""] = report.split(/^## Answers/m);
  return before.split(/\s+/).filter(Boolean).length;
}
