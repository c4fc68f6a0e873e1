import type { LinkedFinding } from "@/lib/domain/report/blocks/block";

/** What stands before the numbers of findings that rest on an answer or a record. */
export function restingLead(findings: readonly LinkedFinding[]): string {
  return findings.length === 1 ? "Finding " : "Findings ";
}

/** "Finding 3", "Findings 1, 4, 7". */
export function findingsByNumber(findings: readonly LinkedFinding[]): string {
  return restingLead(findings) + findings.map(({ number }) => number).join(", ");
}
