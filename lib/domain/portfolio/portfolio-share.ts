import { graveAndClosed, isSmallShift } from "@/lib/domain/portfolio/concluding/counted-facts";
import type { ProjectFacts } from "@/lib/domain/portfolio/concluding/project-facts";
import { kindsOf } from "@/lib/domain/portfolio/concluding/project-facts";
import { facetValues } from "@/lib/domain/portfolio/figures/facets";
import { outputShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";
import { RULES_READ } from "@/lib/domain/portfolio/portfolio-sums";
import { addedQuantiles } from "@/lib/domain/portfolio/shifts-together";

/**
 * What one project adds to the sums over a portfolio, by measure: how many projects (one or none), and how much. It holds option ids and
 * numbers, no word of an answer. A measure with a colon is counted by what stands behind it: a value of a facet (`figures/facets.ts`), a kind
 * of recipient, or an answer that rules read.
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

/** Read off the facts that are kept of a revision. What is not said is counted nowhere, under the empty value of its facet, or as `unsaid`. */
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
  parts("outputs", outputShares(project, kindsOf));
  if (facts.shift) {
    share.set("shift", [1, exactly(facts.shift.p50)]);
    if (facts.shift.p50 < 0) share.set("sooner", [1, 0]);
    if (facts.shift.p10 < 0 && facts.shift.p90 > 0) share.set("either-way", [1, 0]);
  }
  for (const measure of ruleMeasures(facts)) share.set(measure, [1, 0]);
  const closed = graveAndClosed(facts).length;
  if (closed > 0) share.set("closed-grave", [1, closed]);
  const small = isSmallShift(facts.shift) ? addedQuantiles(facts.shift) : null;
  for (const [part, months] of Object.entries(small ?? {})) share.set(`small-${part}`, [1, exactly(months)]);
  return Object.fromEntries([...share].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What rules over sums count projects by (`concluding/`), besides facets. What isn't said is counted as that. */
function ruleMeasures(facts: ProjectFacts): readonly string[] {
  const { direction, shiftEffect } = facts;
  const price =
    shiftEffect === null
      ? "unpriced"
      : shiftEffect > 0
        ? "safer"
        : shiftEffect < 0
          ? "less-safe"
          : "no-change";
  return [
    RULES_READ,
    ...(facts.recipients.every(({ kind }) => kind === "") ? ["unsaid:recipients"] : []),
    ...(facts.pathways.every(({ pattern }) => pattern === "") ? ["unsaid:pathways"] : []),
    ...(facts.release === "" ? ["unsaid:release"] : []),
    ...Object.keys(facts.factors).map((factor) => `factor:${factor}`),
    ...(facts.kinds.length === 0 ? [""] : facts.kinds).map((kind) => `kind:${kind}`),
    `direction:${direction}`,
    `${price}:${direction}`,
    `lean:${facts.lean}`,
    `anyway:${facts.anyway}`,
    ...(facts.claims.length > 0 ? ["claims"] : []),
    ...(facts.claims.some(({ isOutside }) => isOutside) ? ["claims-outside"] : []),
    ...(isSmallShift(facts.shift) ? ["small"] : []),
  ];
}
