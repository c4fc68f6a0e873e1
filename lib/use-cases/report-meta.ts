import type { Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import type { Answers } from "@/lib/domain/assessment/answer";
import { textAt } from "@/lib/domain/assessment/records";
import { seenText } from "@/lib/domain/assessment/visible-text";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { exampleOf } from "@/lib/use-cases/assessment-head";

/** Whoever loads a worked example is not its author. */
const EXAMPLE_AUTHORS = ["Landfall’s authors, from public sources"];

/** Where a report comes from, as its first page says. `revision` is null for a draft. */
export function reportMeta(
  viewer: Viewer,
  record: AssessmentRecord,
  answers: Answers,
  revision: ReportMeta["revision"],
): ReportMeta {
  return {
    assessmentId: record.id,
    title: seenText(textAt(answers, "project.title")) || record.title,
    organisation: viewer.organisationName,
    team: record.teamName,
    authors: record.exampleCitation
      ? EXAMPLE_AUTHORS
      : record.people.filter((person) => person.relation === "author").map((person) => person.name),
    handling: record.handling,
    revision,
    example: exampleOf(record),
  };
}
