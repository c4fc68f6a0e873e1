/** By measure (`portfolio-share.ts`) how many projects, and how much. */
export type PortfolioSums = ReadonlyMap<string, { readonly count: number; readonly total: number }>;

/** How many projects a measure counts; none where nobody has it. */
export const countIn = (sums: PortfolioSums, measure: string): number => sums.get(measure)?.count ?? 0;

/** How much a measure comes to; nought where nobody has it. */
export const totalIn = (sums: PortfolioSums, measure: string): number => sums.get(measure)?.total ?? 0;

/** The measures of one name with what they are of, those of most projects first. */
export function measuresUnder(
  sums: PortfolioSums,
  name: string,
): readonly { readonly value: string; readonly count: number; readonly total: number }[] {
  return [...sums]
    .filter(([measure]) => measure.startsWith(`${name}:`))
    .map(([measure, found]) => ({ value: measure.slice(name.length + 1), ...found }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** How many projects the sums are over. */
export const summedProjects = (sums: PortfolioSums): number => countIn(sums, "projects");

/** How many more the viewer may read that were submitted before what sums hold was kept. */
export const unkeptProjects = (sums: PortfolioSums): number => countIn(sums, "unkept");

/** Stands in a share that holds all that rules read. Another number with every measure that a rule reads first: shares of before are then older. */
export const RULES_READ = "by-rules:1";

/** How many of those in the sums were submitted before what rules read of them was kept. */
export const olderProjects = (sums: PortfolioSums): number =>
  summedProjects(sums) - countIn(sums, RULES_READ);
