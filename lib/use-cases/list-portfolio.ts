import { z } from "zod";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-columns";
import { amongFacets } from "@/lib/use-cases/among-facets";
import { defineView } from "@/lib/use-cases/define-use-case";
import { facets } from "@/lib/use-cases/input";
import { portfolioRows } from "@/lib/use-cases/portfolio-rows";
import { refuse } from "@/lib/use-cases/result";
import { type SearchedPage, searchedInput, searchedPage } from "@/lib/use-cases/searched-page";
import { today } from "@/lib/use-cases/today";
import { refusals } from "@/messages/refusals";

const input = searchedInput.extend({
  only: facets,
  /** What is looked up besides the rows, for what is shown of them: what no column needs costs nothing. */
  needed: z
    .array(z.enum(["round", "modelled", "judged"]))
    .readonly()
    .default([]),
});

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
  const { only, needed, ...asked } = input;
  const found = await amongFacets(tx, viewer, { q: asked.q, only });
  const within = { within: "portfolio", today: today(), ...(found && { among: found.among }) } as const;
  const { records, ...page } = await searchedPage(tx, viewer, { ...asked, ...within });
  return {
    ...page,
    rows: await portfolioRows(tx, viewer, records, new Set(needed)),
    isCut: found?.isCut ?? false,
  };
});
