import type { Finding } from "@/lib/domain/findings/finding";

/** Findings of the same rule together, in the order in which the rules first come; none of the groups is empty. */
export function byRule<F extends Finding>(findings: readonly F[]): readonly (readonly [F, ...F[]])[] {
  const groups = new Map<string, [F, ...F[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups.values()];
}
