import type { ReportDocument } from "@/lib/domain/report/report-document";
import { subjectLabel } from "@/lib/domain/review/said";
import type { Quantity, Subject } from "@/lib/domain/review/subjects";

/** What an answer or a subject is called, and the unit of its quantiles, if it has such. */
export type Named = { readonly label: string; readonly unit: Quantity["unit"] | null };

/** Everything a reviewer can have said something of, by the path or name it is kept under. */
export function namesOf(report: ReportDocument, subjects: readonly Subject[]): ReadonlyMap<string, Named> {
  return new Map([
    ...report.answers.flatMap((section) =>
      section.lines.map(({ path, label }): [string, Named] => [path, { label, unit: null }]),
    ),
    ...subjects.map((subject): [string, Named] => [
      subject.name,
      { label: subjectLabel(subject), unit: subject.kind === "quantity" ? subject.unit : null },
    ]),
  ]);
}
