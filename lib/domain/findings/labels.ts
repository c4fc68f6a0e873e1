import type { FindingKind, Severity } from "@/lib/domain/findings/finding";

/** Severities from the gravest down, in words, the same on every screen. */
export const SEVERITIES: readonly Severity[] = ["blocking", "serious", "concern", "note"];

/** How grave what has a severity is, to order by: 0 for the gravest. */
export const rankOf = ({ severity }: { readonly severity: Severity }): number => SEVERITIES.indexOf(severity);

export const SEVERITY_LABELS: Record<Severity, string> = {
  blocking: "Blocking",
  serious: "Serious",
  concern: "Concern",
  note: "Note",
};

export const FINDING_KIND_LABELS: Record<FindingKind, string> = {
  gap: "Gap",
  contradiction: "Contradiction",
  expectation: "Expectation",
  inconsistency: "Inconsistency",
  risk: "Risk",
  conflation: "Conflation",
  process: "Process",
  strength: "Strength",
};

/** What stands before the advice of a finding. A strength is kept; there is nothing to resolve. */
export function resolveLabel(kind: FindingKind): string {
  return kind === "strength" ? "To keep it" : "What would resolve it";
}
