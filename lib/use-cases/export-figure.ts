import { z } from "zod";
import { FIGURE_IDS } from "@/lib/domain/figures/figure";
import { figureSvg } from "@/lib/domain/figures/figure-sheet";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { svgToPng } from "@/lib/images/svg-to-png";
import { type ExportedFile, exportedName, type FileBody } from "@/lib/use-cases/export-report";
import { notFound } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

// From an address: anything but these is refused with a sentence.
export const figureId = z.unknown().pipe(z.enum(FIGURE_IDS, refusals.noSuchFigure));
export const figureFormat = z.unknown().pipe(z.enum(["svg", "png"], refusals.unknownFigureFormat));

type Wanted = { readonly figure: z.output<typeof figureId>; readonly format: z.output<typeof figureFormat> };

/** One figure of a report as a file. A figure that the report does not have, or that draws nothing, is not found. */
export async function exportFigure(
  report: ReportDocument,
  { figure: id, format }: Wanted,
): Promise<ExportedFile<FileBody>> {
  const figure = figuresOf(report).find((each) => each.id === id);
  if (!figure || figure.drawings.length === 0) throw notFound("figure");
  const svg = figureSvg(figure, report.meta);
  const fileName = `${exportedName(report)}-${id}.${format}`;
  if (format === "svg") return { fileName, mediaType: "image/svg+xml; charset=utf-8", body: svg };
  return { fileName, mediaType: "image/png", body: new Uint8Array(await svgToPng(svg)) };
}
