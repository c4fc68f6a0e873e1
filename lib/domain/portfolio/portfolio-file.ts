import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import type { PortfolioColumn } from "@/lib/domain/portfolio/portfolio-columns";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-row";
import { csvCell } from "@/lib/domain/report/csv/cell";
import { csvFile } from "@/lib/domain/report/csv/csv-file";

export const PORTFOLIO_FORMATS = ["csv", "xlsx", "json"] as const;
export type PortfolioFormat = (typeof PORTFOLIO_FORMATS)[number];

type Cells = { readonly [name: string]: string | number | null };

/** The columns of a file that a column of the table becomes: numbers apart, several values behind each other. */
const CELLS: { readonly [column in PortfolioColumn]: (row: PortfolioRow) => Cells } = {
  team: ({ team }) => ({ team: team.name }),
  authors: ({ authors }) => ({ authors: authors.map(({ name }) => name).join("; ") }),
  kind: ({ kindsOfWork }) => ({ kindsOfWork: kindsOfWork.map(FILTER_LABELS.kindOfWork).join("; ") }),
  submitted: ({ submittedAt }) => ({ submitted: submittedAt }),
  revision: ({ revisionNumber }) => ({ revision: revisionNumber }),
  handling: ({ handling }) => ({ handling }),
  recipients: ({ recipientKinds }) => ({
    recipientKinds: recipientKinds.map(FILTER_LABELS.recipientKind).join("; "),
  }),
  shift: ({ shift }) => ({
    shiftMonths10: shift?.p10 ?? null,
    shiftMonths50: shift?.p50 ?? null,
    shiftMonths90: shift?.p90 ?? null,
  }),
  effect: ({ effect }) => ({
    effect10: effect?.p10 ?? null,
    effect50: effect?.p50 ?? null,
    effect90: effect?.p90 ?? null,
  }),
  patterns: ({ patterns }) => ({ misusePatterns: patterns.map(FILTER_LABELS.pattern).join("; ") }),
  findings: ({ blocking, serious, concern, note }) => ({ blocking, serious, concern, note }),
  scrutiny: ({ scrutiny }) => ({ scrutiny }),
  state: ({ state }) => ({ state }),
  due: ({ due }) => ({ conditionDue: due }),
};

function cellsOf(row: PortfolioRow, columns: readonly PortfolioColumn[]): Cells {
  const cells = columns.map((column) => CELLS[column](row));
  return Object.assign({ assessment: row.assessmentId, title: row.title }, ...cells);
}

/** The columns and the cells under them, from above to below; null where there is nothing. */
export function portfolioTable(
  rows: readonly PortfolioRow[],
  columns: readonly PortfolioColumn[],
): {
  readonly heading: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
} {
  const heading = Object.keys(cellsOf(EMPTY, columns));
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
  if (format === "json")
    return `${JSON.stringify(
      rows.map((row) => cellsOf(row, columns)),
      null,
      2,
    )}\n`;
  const { heading, lines } = portfolioTable(rows, columns);
  // A number is no formula, also below nought.
  const cell = (value: string | number | null) =>
    typeof value === "number" ? String(value) : csvCell(value ?? "");
  return csvFile([heading.map(csvCell), ...lines.map((cells) => cells.map(cell))]);
}

const EMPTY: PortfolioRow = {
  assessmentId: "",
  revisionId: "",
  revisionNumber: 0,
  title: "",
  state: "submitted",
  team: { id: "", name: "" },
  authors: [],
  submittedAt: "",
  scrutiny: "",
  kindsOfWork: [],
  recipientKinds: [],
  patterns: [],
  shift: null,
  effect: null,
  blocking: 0,
  serious: 0,
  concern: 0,
  note: 0,
  handling: "team",
  due: null,
  example: false,
};
