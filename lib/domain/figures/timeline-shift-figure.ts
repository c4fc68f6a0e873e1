import { scaleLinear } from "d3-scale";
import { INSTRUMENT } from "@/lib/content/instrument";
import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { questionById } from "@/lib/domain/instrument/lookup";
import {
  type Density,
  type Distribution,
  density,
  distributionOf,
} from "@/lib/domain/quantities/distribution";
import { monthsInWords, signed } from "@/lib/domain/report/parts/axes";
import { chanceShown } from "@/lib/domain/report/parts/axis-chances";
import type { Axes, ReportDocument } from "@/lib/domain/report/report-document";

const WIDTH = 460;
const LEFT = 14;
const RIGHT = WIDTH - 14;
const TOP = 34;
const BASE = 160;
const HEIGHT = 238;
const SMALL = 11.5;
const TICK = 10.5;
/** Baselines below the axis: its scale, then the three numbers. */
const SCALE = BASE + 18;
const NUMBERS = BASE + 48;

/**
 * How the author's timeline shift is distributed: the curve through the three numbers, with each of them marked and zero where
 * it is in sight. Null where no shift is given. Three numbers that make no distribution give no drawing and a sentence that says
 * why. Nothing of the other axis is in it (SM-7).
 */
export function timelineShiftFigure({ axes }: ReportDocument): Figure | null {
  const { timelineShift: shift, signs } = axes;
  const kind = questionById(INSTRUMENT, "timelines.shift")?.kind;
  if (!shift || kind?.type !== "quantiles") return null;
  const result = distributionOf(shift, kind);
  const chances = signs?.timelineShift?.chances;
  return {
    id: "timeline-shift",
    title: "Distribution of the timeline shift",
    units: [
      "Across: months by which the project brings transformative AI sooner (negative) or later.",
      ...(result.ok ? captionOf(result.distribution) : []),
    ].join(" "),
    sentence: result.ok
      ? `Eight chances in ten lie between ${monthsInWords(shift.p10)} and ${monthsInWords(shift.p90)}, the middle at ${monthsInWords(shift.p50)}.${chances ? ` Sooner: ${chanceShown(chances.below)}; not moved at all: ${chanceShown(chances.at)}; later: ${chanceShown(chances.above)}.` : ""}`
      : `No distribution is drawn. ${result.sentence}`,
    table: {
      columns: ["Point", "Months", "In words"],
      rows: [
        ["10 %", signed(shift.p10), monthsInWords(shift.p10)],
        ["50 %", signed(shift.p50), monthsInWords(shift.p50)],
        ["90 %", signed(shift.p90), monthsInWords(shift.p90)],
        ...(chances
          ? [
              ["Sooner", "below 0", chanceShown(chances.below)],
              ["Not moved", "0", chanceShown(chances.at)],
              ["Later", "above 0", chanceShown(chances.above)],
            ]
          : []),
      ],
      names: 0,
    },
    drawings: result.ok ? [drawingOf(result.distribution, chances ?? null)] : [],
  };
}

/** What the marks of this drawing stand for, and of no other. */
function captionOf(distribution: Distribution): readonly string[] {
  const { quantiles, limits } = distribution;
  const { curve, atoms } = density(distribution);
  const [lower, upper] = [quantiles.p50 - quantiles.p10, quantiles.p90 - quantiles.p50];
  const cut = [limits.min, limits.max].filter((limit) => curve.some(({ x }) => Math.abs(x - limit) < 1e-6));
  return [
    heightInWords(lower > 0, upper > 0),
    lower > 0 && upper > 0 && lower !== upper
      ? "The curve steps at the middle number because half of the chance is spread over fewer months on one side than on the other."
      : "",
    atoms.length > 0 && curve.length > 0
      ? "A bar is chance that lies on one value; a bar as high as the highest point of a curve would be all of it."
      : "",
    cut.length > 0 ? `The curve ends where answers have to: at ${cut.map(signed).join(" and ")} months.` : "",
    isSeen(0, rangeOf(distribution)) ? "Dotted: no shift." : "",
  ].filter((words) => words !== "");
}

function heightInWords(hasLower: boolean, hasUpper: boolean): string {
  if (hasLower && hasUpper)
    return "Height: how likely a shift is, by a curve through the author's three numbers: two halves of normal curves joined at the middle number, with half of the chance on each side.";
  if (hasLower || hasUpper)
    return `Height: how likely a shift is. Half of the chance is half of a normal curve ${hasLower ? "below" : "above"} the middle number, the other half lies on that number.`;
  return "The author's three numbers are one, and all of the chance lies on it (the bar).";
}

type Chances = NonNullable<NonNullable<NonNullable<Axes["signs"]>["timelineShift"]>["chances"]>;
type Range = readonly [from: number, to: number];

function isSeen(value: number, [from, to]: Range): boolean {
  return from < value && value < to;
}

function drawingOf(distribution: Distribution, chances: Chances | null): Drawing {
  const { p10, p50, p90 } = distribution.quantiles;
  const range = rangeOf(distribution);
  const x = scaleLinear(range, [LEFT, RIGHT]);
  const height = heightsOf(density(distribution));
  const labels = sideBySide([
    { words: `10 %: ${signed(p10)}`, at: x(p10), top: height(p10) },
    { words: `50 %: ${signed(p50)}`, at: x(p50), top: height(p50), bold: true },
    { words: `90 %: ${signed(p90)}`, at: x(p90), top: height(p90) },
  ]);
  const marks: Mark[] = [
    ...curveMarks(distribution, x),
    ...labels.map(({ at, top, bold }) =>
      line(at, top, at, BASE + 8, { stroke: "accent", weight: bold ? 1.5 : 1 }),
    ),
    ...labels.map(leader),
    line(LEFT, BASE, RIGHT, BASE, { stroke: "line" }),
    ...x.ticks(7).flatMap((tick) => tickMarks(x(tick), tickInWords(tick))),
    ...(isSeen(0, range) ? zeroMarks(x(0), chances) : []),
    ...labels.map(({ words, left, bold }) =>
      text(left, NUMBERS, words, { size: SMALL, bold: bold ?? false, anchor: "middle" }),
    ),
    text(WIDTH / 2, HEIGHT - 8, "Timeline shift, months (negative: sooner)", {
      bold: true,
      anchor: "middle",
    }),
  ];
  return { width: WIDTH, height: HEIGHT, name: "", marks };
}

/** From a mark on the axis past the scale to the number below, slanted where the number stands beside its place. */
function leader({ at, left }: Placed): Mark {
  const d = `M${tenth(at)} ${BASE + 8}L${tenth(at)} ${SCALE + 4}L${tenth(left)} ${NUMBERS - 12}`;
  return { type: "path", d, stroke: "line" };
}

/** Unlike numbers of authors, ticks are not rounded: their steps may be smaller than a tenth. */
function tickInWords(tick: number): string {
  const sign = tick > 0 ? "+" : tick < 0 ? "−" : "";
  return `${sign}${Number(Math.abs(tick).toPrecision(6))}`;
}

/** A tick of the scale. Its number interrupts a leader that passes. */
function tickMarks(at: number, words: string): readonly Mark[] {
  const half = textWidth(words, TICK) / 2;
  const middle = Math.min(Math.max(at, half + 1), WIDTH - half - 1);
  return [
    line(at, BASE, at, BASE + 5, { stroke: "line" }),
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

/** How high each value is drawn; the higher side where the curve steps, the axis where there is no curve. */
function heightsOf({ curve }: Density): (value: number) => number {
  const highest = Math.max(...curve.map((point) => point.density), 0) || 1;
  return (value) => {
    const near = curve.filter(({ x }, at) => x >= value && (curve[at - 1]?.x ?? value) <= value);
    const most = Math.max(...near.map((point) => point.density), 0);
    return BASE - ((BASE - TOP) * most) / highest;
  };
}

function curveMarks(distribution: Distribution, x: (value: number) => number): readonly Mark[] {
  const { curve, atoms } = density(distribution);
  const highest = Math.max(...curve.map((point) => point.density), 0) || 1;
  const y = (value: number) => BASE - ((BASE - TOP) * value) / highest;
  const points = curve.map((point) => `${tenth(x(point.x))} ${tenth(y(point.density))}`).join("L");
  const [first, last] = [curve[0], curve.at(-1)];
  const marks: Mark[] = [];
  if (first && last) {
    const d = `M${tenth(x(first.x))} ${BASE}L${points}L${tenth(x(last.x))} ${BASE}Z`;
    marks.push({ type: "path", d, fill: "wash", stroke: "accent", weight: 1.5 });
  }
  for (const atom of atoms) {
    marks.push(
      line(x(atom.x), BASE, x(atom.x), BASE - (BASE - TOP) * atom.probability, {
        stroke: "accent",
        weight: 6,
      }),
    );
  }
  return marks;
}

/** Zero as a dotted line, with the chance of either side above it: on its own side, or both where there is room for both. */
function zeroMarks(at: number, chances: Chances | null): readonly Mark[] {
  const style = { size: SMALL, tone: "quiet" } as const;
  const sooner = chances ? `sooner ${chanceShown(chances.below)}` : "";
  const later = chances ? `later ${chanceShown(chances.above)}` : "";
  const isRoomBefore = at - 8 - textWidth(sooner, SMALL) >= 0;
  const isRoomAfter = at + 8 + textWidth(later, SMALL) <= WIDTH;
  const before = isRoomAfter ? sooner : `${sooner}, ${later}`;
  const after = isRoomBefore ? later : `${sooner}, ${later}`;
  return [
    line(at, TOP - 20, at, BASE, { stroke: "ink", dash: "dotted" }),
    ...(chances && isRoomBefore ? [text(at - 8, TOP - 12, before, { ...style, anchor: "end" })] : []),
    ...(chances && isRoomAfter ? [text(at + 8, TOP - 12, after, style)] : []),
  ];
}

/** From where to where is drawn: the curve from tail to tail, and zero where it is near. */
function rangeOf(distribution: Distribution): Range {
  const { min, max } = distribution.limits;
  const { curve, atoms } = density(distribution);
  const drawn = [...curve, ...atoms].map(({ x }) => x);
  const [low, high] = [Math.min(...drawn), Math.max(...drawn)];
  const width = high - low || (max - min) / 10;
  const room = width / 20;
  const from = low > 0 && low < width / 2 ? -room : low - room;
  const to = high < 0 && -high < width / 2 ? room : high + room;
  return [from, to];
}

type Label = { readonly words: string; readonly at: number; readonly top: number; readonly bold?: boolean };
type Placed = Label & { readonly left: number };

/** Labels in a row, each under its mark, or beside its place where it would touch the one before or the edge. */
function sideBySide(labels: readonly Label[]): readonly Placed[] {
  const half = ({ words }: Label) => textWidth(words, SMALL) / 2;
  const placed: Placed[] = [];
  for (const label of labels) {
    const before = placed.at(-1);
    const least = before ? before.left + half(before) + GAP + half(label) : half(label) + 2;
    placed.push({ ...label, left: Math.max(label.at, least) });
  }
  let most = WIDTH - 2;
  return placed
    .toReversed()
    .map((label) => {
      const left = Math.min(label.left, most - half(label));
      most = left - half(label) - GAP;
      return { ...label, left };
    })
    .toReversed();
}

const GAP = 10;
