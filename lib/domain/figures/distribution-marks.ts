import { type Dash, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import type { Density } from "@/lib/domain/quantities/distribution";

/** Where distributions are drawn: sizes shared by the figures that have one, in user units. */
export const PLOT = { width: 460, left: 14, right: 446, top: 34, base: 160 };
export const SMALL = 11.5;
/** The baseline of the scale's numbers. */
export const SCALE = PLOT.base + 18;

const TICK = 10.5;
const GAP = 10;

/** A density as an area, or as a line where `dash` is given, and its atoms as bars; `highest` reaches the top of the plot. */
export function curveMarks(
  { curve, atoms }: Density,
  x: (value: number) => number,
  highest: number,
  dash?: Dash,
): readonly Mark[] {
  const y = (value: number) => PLOT.base - ((PLOT.base - PLOT.top) * value) / highest;
  const points = curve.map((point) => `${tenth(x(point.x))} ${tenth(y(point.density))}`).join("L");
  const [first, last] = [curve[0], curve.at(-1)];
  const style = dash ? { stroke: "ink", dash, fill: "none" } : { stroke: "accent", fill: "wash" };
  const area: Mark[] =
    first && last
      ? [
          {
            type: "path",
            d: `M${tenth(x(first.x))} ${PLOT.base}L${points}L${tenth(x(last.x))} ${PLOT.base}${dash ? "" : "Z"}`,
            weight: 1.5,
            ...(style as { stroke: "ink"; fill: "none" }),
          },
        ]
      : [];
  const bars = atoms.map((atom) =>
    line(x(atom.x), PLOT.base, x(atom.x), PLOT.base - (PLOT.base - PLOT.top) * atom.probability, {
      stroke: dash ? "ink" : "accent",
      weight: 6,
    }),
  );
  return [...area, ...bars];
}

export function highestOf(...densities: readonly Density[]): number {
  return Math.max(...densities.flatMap(({ curve }) => curve.map((point) => point.density)), 0) || 1;
}

/** How high a value is drawn: between the two points beside it; on the axis where there is no curve. */
export function heightOf({ curve }: Density, value: number, highest: number): number {
  const at = curve.findIndex(({ x }) => x >= value);
  const [before, after] = [curve[at - 1], curve[at]];
  if (!after) return PLOT.base;
  const part = before && after.x > before.x ? (value - before.x) / (after.x - before.x) : 1;
  const most = before ? before.density + (after.density - before.density) * part : after.density;
  return PLOT.base - ((PLOT.base - PLOT.top) * most) / highest;
}

/** Unlike numbers of authors, ticks are not rounded: their steps may be smaller than a tenth. */
export function tickInWords(tick: number): string {
  const sign = tick > 0 ? "+" : tick < 0 ? "−" : "";
  return `${sign}${Number(Math.abs(tick).toPrecision(6))}`;
}

/** A tick of the scale. Its number interrupts a leader that passes. */
export function tickMarks(at: number, words: string): readonly Mark[] {
  const half = textWidth(words, TICK) / 2;
  const middle = Math.min(Math.max(at, half + 1), PLOT.width - half - 1);
  return [
    line(at, PLOT.base, at, PLOT.base + 5, { stroke: "line" }),
    {
      type: "rect",
      x: tenth(middle - half - 1.5),
      y: SCALE - 10,
      width: tenth(2 * half + 3),
      height: 13,
      fill: "paper",
    },
    text(middle, SCALE, words, { size: TICK, tone: "quiet", anchor: "middle" }),
  ];
}

/** Words under a mark at `at`, whose own top is at `top`. */
type Label = { readonly words: string; readonly at: number; readonly top: number; readonly bold?: boolean };
export type Placed = Label & { readonly left: number };

/** Labels in a row, each under its mark, or beside its place where it would touch the one before or the edge. */
export function sideBySide(labels: readonly Label[]): readonly Placed[] {
  const half = ({ words }: Label) => textWidth(words, SMALL) / 2;
  const placed: Placed[] = [];
  for (const label of labels) {
    const before = placed.at(-1);
    const least = before ? before.left + half(before) + GAP + half(label) : half(label) + 2;
    placed.push({ ...label, left: Math.max(label.at, least) });
  }
  let most = PLOT.width - 2;
  return placed
    .toReversed()
    .map((label) => {
      const left = Math.min(label.left, most - half(label));
      most = left - half(label) - GAP;
      return { ...label, left };
    })
    .toReversed();
}
