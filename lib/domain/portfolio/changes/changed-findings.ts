import { findingKey, type PortfolioFinding } from "@/lib/domain/portfolio/concluding/portfolio-finding";

export type ChangedFindings = {
  /** Conclusions that stand after alone, and before alone. */
  readonly concluded: readonly PortfolioFinding[];
  readonly gone: readonly PortfolioFinding[];
};

/** Which conclusions come and which go, each list in its order. One that stands in both is neither, whatever it rests on. */
export function changedFindings(
  before: readonly PortfolioFinding[],
  after: readonly PortfolioFinding[],
): ChangedFindings {
  return { concluded: without(after, before), gone: without(before, after) };
}

function without(all: readonly PortfolioFinding[], others: readonly PortfolioFinding[]) {
  const known = new Set(others.map(findingKey));
  return all.filter((finding) => !known.has(findingKey(finding)));
}
