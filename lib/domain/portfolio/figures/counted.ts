import { facetCounts } from "@/lib/domain/portfolio/figures/facets";
import type { DatedProject } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { meanShares, pullByKind } from "@/lib/domain/portfolio/figures/recipient-shares";
import {
  countIn,
  measuresUnder,
  type PortfolioSums,
  summedProjects,
} from "@/lib/domain/portfolio/portfolio-sums";

/** What is counted over a portfolio, read off its projects or off sums. */
export type Counted = {
  readonly projects: number;
  /** Kinds of recipient by their mean share of pull, largest first; on how many projects' pull the share rests, and how many reach it. */
  readonly pull: readonly {
    readonly kind: string;
    readonly share: number;
    readonly restsOn: number;
    readonly reached: number;
  }[];
  /** Misuse patterns by how many projects describe a pathway of it, most first; and for how many it is expected and not answered. */
  readonly patterns: readonly PatternCount[];
  readonly serves: (factor: string) => number;
  readonly weakens: (factor: string) => number;
};

export type PatternCount = { readonly pattern: string; readonly by: number; readonly open: number };

/** Of projects read one by one. */
export function countedIn(projects: readonly DatedProject[]): Counted {
  const pulls = projects.map(pullByKind);
  const reached = facetCounts(projects, "recipient");
  const described = facetCounts(projects, "pattern");
  const open = facetCounts(projects, "open");
  const serves = facetCounts(projects, "serves");
  const weakens = facetCounts(projects, "weakens");
  return {
    projects: projects.length,
    pull: meanShares(pulls).map(({ key: kind, share }) => ({
      kind,
      share,
      restsOn: pulls.filter((each) => each.has(kind)).length,
      reached: reached.get(kind) ?? 0,
    })),
    patterns: byCount([...described.keys(), ...open.keys()], (pattern) => ({
      pattern,
      by: described.get(pattern) ?? 0,
      open: open.get(pattern) ?? 0,
    })),
    serves: (factor) => serves.get(factor) ?? 0,
    weakens: (factor) => weakens.get(factor) ?? 0,
  };
}

/** Of sums. */
export function countedInSums(sums: PortfolioSums): Counted {
  const of = countIn(sums, "pull");
  return {
    projects: summedProjects(sums),
    pull: measuresUnder(sums, "pull")
      .filter(({ value }) => value !== "")
      .map(({ value: kind, count: restsOn, total }) => ({
        kind,
        share: total / of,
        restsOn,
        reached: countIn(sums, `recipient:${kind}`),
      }))
      .sort((a, b) => b.share - a.share || (a.kind < b.kind ? -1 : 1)),
    patterns: byCount(
      [...measuresUnder(sums, "pattern"), ...measuresUnder(sums, "open")].map(({ value }) => value),
      (pattern) => ({
        pattern,
        by: countIn(sums, `pattern:${pattern}`),
        open: countIn(sums, `open:${pattern}`),
      }),
    ),
    serves: (factor) => countIn(sums, `serves:${factor}`),
    weakens: (factor) => countIn(sums, `weakens:${factor}`),
  };
}

function byCount(
  patterns: readonly string[],
  count: (pattern: string) => PatternCount,
): readonly PatternCount[] {
  return [...new Set(patterns)]
    .filter((pattern) => pattern !== "")
    .map(count)
    .sort((a, b) => b.by - a.by || b.open - a.open || (a.pattern < b.pattern ? -1 : 1));
}
