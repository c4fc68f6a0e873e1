import type { Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { portfolioShare } from "@/lib/domain/portfolio/portfolio-share";
import type { PortfolioSums } from "@/lib/domain/portfolio/portfolio-sums";

/** The sums over these projects, added up as the database does: in decimals of six places. */
export function sumsOf(projects: readonly Project[]): PortfolioSums {
  const sums = new Map<string, { count: number; millionths: number }>();
  for (const { facts } of projects) {
    for (const [measure, [count, total]] of Object.entries(portfolioShare(facts))) {
      const before = sums.get(measure) ?? { count: 0, millionths: 0 };
      sums.set(measure, {
        count: before.count + count,
        millionths: before.millionths + Math.round(total * 1e6),
      });
    }
  }
  return new Map(
    [...sums].map(([measure, { count, millionths }]) => [measure, { count, total: millionths / 1e6 }]),
  );
}
