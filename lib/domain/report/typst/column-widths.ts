import type { TableBlock } from "@/lib/domain/report/blocks/block";
import { type Spoken, spoken } from "@/lib/domain/report/blocks/spoken";
import { unbroken } from "@/lib/domain/report/blocks/unbroken";

/**
 * Widths of a table's columns in points, adding up to the width of a line: each at least as wide as its longest word, and what is
 * left goes where it takes most lines away. Where the longest words together don't fit, each gives way by the same share. `slack`
 * is how much wider than the house typefaces the letters may turn out.
 */
export function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  slack = SLACK,
): readonly number[] {
  const cells = [columns, ...rows].map((row) => columns.map((_, index) => lengthOf(row[index] ?? "")));
  const least = columns.map((column, index) => {
    const words = rows.map((row) => longestWord(row[index] ?? ""));
    return slack * Math.max(longestWord(column) * HEAVIER, ...words) + INSET;
  });
  const sum = least.reduce((total, width) => total + width, 0);
  if (sum >= LINE) return least.map((width) => rounded((width * LINE) / sum));
  const widths = [...least];
  for (let left = LINE - sum; left > 0; left -= STEP) {
    const at = bestColumn(cells, widths);
    widths[at] = (widths[at] ?? 0) + Math.min(STEP, left);
  }
  return widths.map(rounded);
}

type SpokenCell = readonly Spoken[];

/** The rows of a table as documents for reading set them. */
export function spokenRows({ rows }: TableBlock): readonly (readonly SpokenCell[])[] {
  return rows.map(({ cells }) => cells.map((cell) => cell.flatMap(spoken)));
}

/** The words of a cell. */
export const textOf = (cell: SpokenCell): string => cell.map(({ text }) => text).join("");

/** The columns of which some cell holds something; all of them where none does. */
export function filledColumns<Cell extends { readonly length: number }>(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] } {
  const isFilled = columns.map((_, index) => rows.some((row) => (row[index]?.length ?? 0) > 0));
  if (!isFilled.includes(true)) return { columns, rows };
  const kept = <Kept>(cells: readonly Kept[]) => cells.filter((_, index) => isFilled[index]);
  return { columns: kept(columns), rows: rows.map(kept) };
}

/** Points: between the margins of a page, on both sides of a cell's text, and given out at a time. */
const LINE = 470;
const INSET = 11;
const STEP = 10;

/** The column whose cells, a step wider, make the table lowest. */
function bestColumn(cells: readonly (readonly number[])[], widths: readonly number[]): number {
  const gains = widths.map((_, at) => {
    const wider = widths.map((width, index) => (index === at ? width + STEP : width));
    return cells.reduce((sum, row) => sum + heightOf(row, widths) - heightOf(row, wider), 0);
  });
  return gains.indexOf(Math.max(...gains));
}

/** Lines that a row takes: those of its highest cell, and a little of the others, so that equals grow together. */
function heightOf(row: readonly number[], widths: readonly number[]): number {
  const powers = row.map((length, index) => (length / ((widths[index] ?? INSET + 1) - INSET)) ** 4);
  return powers.reduce((sum, power) => sum + power, 0) ** (1 / 4);
}

/** Points that a text takes in one line, as tables are set: 8 points of a sans serif. */
function lengthOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * SIZE;
}

const SIZE = 8;
/** Of bold letters. */
const HEAVIER = 1.06;
const SLACK = 1.06;

function widthOf(character: string): number {
  if (/[iljtfrI.,;:'’|!() ]/.test(character)) return 0.32;
  if (/[mwMW%—]/.test(character)) return 0.86;
  return /[A-Z]/.test(character) ? 0.67 : 0.57;
}

/** Of what no line may be broken in. Longer ones have places to break all the same. */
function longestWord(text: string): number {
  const words = unbroken(text)
    .split(/[ \t\n\u200b]+|(?<=[-–/])/u)
    .filter((word) => word.length <= LONGEST);
  return Math.max(0, ...words.map(lengthOf));
}

const LONGEST = 24;

const rounded = (width: number) => Math.round(10 * width) / 10;
