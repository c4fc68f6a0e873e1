import { type Drawing, line, type Mark, text } from "@/lib/domain/figures/drawing";
import { shortened } from "@/lib/domain/figures/text/wrap-text";

const WIDTH = 660;
const LABELS = 230;
const ROW = 24;
/** Room behind the longest bar, at least: as wide as “1,737, 212 open”, and as “1,737, fewer than 3 weaken”. */
const NUMBERS = { one: 130, two: 180 };
/** Of a letter of what stands there, about. */
const LETTER = 6.2;

export type BarRow = {
  readonly label: string;
  /** How long its bar is, 0 to 1, and what stands behind it. */
  readonly part: number;
  readonly numbers: string;
  /** An open frame under the bar, 0 to 1, so that neither needs colour. */
  readonly open?: number;
  /** What finds the projects that it counts: it leads there. */
  readonly search?: string;
};

/** Bars, one a row, with their numbers behind them. */
export function barsDrawing(rows: readonly BarRow[]): Drawing {
  const behind = rows.flatMap(({ part, numbers }) => (part > 0 ? [numbers.length * LETTER + 8] : []));
  const least = rows.some(({ open }) => open !== undefined) ? NUMBERS.two : NUMBERS.one;
  const bars = WIDTH - LABELS - Math.max(least, ...behind);
  const long = (part: number) => Math.max(bars * part, part > 0 ? 1.5 : 0);
  return {
    width: WIDTH,
    height: rows.length * ROW + 6,
    name: "",
    marks: [
      ...rows.flatMap(({ label, part, numbers, open, search }, at): readonly Mark[] => {
        const y = at * ROW;
        const filled = open === undefined ? 14 : 9;
        const marks: readonly Mark[] = [
          text(LABELS - 10, y + 16, shortened(label, LABELS - 16, 12), { anchor: "end", size: 12 }),
          ...(part > 0
            ? [{ type: "rect", x: LABELS, y: y + 5, width: long(part), height: filled, fill: "ink" } as const]
            : []),
          ...(open !== undefined && open > 0
            ? [
                {
                  type: "rect",
                  x: LABELS,
                  y: y + 15,
                  width: long(open),
                  height: 5,
                  fill: "none",
                  stroke: "feared",
                  weight: 1.2,
                } as const,
              ]
            : []),
          text(LABELS + Math.max(long(part), long(open ?? 0)) + 8, y + 16, numbers, { size: 12 }),
        ];
        if (search === undefined) return marks;
        return [
          {
            type: "group",
            details: `${label}: ${numbers}`,
            to: { type: "group", id: search },
            // What a pointer can hit, and what shows where the keyboard is.
            marks: [{ type: "rect", x: 0, y, width: WIDTH, height: ROW, fill: "paper" }, ...marks],
          },
        ];
      }),
      line(LABELS, 2, LABELS, rows.length * ROW, { stroke: "line" }),
    ],
  };
}
