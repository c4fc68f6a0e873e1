import type { Path } from "@/lib/domain/assessment/path";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** Anchors, the same on the page and in every document. Every finding, every answer and every record of a list can be linked to. */
export const findingAnchor = (fingerprint: string) => `finding-${fingerprint}`;
export const answerAnchor = (path: Path) => `answer-${path}`;

/**
 * The paths that have an anchor: those of answers, of records, and of the lists these belong to. A finding may read an answer that
 * was never asked for and so has no line.
 */
export function answeredPaths(report: ReportDocument): ReadonlySet<string> {
  const lines = report.answers.flatMap((section) => section.lines);
  return new Set(
    lines.flatMap(({ path, record }) => (record ? [path, record.path, listOf(record.path)] : [path])),
  );
}

/** The list that a record, or a field of one, belongs to; a question is its own. */
export function listOf(path: Path): string {
  return path.split("/", 1)[0] ?? path;
}
