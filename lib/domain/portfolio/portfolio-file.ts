import {
  cellsOf,
  EMPTY_ROW,
  type PortfolioColumn,
  type PortfolioRow,
} from "@/lib/domain/portfolio/portfolio-columns";
import { type Table, tableFile } from "@/lib/domain/tables/table-file";

/** The columns and the cells under them, from above to below; null where there is nothing. */
export function portfolioTable(rows: readonly PortfolioRow[], columns: readonly PortfolioColumn[]): Table {
  const heading = Object.keys(cellsOf(EMPTY_ROW, columns));
  const lines = rows.map((row) => {
    const cells = cellsOf(row, columns);
    return heading.map((name) => cells[name] ?? null);
  });
  return { heading, lines };
}

/** Rows as a table with a heading, or as a list of objects; empty or null where there is nothing. */
export function portfolioFile(
  rows: readonly PortfolioRow[],
  columns: readonly PortfolioColumn[],
  format: "csv" | "json",
): string {
  return tableFile(portfolioTable(rows, columns), format);
}
