import { z } from "zod";
import type { Tx } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { FIGURE_IDS } from "@/lib/domain/figures/figure";
import { figureSvg } from "@/lib/domain/figures/figure-sheet";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { FIGURE_FORMATS } from "@/lib/domain/report/report-formats";
import { svgToPng } from "@/lib/images/svg-to-png";
import { type ExportedFile, exportedName, type FileBody } from "@/lib/use-cases/export-report";
import { notFound } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

// From an address: anything but these is refused with a sentence.
export const figureId = z.unknown().pipe(z.enum(FIGURE_IDS, refusals.noSuchFigure));
export const figureFormat = z.unknown().pipe(z.enum(FIGURE_FORMATS, refusals.unknownFigureFormat));

type Wanted = {
  readonly assessmentId: string;
  /** Of the revision; 0 for the draft. */
  readonly number: number;
  readonly figure: z.output<typeof figureId>;
  readonly format: z.output<typeof figureFormat>;
};

/**
 * One figure of a report as a file, with a line in the audit trail. A figure that the report does not have, or that draws nothing,
 * is not found.
 */
export async function exportFigure(
  tx: Tx,
  report: ReportDocument,
  { assessmentId, number, figure, format }: Wanted,
): Promise<ExportedFile<FileBody>> {
  const file = await fileOf(report, figure, format);
  await recordAudit(
    tx,
    "figure.exported",
    { type: "assessment", id: assessmentId },
    { number, figure, format },
  );
  return file;
}

async function fileOf(
  report: ReportDocument,
  id: Wanted["figure"],
  format: Wanted["format"],
): Promise<ExportedFile<FileBody>> {
  const figure = figuresOf(report).find((each) => each.id === id);
  if (!figure || figure.drawings.length === 0) throw notFound("figure");
  const svg = figureSvg(figure, report.meta);
  const fileName = `${exportedName(report)}-${id}.${format}`;
  if (format === "svg") return { fileName, mediaType: "image/svg+xml; charset=utf-8", body: svg };
  return { fileName, mediaType: "image/png", body: new Uint8Array(await svgToPng(svg)) };
}
