import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { listTakenRows } from "@/lib/data/taken-rows";
import { outcomeTable } from "@/lib/domain/project-table/triage-outcome";
import { TABLE_FORMATS, TABLE_MEDIA_TYPES, tableFile } from "@/lib/domain/tables/table-file";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import type { ExportedFile } from "@/lib/use-cases/export-report";
import { requireTriage } from "@/lib/use-cases/get-triage";
import { id } from "@/lib/use-cases/input";
import { notFound } from "@/lib/use-cases/result";
import { today } from "@/lib/use-cases/today";
import { xlsxFile } from "@/lib/xlsx/xlsx-file";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  tableId: id,
  format: z.unknown().pipe(z.enum(TABLE_FORMATS, refusals.unknownTableFormat)),
});

/**
 * What the viewer made of the rows of a table that they may triage, as a file: every row, also those they have not judged, and nobody
 * else's judgements. Leaves a line in the audit trail, with which table, how many rows and in what form.
 */
export const exportTriage = defineUseCase(input, async ({ tx, viewer, input }): Promise<ExportedFile> => {
  requireTriage(viewer);
  const { tableId, format } = input;
  const rows = await listTakenRows(tx, viewer, tableId);
  if (rows.length === 0) throw notFound("assessment");
  await recordAudit(
    tx,
    "triage.exported",
    { type: "organisation", id: viewer.organisationId },
    { table: tableId, format, rows: rows.length },
  );
  const table = outcomeTable(rows);
  return {
    fileName: `triage-${today()}.${format}`,
    mediaType: TABLE_MEDIA_TYPES[format],
    body: format === "xlsx" ? await xlsxFile(table) : tableFile(table, format),
  };
});
