import { z } from "zod";
import { readPortfolioSums } from "@/lib/data/portfolio-sums";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { byTitle } from "@/lib/domain/portfolio/by-title";
import { narrowed, restsOnReviews } from "@/lib/domain/portfolio/figures/facets";
import type { PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { portfolioFigures } from "@/lib/domain/portfolio/figures/portfolio-figures";
import { type SummedFigures, sumsFigures } from "@/lib/domain/portfolio/figures/sums";
import { summedProjects, unkeptProjects } from "@/lib/domain/portfolio/portfolio-sums";
import { PARTLY_ALIKE } from "@/lib/domain/portfolio/shifts-together";
import { parseSearch } from "@/lib/domain/search/parse-search";
import type { SearchFault } from "@/lib/domain/search/search-query";
import { defineView } from "@/lib/use-cases/define-use-case";
import { facets } from "@/lib/use-cases/input";
import { noteFewReviews } from "@/lib/use-cases/judged-projects";
import { readableProjects } from "@/lib/use-cases/readable-projects";

const input = z.strictObject({
  /** A search, as of the table. */
  q: z.string().max(TEXT_LIMITS.searchLine).default(""),
  /** Facets that every project shown has. */
  only: facets,
  /** How far the stated shifts err together. */
  correlation: z.coerce.number().gt(0).lt(1).default(PARTLY_ALIKE),
});

export type PortfolioFiguresView = {
  readonly figures: readonly PortfolioFigure[];
  /** Those that have every facet asked for, by title. */
  readonly shown: readonly { readonly id: string; readonly title: string }[];
  /** Why the search can't be read. Nothing is shown then. */
  readonly faults: readonly SearchFault[];
  /** How many the search asks for, with no facet asked for. */
  readonly all: number;
  readonly only: readonly string[];
  readonly correlation: number;
  readonly notKept: number;
  readonly isCut: boolean;
  /** Where there are more than are read one by one, and nothing narrows them: figures over all of them, from sums that are kept. */
  readonly summed: SummedFigures | null;
};

/** Figures over the projects the viewer may read, and nothing of those they may not. */
export const listPortfolioFigures = defineView(
  input,
  async ({ tx, viewer, input }): Promise<PortfolioFiguresView> => {
    const { query, faults } = parseSearch(input.q);
    const found = await readableProjects(tx, viewer, { query, isJudged: true });
    const { projects, notKept, isCut } = faults.length > 0 ? { ...found, projects: [] } : found;
    const { only, correlation } = input;
    const shown = narrowed(projects, only);
    // Of all that were looked through, where reviews narrow it: that none is left tells as much as that one is.
    noteFewReviews(tx, viewer, restsOnReviews(only) ? projects : shown);
    const sums = isCut && query.length === 0 && only.length === 0 ? await readPortfolioSums(tx) : null;
    return {
      summed: sums && {
        projects: summedProjects(sums),
        notKept: unkeptProjects(sums),
        figures: sumsFigures(sums),
      },
      figures: portfolioFigures(shown, correlation),
      shown: byTitle(shown),
      faults,
      all: projects.length,
      only,
      correlation,
      notKept,
      isCut,
    };
  },
);
