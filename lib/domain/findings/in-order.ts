import type { Finding, FindingKind } from "@/lib/domain/findings/finding";
import { rankOf } from "@/lib/domain/findings/labels";

/** A finding with its consequence, 0 to 100, among those of its severity. */
export type Weighed = { readonly finding: Finding; readonly weight: number };

const KINDS: readonly FindingKind[] = ["contradiction", "conflation", "risk", "expectation", "process"];

/**
 * Gravest first: by severity; what quotes this work's own answers before what is only expected and not followed; by consequence;
 * contradictions before conflations, risks, expectations and process; then by name, so that the order is always the same.
 */
export function inOrder(findings: readonly Weighed[]): readonly Finding[] {
  return findings
    .toSorted(
      (a, b) =>
        rankOf(a.finding) - rankOf(b.finding) ||
        Number(isUnfollowed(a.finding)) - Number(isUnfollowed(b.finding)) ||
        b.weight - a.weight ||
        KINDS.indexOf(a.finding.kind) - KINDS.indexOf(b.finding.kind) ||
        (a.finding.fingerprint < b.finding.fingerprint ? -1 : 1),
    )
    .map(({ finding, weight }) => ({ ...finding, consequence: Math.round(10 * weight) / 10 }));
}

/** Patterns that the outputs lead one to expect, and that no pathway follows. */
export const isUnfollowed = ({ subjects, kind }: Finding) =>
  kind === "expectation" && (subjects ?? []).some((subject) => subject.startsWith("pattern."));
