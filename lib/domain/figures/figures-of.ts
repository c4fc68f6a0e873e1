import { axesFigure } from "@/lib/domain/figures/axes-figure";
import { confidenceFigure } from "@/lib/domain/figures/confidence-figure";
import { factorsFigure } from "@/lib/domain/figures/factors-figure";
import type { Figure } from "@/lib/domain/figures/figure";
import { inTimeFigure } from "@/lib/domain/figures/in-time-figure";
import { landingFigure } from "@/lib/domain/figures/landing-figure";
import { loopsFigure } from "@/lib/domain/figures/loops-figure";
import { misuseFigure } from "@/lib/domain/figures/misuse-figure";
import { socialModelFigure } from "@/lib/domain/figures/social-model/social-model-figure";
import { timelineShiftFigure } from "@/lib/domain/figures/timeline-shift-figure";
import { mended } from "@/lib/domain/report/mended";
import { isBlank } from "@/lib/domain/report/parts/factors-blank";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { partsLeftOut } from "@/lib/domain/report/report-parts";

/**
 * The figures of a report in the order of its parts. Left out are those of parts that the report leaves out or that a document
 * frozen before they came lacks. The same report gives the same figures, which are made once while it is in memory.
 */
export function figuresOf(report: ReportDocument): readonly Figure[] {
  const known = made.get(report);
  if (known) return known;
  const figures = make(mended(report));
  made.set(report, figures);
  return figures;
}

const made = new WeakMap<ReportDocument, readonly Figure[]>();

function make(report: ReportDocument): readonly Figure[] {
  const leftOut = partsLeftOut(report);
  const factors = leftOut.has("factors") || !report.factors || isBlank(report) ? null : report.factors;
  const figures = [
    leftOut.has("model") ? null : landingFigure(report),
    leftOut.has("model") ? null : socialModelFigure(report),
    leftOut.has("axes") ? null : axesFigure(report),
    leftOut.has("axes") ? null : timelineShiftFigure(report),
    leftOut.has("axes") ? null : inTimeFigure(report),
    leftOut.has("misuse") ? null : misuseFigure(report),
    factors && factorsFigure(factors),
    factors && loopsFigure(factors),
    confidenceFigure(report),
  ];
  return figures.filter((figure) => figure !== null);
}
