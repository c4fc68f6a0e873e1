import { axesFigure } from "@/lib/domain/figures/axes-figure";
import type { Figure } from "@/lib/domain/figures/figure";
import { socialModelFigure } from "@/lib/domain/figures/social-model/social-model-figure";
import { partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * The figures of a report in the order of its parts. Left out are those of parts that the report leaves out or that a document
 * frozen before they came lacks. The same report gives the same figures, which are made once while it is in memory.
 */
export function figuresOf(report: ReportDocument): readonly Figure[] {
  const known = made.get(report);
  if (known) return known;
  const figures = make(report);
  made.set(report, figures);
  return figures;
}

const made = new WeakMap<ReportDocument, readonly Figure[]>();

function make(report: ReportDocument): readonly Figure[] {
  const leftOut = partsLeftOut(report);
  return [
    ...(leftOut.has("model") ? [] : [socialModelFigure(report)]),
    ...(leftOut.has("axes") ? [] : [axesFigure(report)]),
  ];
}
