import type { Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { kindsOf } from "@/lib/domain/portfolio/concluding/project-facts";

/** Of one project: by key, its part of the whole; the parts add up to one. Empty where it names no recipient. */
export type Shares = ReadonlyMap<string, number>;

export type Recipient = Project["facts"]["recipients"][number];

/**
 * How a project's pull is shared among its recipients: by the likelihood of the uses they have for it, each use by as much as it is
 * likely within five years. A use without a likelihood stands at the heaviest, one. Where no use is described, by the recipients
 * alone, each the same. `keys` puts recipients together: by kind, by name; under several, by equal parts; an empty one leaves its part out.
 */
export function pullShares({ facts }: Project, keys: (recipient: Recipient) => readonly string[]): Shares {
  const uses = (name: string) => facts.uses.filter(({ recipient }) => recipient === name);
  const byUses = facts.recipients.map((each) => ({
    keys: keys(each),
    weight: uses(each.name).reduce((sum, { likelihood }) => sum + (likelihood ?? 1), 0),
  }));
  const isUsed = byUses.some(({ weight }) => weight > 0);
  return shared(isUsed ? byUses : byUses.map((each) => ({ ...each, weight: 1 })));
}

/** What was worked out of a project, as long as somebody holds it: four figures ask for the same. */
const byKind = new WeakMap<Project["facts"], Shares>();

/** The same by kind of recipient. */
export function pullByKind(project: Project): Shares {
  const known = byKind.get(project.facts) ?? pullShares(project, kindsOf);
  byKind.set(project.facts, known);
  return known;
}

/** How a project's outputs are shared: by how many of them reach whom; empty where none is said to. */
export function outputShares({ facts }: Project, keys: (recipient: Recipient) => readonly string[]): Shares {
  return shared(facts.recipients.map((each) => ({ keys: keys(each), weight: each.outputs.length })));
}

function shared(weights: readonly { readonly keys: readonly string[]; readonly weight: number }[]): Shares {
  const whole = weights.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<string, number>();
  if (whole === 0) return shares;
  for (const { keys, weight } of weights) {
    for (const key of keys.filter((each) => each !== "" && weight > 0)) {
      shares.set(key, (shares.get(key) ?? 0) + weight / whole / keys.length);
    }
  }
  return shares;
}

/** Over many projects, of which each counts the same: by key the mean of the shares, largest first. Those without shares don't count. */
export function meanShares(
  all: readonly Shares[],
): readonly { readonly key: string; readonly share: number }[] {
  const counted = all.filter(({ size }) => size > 0);
  const sums = new Map<string, number>();
  for (const shares of counted)
    for (const [key, share] of shares) sums.set(key, (sums.get(key) ?? 0) + share);
  return [...sums]
    .map(([key, sum]) => ({ key, share: sum / counted.length }))
    .sort((a, b) => b.share - a.share || (a.key < b.key ? -1 : 1));
}
