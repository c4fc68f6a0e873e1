import type { Reader } from "@/lib/data/as-viewer";
import { askRows } from "@/lib/data/ask";
import type { PortfolioSums } from "@/lib/domain/portfolio/portfolio-sums";

/**
 * The sums over all newest revisions that the viewer may read, as they are kept (decision 130): by measure how many projects, and how much.
 * Nothing else is in them, whoever looks.
 */
export async function readPortfolioSums(tx: Reader): Promise<PortfolioSums> {
  const found = await askRows(tx, "landfall_portfolio_sums");
  return new Map(found.map(({ measure, count, total }) => [measure, { count, total }]));
}
