import {
  cellsOf,
  EMPTY_ROW,
  type PortfolioColumn,
  type PortfolioRow,
} from "@/lib/domain/portfolio/portfolio-columns";
import { csvCell } from "@/lib/domain/report/csv/cell";
import { csvFile } from "@/lib/domain/report/csv/csv-file";

export const PORTFOLIO_FORMATS = ["csv", "xlsx", "json"] as const;
export type PortfolioFormat = (typeof PORTFOLIO_FORMATS)[number];

/** The columns and the cells under them, from above to below; null where there is nothing. */
export function portfolioTable(
  rows: readonly PortfolioRow[],
  columns: readonly PortfolioColumn[],
): {
  readonly heading: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
} {
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

/** A table as text: with its heading, or a list of objects whose names the heading has; empty or null where there is nothing. */
export function tableFile(
  {
    heading,
    lines,
  }: {
    readonly heading: readonly string[];
    readonly lines: readonly (readonly (string | number | null)[])[];
  },
  format: "csv" | "json",
): string {
  if (format === "json") {
    const objects = lines.map((line) => Object.fromEntries(heading.map((name, at) => [name, line[at]])));
    return `${JSON.stringify(objects, null, 2)}\n`;
  }
  // A number is no formula, also below nought.
  const cell = (value: string | number | null) =>
    typeof value === "number" ? String(value) : csvCell(value ?? "");
  return csvFile([heading.map(csvCell), ...lines.map((cells) => cells.map(cell))]);
}
