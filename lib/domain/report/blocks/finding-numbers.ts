import type { ReportDocument } from "@/lib/domain/report/report-document";

/** The number of each finding by its fingerprint, from 1: in the order in which a report is read, strengths after the others. */
export function findingNumbers({ findings }: Pick<ReportDocument, "findings">): ReadonlyMap<string, number> {
  const inOrder = [
    ...findings.filter(({ kind }) => kind !== "strength"),
    ...findings.filter(({ kind }) => kind === "strength"),
  ];
  return new Map(inOrder.map(({ fingerprint }, at) => [fingerprint, at + 1]));
}
