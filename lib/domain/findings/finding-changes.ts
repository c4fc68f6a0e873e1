import type { Finding } from "@/lib/domain/findings/finding";

/** What names a finding and says how grave it is, without the answers it rests on. */
export type FindingHead = Pick<Finding, "fingerprint" | "ruleId" | "kind" | "severity" | "title">;

export type FindingChanges = {
  /** There now and not before, in the order they are in now. */
  readonly gained: readonly FindingHead[];
  /** There before and not now, in the order they were in. */
  readonly cleared: readonly FindingHead[];
  /** In both, with the same severity, as they are now. */
  readonly kept: readonly FindingHead[];
  /** In both, with another severity. */
  readonly regraded: readonly { readonly before: FindingHead; readonly now: FindingHead }[];
};

export function findingHead({ fingerprint, ruleId, kind, severity, title }: FindingHead): FindingHead {
  return { fingerprint, ruleId, kind, severity, title };
}

/**
 * What differs between the findings of two evaluations of one assessment, told apart by fingerprint: rule, and record where
 * the rule is asked of each. A rule whose words alone changed makes no difference; strengths count as any other finding.
 */
export function findingChanges(before: readonly FindingHead[], now: readonly FindingHead[]): FindingChanges {
  const earlier = new Map(before.map((finding) => [finding.fingerprint, finding]));
  const later = new Set(now.map(({ fingerprint }) => fingerprint));
  return {
    gained: now.filter(({ fingerprint }) => !earlier.has(fingerprint)).map(findingHead),
    cleared: before.filter(({ fingerprint }) => !later.has(fingerprint)).map(findingHead),
    kept: now
      .filter(({ fingerprint, severity }) => earlier.get(fingerprint)?.severity === severity)
      .map(findingHead),
    regraded: now.flatMap((finding) => {
      const was = earlier.get(finding.fingerprint);
      return was && was.severity !== finding.severity
        ? [{ before: findingHead(was), now: findingHead(finding) }]
        : [];
    }),
  };
}
