import type { Drawing } from "@/lib/domain/figures/drawing";
import type { Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";

/**
 * A project with the day its newest revision was submitted (ISO 8601), and into which round: null, into none; left out, rounds were not
 * read.
 */
export type DatedProject = Project & {
  readonly submittedAt: string;
  readonly round?: ProjectRound | null;
};

/** `closesOn`: ISO 8601 date. */
export type ProjectRound = { readonly name: string; readonly closesOn: string };

export const PORTFOLIO_FIGURE_IDS = [
  "recipients",
  "named-recipients",
  "patterns",
  "factors",
  "loops",
  "axes",
  "shifts",
  "together",
  "senses",
  "beside",
  "reviewers",
  "trend",
  "rounds",
] as const;
export type PortfolioFigureId = (typeof PORTFOLIO_FIGURE_IDS)[number];

export type PortfolioFigureRow = {
  /** Cells follow the columns; a dash where there is nothing. The first names the row. */
  readonly cells: readonly string[];
  /** The projects it counts, as a facet's key (`facets.ts`); null where it counts none of them in particular. */
  readonly facet: string | null;
  /** The one project that it is of: its assessment. */
  readonly project?: string;
};

/**
 * A figure over many projects. Drawing and table say the same. A node of the drawing leads to a group whose id is a facet's key: the
 * projects that it counts.
 */
export type PortfolioFigure = {
  readonly id: PortfolioFigureId;
  /** What it shows of these projects, from counts by a fixed template; without a full stop. No verdict. */
  readonly title: string;
  /** What is drawn, how it is counted, and what is left out. */
  readonly note: string;
  readonly drawings: readonly Drawing[];
  readonly columns: readonly string[];
  readonly rows: readonly PortfolioFigureRow[];
};
