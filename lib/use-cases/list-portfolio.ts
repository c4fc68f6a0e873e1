import type { PortfolioRecord } from "@/lib/data/portfolio";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-columns";
import { amongFacets } from "@/lib/use-cases/among-facets";
import { defineView } from "@/lib/use-cases/define-use-case";
import { facets } from "@/lib/use-cases/input";
import { refuse } from "@/lib/use-cases/result";
import { type SearchedPage, searchedInput, searchedPage } from "@/lib/use-cases/searched-page";
import { today } from "@/lib/use-cases/today";
import { refusals } from "@/messages/refusals";

const input = searchedInput.extend({ only: facets });

export type PortfolioView = Omit<SearchedPage, "records"> & {
  readonly rows: readonly PortfolioRow[];
  /** Facets were asked for, and read of fewer projects than there are. */
  readonly isCut: boolean;
};

/** A page of the submitted assessments the viewer may read, the newest revision of each; with facets, of those that have them. */
export const listPortfolio = defineView(input, async ({ tx, viewer, input }): Promise<PortfolioView> => {
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
  const { only, ...asked } = input;
  const found = await amongFacets(tx, viewer, { q: asked.q, only });
  const within = { within: "portfolio", today: today(), ...(found && { among: found.among }) } as const;
  const { records, ...page } = await searchedPage(tx, viewer, { ...asked, ...within });
  return { ...page, rows: records.map(portfolioRow), isCut: found?.isCut ?? false };
});

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
