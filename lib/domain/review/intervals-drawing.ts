import { scaleLinear } from "d3-scale";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import { signed } from "@/lib/domain/quantities/write-number";
import type { Dimension } from "@/lib/domain/review/disagreement";

const WIDTH = 460;
const LEFT = 124;
const RIGHT = 440;
const ROW = 24;
const TOP = 18;
/** How much of a name fits beside its line; the words beside the drawing have all of it. */
const LONGEST_NAME = 16;

/**
 * What each reviewer says of a quantity, one line of eight chances in ten under the other with its middle, on one scale; the
 * authors' last, dashed and hollow. Null where the dimension is no quantity, or nobody gave numbers.
 */
export function intervalsDrawing({ scale, said }: Dimension): Drawing | null {
  const rows = said.flatMap(({ reviewer, quantiles }) => (quantiles ? [{ name: reviewer, quantiles }] : []));
  if (!scale || rows.length === 0) return null;
  const all = [...rows.map(({ quantiles }) => quantiles), ...(scale.authors ? [scale.authors] : [])];
  const low = Math.min(...all.map(({ p10 }) => p10));
  const high = Math.max(...all.map(({ p90 }) => p90));
  const pad = high === low ? (scale.max - scale.min) / 20 : 0;
  const x = scaleLinear()
    .domain([Math.max(scale.min, low - pad), Math.min(scale.max, high + pad)])
    .nice(5)
    .range([LEFT, RIGHT]);
  const bottom = TOP + (rows.length + (scale.authors ? 1 : 0)) * ROW;
  const written = (value: number) =>
    scale.unit === "percent" ? `${signed(Number((value * 100).toPrecision(6)))} %` : signed(value);
  const ticks = x
    .ticks(5)
    .flatMap((value): readonly Mark[] => [
      line(x(value), TOP - 8, x(value), bottom, { stroke: "hairline" }),
      text(x(value), bottom + 16, written(value), { anchor: "middle", size: 11.5, tone: "quiet" }),
    ]);
  return {
    width: WIDTH,
    height: bottom + 24,
    name: "",
    marks: [
      ...ticks,
      ...rows.flatMap(({ name, quantiles }, at) => rowMarks(name, quantiles, TOP + at * ROW + 8, x, false)),
      ...(scale.authors ? rowMarks("authors", scale.authors, TOP + rows.length * ROW + 8, x, true) : []),
    ],
  };
}

function rowMarks(
  name: string,
  { p10, p50, p90 }: Quantiles,
  y: number,
  x: (value: number) => number,
  isAuthors: boolean,
): readonly Mark[] {
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const style = isAuthors
    ? ({ stroke: "quiet", weight: 1.5, dash: "dashed" } as const)
    : ({ stroke: "ink", weight: 2 } as const);
  const end = (value: number) =>
    line(x(value), y - 4, x(value), y + 4, { stroke: style.stroke, weight: 1.5 });
  return [
    text(0, y + 4, shown, isAuthors ? { tone: "quiet" } : {}),
    line(x(p10), y, x(p90), y, style),
    end(p10),
    end(p90),
    {
      type: "circle",
      x: tenth(x(p50)),
      y,
      radius: 4.5,
      fill: isAuthors ? "paper" : "ink",
      stroke: style.stroke,
      weight: 1.5,
    },
  ];
}
