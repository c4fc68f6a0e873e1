import { portfolioAxesFigure } from "@/lib/domain/portfolio/figures/axes-figure";
import { besideFigure } from "@/lib/domain/portfolio/figures/beside-figure";
import { factorsFigure } from "@/lib/domain/portfolio/figures/factors-figure";
import { inColumnOrder } from "@/lib/domain/portfolio/figures/in-columns";
import { portfolioLoopsFigure } from "@/lib/domain/portfolio/figures/loops-figure";
import { patternsFigure } from "@/lib/domain/portfolio/figures/patterns-figure";
import type { DatedProject, PortfolioFigure } from "@/lib/domain/portfolio/figures/portfolio-figure";
import { namedRecipientsFigure, recipientsFigure } from "@/lib/domain/portfolio/figures/recipients-figure";
import { reviewersFigure } from "@/lib/domain/portfolio/figures/reviewers-figure";
import { sensesFigure } from "@/lib/domain/portfolio/figures/senses-figure";
import { shiftsFigure, togetherFigure } from "@/lib/domain/portfolio/figures/shifts-figure";
import { roundsFigure, trendFigure } from "@/lib/domain/portfolio/figures/trend-figure";

/**
 * Every figure that the projects make, in reading order; those without anything to draw are left out. `correlation` is how far the
 * stated shifts err together, more than 0 and less than 1; null leaves out what they add up to. The order of the projects changes
 * nothing.
 */
export function portfolioFigures(
  projects: readonly DatedProject[],
  correlation: number | null,
): readonly PortfolioFigure[] {
  if (projects.length === 0) return [];
  const ordered = inColumnOrder(projects);
  return [
    recipientsFigure(ordered),
    namedRecipientsFigure(ordered),
    patternsFigure(ordered),
    factorsFigure(ordered),
    portfolioLoopsFigure(ordered),
    portfolioAxesFigure(ordered),
    shiftsFigure(ordered),
    correlation === null ? null : togetherFigure(ordered, correlation),
    sensesFigure(ordered),
    besideFigure(ordered),
    reviewersFigure(ordered),
    trendFigure(ordered),
    roundsFigure(ordered),
  ].filter((figure) => figure !== null);
}
