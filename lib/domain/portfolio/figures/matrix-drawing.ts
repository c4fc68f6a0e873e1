import { type Drawing, type GroupMark, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import { shortened } from "@/lib/domain/figures/text/wrap-text";

const LABELS = 196;
const COLUMNS = 336;
/** As wide as “28 %, 1737 of 2000” in bold. */
const NUMBERS = 128;
const WIDTH = LABELS + COLUMNS + NUMBERS;
const ROW = 19;
const BAR = 13;
const SIZE = 12;
/** Of a column, so that few projects still read as marks, with their numbers close by. */
const WIDEST = 32;
/** Room of a column that its mark takes. */
const FILLED = 0.72;

export type MatrixCell = {
  /** Filled, from the row's line upwards, 0 to 1. */
  readonly filled: number;
  /** An open frame, 0 to 1. */
  readonly open: number;
};

export type MatrixRow = {
  readonly label: string;
  readonly cells: readonly MatrixCell[];
  /** At the end of the row. */
  readonly numbers: string;
  /** The row in words. */
  readonly details: string;
  readonly facet: string;
};

/**
 * Rows of marks over the same columns: filled marks stand on the row's line, open frames beside or below it, so that neither needs
 * colour. A row leads to the projects that it counts.
 */
export function matrixDrawing(
  rows: readonly MatrixRow[],
  { isOpenBelow }: { readonly isOpenBelow: boolean },
): Drawing {
  const height = isOpenBelow ? ROW + 7 : ROW;
  const columns = Math.max(...rows.map(({ cells }) => cells.length), 1);
  const step = Math.min(COLUMNS / columns, WIDEST);
  return {
    width: WIDTH,
    height: rows.length * height + 4,
    name: "",
    marks: rows.map((row, at): GroupMark => {
      const base = at * height + BAR + 2;
      return {
        type: "group",
        details: row.details,
        to: { type: "group", id: row.facet },
        marks: [
          // What a pointer can hit, and what shows where the keyboard is.
          { type: "rect", x: 0, y: at * height, width: WIDTH, height, fill: "paper" },
          text(LABELS - 10, base - 2, shortened(row.label, LABELS - 12, SIZE), {
            anchor: "end",
            size: SIZE,
            bold: at === 0,
          }),
          line(LABELS, base + 0.5, LABELS + step * columns, base + 0.5, { stroke: "hairline" }),
          ...cellMarks(row.cells, base, step, isOpenBelow),
          text(LABELS + step * columns + 10, base - 2, row.numbers, { size: SIZE, bold: at === 0 }),
        ],
      };
    }),
  };
}

function cellMarks(
  cells: readonly MatrixCell[],
  base: number,
  step: number,
  isOpenBelow: boolean,
): readonly Mark[] {
  const width = Math.max(step * FILLED, 1);
  const boxes = (heights: readonly number[], isDown: boolean) =>
    heights
      .flatMap((height, at) => {
        if (!(height > 0)) return [];
        const high = isDown ? height * 6 : height * BAR;
        return [
          `M${tenth(LABELS + at * step)} ${tenth(base)}h${tenth(width)}v${tenth(isDown ? high : -high)}h${tenth(-width)}Z`,
        ];
      })
      .join("");
  const filled = boxes(
    cells.map((cell) => cell.filled),
    false,
  );
  const open = boxes(
    cells.map((cell) => cell.open),
    isOpenBelow,
  );
  return [
    ...(filled ? [{ type: "path", d: filled, fill: "ink" } as const] : []),
    ...(open ? [{ type: "path", d: open, fill: "none", stroke: "feared", weight: 1.2 } as const] : []),
  ];
}

/** The mean of what each project of a column has. */
export function meanCell<T>(column: readonly T[], of: (each: T) => MatrixCell): MatrixCell {
  const cells = column.map(of);
  const mean = (part: keyof MatrixCell) =>
    cells.reduce((sum, cell) => sum + cell[part], 0) / Math.max(cells.length, 1);
  return { filled: mean("filled"), open: mean("open") };
}
