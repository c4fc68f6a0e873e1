import { scaleLinear } from "d3-scale";
import { INSTRUMENT } from "@/lib/content/instrument";
import {
  curveMarks,
  heightOf,
  highestOf,
  PLOT,
  type Placed,
  SCALE,
  SMALL,
  sideBySide,
  tickInWords,
  tickMarks,
} from "@/lib/domain/figures/distribution-marks";
import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { questionById } from "@/lib/domain/instrument/lookup";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { type Distribution, density, distributionOf } from "@/lib/domain/quantities/distribution";
import { monthsInWords, signed } from "@/lib/domain/quantities/in-words";
import type { Axes, ReportDocument } from "@/lib/domain/report/report-document";

const HEIGHT = 238;
/** The baseline of the three numbers, below the scale. */
const NUMBERS = PLOT.base + 48;

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
      ? `Eight chances in ten lie between ${monthsInWords(shift.p10)} and ${monthsInWords(shift.p90)}, the middle at ${monthsInWords(shift.p50)}.${chances ? ` Sooner: ${chanceShown(chances.below)}; not moved at all: ${chanceShown(chances.at)}; later: ${chanceShown(chances.above)}.${signs?.method ? "" : FORMER_CURVE}` : ""}`
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

const FORMER_CURVE =
  " These chances are those the report was frozen with, read off two halves of normal curves rather than the one drawn.";

/** What the marks of this drawing stand for, and of no other. */
function captionOf(distribution: Distribution): readonly string[] {
  const { limits } = distribution;
  const { curve, atoms } = density(distribution);
  const near = [limits.min, limits.max].filter((limit) => curve.some(({ x }) => Math.abs(x - limit) < 0.5));
  return [
    heightInWords(curve.length > 0, atoms.length > 0),
    near.length > 0
      ? `The curve comes down where answers end: at ${near.map(signed).join(" and ")} months.`
      : "",
    isSeen(0, rangeOf(distribution)) ? "Dotted: no shift." : "",
  ].filter((words) => words !== "");
}

function heightInWords(hasCurve: boolean, hasAtom: boolean): string {
  if (!hasCurve) return "The three numbers given are one, and all of the chance lies on it (the bar).";
  return hasAtom
    ? "Height: how likely a shift is. Two of the numbers given are one, and half of the chance lies on it: a bar as high as the highest point of the curve would be all of it."
    : "Height: how likely a shift is, by a smooth curve through the three numbers given.";
}

type Chances = NonNullable<NonNullable<NonNullable<Axes["signs"]>["timelineShift"]>["chances"]>;
type Range = readonly [from: number, to: number];

function isSeen(value: number, [from, to]: Range): boolean {
  return from < value && value < to;
}

function drawingOf(distribution: Distribution, chances: Chances | null): Drawing {
  const { p10, p50, p90 } = distribution.quantiles;
  const range = rangeOf(distribution);
  const x = scaleLinear(range, [PLOT.left, PLOT.right]);
  const drawn = density(distribution);
  const highest = highestOf(drawn);
  const height = (value: number) => heightOf(drawn, value, highest);
  const labels = sideBySide([
    { words: `10 %: ${signed(p10)}`, at: x(p10), top: height(p10) },
    { words: `50 %: ${signed(p50)}`, at: x(p50), top: height(p50), bold: true },
    { words: `90 %: ${signed(p90)}`, at: x(p90), top: height(p90) },
  ]);
  const marks: Mark[] = [
    ...curveMarks(drawn, x, highest),
    ...labels.map(({ at, top, bold }) =>
      line(at, top, at, PLOT.base + 8, { stroke: "accent", weight: bold ? 1.5 : 1 }),
    ),
    ...labels.map(leader),
    line(PLOT.left, PLOT.base, PLOT.right, PLOT.base, { stroke: "line" }),
    ...x.ticks(7).flatMap((tick) => tickMarks(x(tick), tickInWords(tick))),
    ...(isSeen(0, range) ? zeroMarks(x(0), chances) : []),
    ...labels.map(({ words, left, bold }) =>
      text(left, NUMBERS, words, { size: SMALL, bold: bold ?? false, anchor: "middle" }),
    ),
    text(PLOT.width / 2, HEIGHT - 8, "Timeline shift, months (negative: sooner)", {
      bold: true,
      anchor: "middle",
    }),
  ];
  return { width: PLOT.width, height: HEIGHT, name: "", marks };
}

/** From a mark on the axis past the scale to the number below, slanted where the number stands beside its place. */
function leader({ at, left }: Placed): Mark {
  const d = `M${tenth(at)} ${PLOT.base + 8}L${tenth(at)} ${SCALE + 4}L${tenth(left)} ${NUMBERS - 12}`;
  return { type: "path", d, stroke: "line" };
}

/** Zero as a dotted line, with the chance of either side above it: on its own side, or both where there is room for both. */
function zeroMarks(at: number, chances: Chances | null): readonly Mark[] {
  const style = { size: SMALL, tone: "quiet" } as const;
  const sooner = chances ? `sooner ${chanceShown(chances.below)}` : "";
  const later = chances ? `later ${chanceShown(chances.above)}` : "";
  const isRoomBefore = at - 8 - textWidth(sooner, SMALL) >= 0;
  const isRoomAfter = at + 8 + textWidth(later, SMALL) <= PLOT.width;
  const before = isRoomAfter ? sooner : `${sooner}, ${later}`;
  const after = isRoomBefore ? later : `${sooner}, ${later}`;
  return [
    line(at, PLOT.top - 20, at, PLOT.base, { stroke: "ink", dash: "dotted" }),
    ...(chances && isRoomBefore ? [text(at - 8, PLOT.top - 12, before, { ...style, anchor: "end" })] : []),
    ...(chances && isRoomAfter ? [text(at + 8, PLOT.top - 12, after, style)] : []),
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
