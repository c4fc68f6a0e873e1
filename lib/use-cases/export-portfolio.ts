import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { listPortfolioRows } from "@/lib/data/portfolio";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { columnsOf, neededBy } from "@/lib/domain/portfolio/portfolio-columns";
import { portfolioFile, portfolioTable } from "@/lib/domain/portfolio/portfolio-file";
import { PORTFOLIO_SORTS } from "@/lib/domain/portfolio/portfolio-sorts";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { TABLE_FORMATS, TABLE_MEDIA_TYPES } from "@/lib/domain/tables/table-file";
import { amongFacets } from "@/lib/use-cases/among-facets";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import type { ExportedFile } from "@/lib/use-cases/export-report";
import { facets, id } from "@/lib/use-cases/input";
import { portfolioRows } from "@/lib/use-cases/portfolio-rows";
import { mayReadRow } from "@/lib/use-cases/readers";
import { refuse } from "@/lib/use-cases/result";
import { searchedInput } from "@/lib/use-cases/searched-page";
import { today } from "@/lib/use-cases/today";
import { xlsxFile } from "@/lib/xlsx/xlsx-file";
import { refusals } from "@/messages/refusals";

const input = searchedInput.pick({ q: true, sort: true, order: true }).extend({
  only: facets,
  /** Of these revisions alone, whatever is searched for; left out: of all that match. */
  revisions: z
    .array(id)
    .min(1, refusals.nothingTicked)
    .max(COUNT_LIMITS.ticked, refusals.tooManyTicked(COUNT_LIMITS.ticked))
    .readonly()
    .optional(),
  columns: z.array(z.string().max(60)).max(100).readonly().default([]),
  format: z.unknown().pipe(z.enum(TABLE_FORMATS, refusals.unknownTableFormat)),
});

/**
 * What the portfolio's table shows, in its order and columns, as a file: all that match, at most a thousand, or those that are ticked.
 * Leaves a line in the audit trail, with how many and in what form; never what was searched for, which may quote what an assessment
 * says.
 */
export const exportPortfolio = defineUseCase(input, async ({ tx, viewer, input }): Promise<ExportedFile> => {
  if (!mayInOrganisation(viewer.roles, "portfolio.view")) {
    throw refuse("not-allowed", refusals.portfolioNotAllowed);
  }
  const { revisions, sort, format } = input;
  const { q, only } = revisions ? { q: "", only: [] } : input;
  const { query, faults } = parseSearch(q);
  if (faults.length > 0) throw refuse("invalid", refusals.searchUnread);
  const order = input.order ?? PORTFOLIO_SORTS[sort].first;
  const among = await amongFacets(tx, viewer, { q, only });
  const within = {
    within: "portfolio",
    ...(among && { among: among.among }),
    ...(revisions && { revisions }),
  } as const;
  const listed = { query, ...within, today: today(), sort, order, edge: null };
  const found = await listPortfolioRows(tx, viewer, { ...listed, size: COUNT_LIMITS.counted });
  const columns = columnsOf(input.columns);
  const readable = found.filter((row) => mayReadRow(viewer, row));
  const rows = await portfolioRows(tx, viewer, readable, neededBy(columns));
  await recordAudit(
    tx,
    "portfolio.exported",
    { type: "organisation", id: viewer.organisationId },
    { format, rows: rows.length },
  );
  return {
    fileName: `portfolio-${today()}.${format}`,
    mediaType: TABLE_MEDIA_TYPES[format],
    body:
      format === "xlsx"
        ? await xlsxFile(portfolioTable(rows, columns))
        : portfolioFile(rows, columns, format),
  };
});
