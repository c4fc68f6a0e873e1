import type { ProjectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { facetValues } from "@/lib/domain/portfolio/figures/facets";
import { outputShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";

/**
 * What one project adds to the sums over a portfolio, by measure: how many projects (one or none), and how much. It holds option ids and
 * numbers, no word of an answer. Measures with a colon are facets (`figures/facets.ts`), or parts of a whole by kind of recipient.
 */
export type PortfolioShare = { readonly [measure: string]: readonly [count: number, total: number] };

/** Facets that sums count projects by; those that quote answers, or rest on reviews, are none of them. */
export const SUMMED_FACETS = [
  "recipient",
  "pattern",
  "open",
  "serves",
  "weakens",
  "apart",
  "loop",
  "pace",
] as const;

/** Sums are of decimal numbers of six places, so that what was added can be taken off again exactly. */
const exactly = (number: number) => Math.round(number * 1e6) / 1e6;

/** Read off the facts that are kept of a revision. What is not said is counted nowhere, or under the empty value of its facet. */
export function portfolioShare(facts: ProjectFacts): PortfolioShare {
  const project = { id: "", title: "", submittedAt: "", facts };
  const share = new Map<string, readonly [number, number]>([["projects", [1, 0]]]);
  const parts = (name: string, shares: ReadonlyMap<string, number>) => {
    if (shares.size === 0) return;
    share.set(name, [1, 0]);
    for (const [kind, part] of shares) share.set(`${name}:${kind}`, [1, exactly(part)]);
  };
  for (const facet of SUMMED_FACETS)
    for (const value of facetValues(project, facet)) share.set(`${facet}:${value}`, [1, 0]);
  parts("pull", pullByKind(project));
  parts(
    "outputs",
    outputShares(project, ({ kind }) => kind),
  );
  if (facts.shift) {
    share.set("shift", [1, exactly(facts.shift.p50)]);
    if (facts.shift.p50 < 0) share.set("sooner", [1, 0]);
    if (facts.shift.p10 < 0 && facts.shift.p90 > 0) share.set("either-way", [1, 0]);
  }
  return Object.fromEntries([...share].sort(([a], [b]) => (a < b ? -1 : 1)));
}
