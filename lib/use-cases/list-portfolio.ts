import type { PortfolioRecord } from "@/lib/data/portfolio";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-row";
import { defineView } from "@/lib/use-cases/define-use-case";
import { refuse } from "@/lib/use-cases/result";
import { type SearchedPage, searchedInput, searchedPage } from "@/lib/use-cases/searched-page";
import { refusals } from "@/messages/refusals";

export type PortfolioView = Omit<SearchedPage, "records"> & { readonly rows: readonly PortfolioRow[] };

/** A page of the submitted assessments the viewer may read, the newest revision of each. */
export const listPortfolio = defineView(
  searchedInput,
  async ({ tx, viewer, input }): Promise<PortfolioView> => {
    if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
      throw refuse("not-allowed", refusals.portfolioNotAllowed);
    }
    const { records, ...page } = await searchedPage(tx, viewer, { ...input, within: "portfolio" });
    return { ...page, rows: records.map(portfolioRow) };
  },
);

/** A row as it is shown. */
export function portfolioRow(record: PortfolioRecord): PortfolioRow {
  const { teamId, teamName, submittedAt, p10, p50, p90, effect10, effect, effect90, ...kept } = record;
  const { sortValue: _, ownRelations: __, ...row } = kept;
  return {
    ...row,
    team: { id: teamId, name: teamName },
    submittedAt: submittedAt.toISOString(),
    shift: quantilesOf(p10, p50, p90),
    effect: quantilesOf(effect10, effect, effect90),
  };
}

function quantilesOf(p10: number | null, p50: number | null, p90: number | null): Quantiles | null {
  return p10 !== null && p50 !== null && p90 !== null ? { p10, p50, p90 } : null;
}
