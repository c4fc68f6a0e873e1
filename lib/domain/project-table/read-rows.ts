import { isCalendarDay } from "@/lib/domain/assessment/calendar-day";
import { cleanText } from "@/lib/domain/assessment/visible-text";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import {
  COLUMN_IDS,
  type ColumnId,
  type Mapping,
  projectColumn,
  type RowCells,
} from "@/lib/domain/project-table/project-columns";

/** A row that can become a draft. `owner` is an address in lower case; empty where none is given. */
export type ReadRow = {
  /** In the table, from 1, its header not counted. */
  readonly number: number;
  readonly title: string;
  readonly owner: string;
  readonly cells: RowCells;
};

/** Why a cell cannot be taken as it is. `row` as above; 0: the table as a whole. */
export type CellFault = { readonly row: number; readonly column: ColumnId; readonly why: FaultKind };
export type FaultKind =
  | "needed"
  | "too-long"
  | "no-date"
  | "no-number"
  | "no-currency"
  | "no-link"
  | "no-address"
  | "same-title"
  | "no-title-column"
  | "no-rows"
  | "too-many-rows";

export type ReadTable = { readonly rows: readonly ReadRow[]; readonly faults: readonly CellFault[] };

/** Faults listed; the rest is counted by whoever shows them. */
const MOST_FAULTS = 500;

/**
 * Reads a table's rows (the header left out) by which column is which. Rows without any text in a mapped column are left out. Nothing
 * is guessed and nothing cut: what doesn't fit is a fault of its cell. With a fault anywhere nothing of the table is to be taken.
 */
export function readRows(table: readonly (readonly string[])[], mapping: Mapping): ReadTable {
  const whole = (why: FaultKind): ReadTable => ({ rows: [], faults: [{ row: 0, column: "title", why }] });
  if (mapping.title === undefined) return whole("no-title-column");
  const rows: ReadRow[] = [];
  const faults: CellFault[] = [];
  const titles = new Set<string>();
  for (const [at, row] of table.entries()) {
    const cells = cellsOf(row, mapping);
    if (Object.keys(cells).length === 0) continue;
    const number = at + 1;
    for (const [column, text] of Object.entries(cells) as [ColumnId, string][]) {
      const why = faultOf(column, text);
      if (why) faults.push({ row: number, column, why });
    }
    const { title = "", owner = "", ...others } = cells;
    if (title === "") faults.push({ row: number, column: "title", why: "needed" });
    else if (titles.has(title.toLowerCase()))
      faults.push({ row: number, column: "title", why: "same-title" });
    titles.add(title.toLowerCase());
    rows.push({ number, title, owner: owner.toLowerCase(), cells: others });
    if (rows.length > COUNT_LIMITS.tableRows) return whole("too-many-rows");
    if (faults.length >= MOST_FAULTS) break;
  }
  return rows.length === 0 ? whole("no-rows") : { rows, faults };
}

function cellsOf(row: readonly string[], mapping: Mapping): { [column in ColumnId]?: string } {
  return Object.fromEntries(
    COLUMN_IDS.flatMap((column) => {
      const at = mapping[column];
      const text = at === undefined ? "" : cleanText(row[at] ?? "").trim();
      const kept = column === "summary" ? text : text.replace(/\s+/gu, " ");
      return kept === "" ? [] : [[column, kept]];
    }),
  );
}

function faultOf(column: ColumnId, text: string): FaultKind | null {
  if (text.length > projectColumn(column).max) return "too-long";
  switch (column) {
    case "date":
      return isDay(text) ? null : "no-date";
    case "amount":
      return /^\d{1,3}([,  ' ]?\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/u.test(text) ? null : "no-number";
    case "currency":
      return /^[A-Za-z]{3}$/.test(text) ? null : "no-currency";
    case "link":
      return isLink(text) ? null : "no-link";
    case "owner":
      return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text) ? null : "no-address";
    default:
      return null;
  }
}

function isDay(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return false;
  const [, year = "", month = "01", day = "01"] = parts;
  return isCalendarDay(`${year}-${month}-${day}`);
}

function isLink(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && username === "";
}
