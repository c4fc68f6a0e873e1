import type { Finding } from "@/lib/domain/findings/finding";

/** Findings of the same rule together, in the order in which the rules first come; none of the groups is empty. */
export function byRule(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups.values()];
}
