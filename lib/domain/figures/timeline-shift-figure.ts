import { type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure } from "@/lib/domain/figures/figure";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { questionById } from "@/lib/domain/instrument/lookup";
import { type Distribution, density, distributionOf, quantile } from "@/lib/domain/quantities/distribution";
import { monthsInWords, signed } from "@/lib/domain/report/parts/axes";
import { chanceShown } from "@/lib/domain/report/parts/axis-chances";
import type { Axes, ReportDocument } from "@/lib/domain/report/report-document";

const WIDTH = 460;
const LEFT = 14;
const RIGHT = WIDTH - 14;
const TOP = 34;
const BASE = 160;
const ROW = 17;
const SMALL = 11.5;

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
    units:
      "Across: months that transformative AI comes sooner (negative) or later. Height: how likely a shift is, by a curve through the author's three numbers (a split normal). A bar stands for a probability that lies on one value.",
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

type Chances = NonNullable<NonNullable<NonNullable<Axes["signs"]>["timelineShift"]>["chances"]>;

function drawingOf(distribution: Distribution, chances: Chances | null): Drawing {
  const { p10, p50, p90 } = distribution.quantiles;
  const [from, to] = rangeOf(distribution);
  const x = (value: number) => LEFT + ((RIGHT - LEFT) * (value - from)) / (to - from);
  const isZeroSeen = from < 0 && to > 0;
  const labels = labelsOf([
    { words: `10 %: ${signed(p10)}`, at: x(p10) },
    { words: `50 %: ${signed(p50)}`, at: x(p50), bold: true },
    { words: `90 %: ${signed(p90)}`, at: x(p90) },
  ]);
  const rows = Math.max(...labels.map(({ row }) => row)) + 1;
  const bottom = BASE + 12 + rows * ROW;
  const marks: Mark[] = [
    ...curveMarks(distribution, x),
    line(LEFT, BASE, RIGHT, BASE, { stroke: "line" }),
    ...(isZeroSeen ? zeroMarks(x(0), chances) : []),
    ...labels.flatMap(({ words, at, left, row, bold }) => [
      line(at, BASE - 6, at, BASE + 6, { stroke: "accent", weight: bold ? 3 : 2 }),
      text(left, BASE + 17 + row * ROW, words, { size: SMALL, bold: bold ?? false, anchor: "middle" }),
    ]),
    text(WIDTH / 2, bottom + 16, "Timeline shift, months (negative: sooner)", {
      bold: true,
      anchor: "middle",
    }),
  ];
  return { width: WIDTH, height: bottom + 24, name: "", marks };
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

/** Zero as a dotted line, with the chance of either side above it. */
function zeroMarks(at: number, chances: Chances | null): readonly Mark[] {
  const sides = chances
    ? [
        { words: `sooner ${chanceShown(chances.below)}`, x: at - 8, anchor: "end" as const },
        { words: `later ${chanceShown(chances.above)}`, x: at + 8 },
      ]
    : [];
  return [
    line(at, TOP - 20, at, BASE + 4, { stroke: "ink", dash: "dotted" }),
    ...sides
      .filter(({ words, x }) =>
        x < at ? x - textWidth(words, SMALL) >= 0 : x + textWidth(words, SMALL) <= WIDTH,
      )
      .map(({ words, x, ...style }) => text(x, TOP - 12, words, { size: SMALL, tone: "quiet", ...style })),
  ];
}

/** From where to where is drawn: what is likely at all, and zero where it is near. */
function rangeOf(distribution: Distribution): readonly [number, number] {
  const { min, max } = distribution.limits;
  const low = quantile(distribution, 0.004);
  const high = quantile(distribution, 0.996);
  const room = (high - low || (max - min) / 10) / 8;
  const from = low > 0 && low - 4 * room < 0 ? -room : low - room;
  const to = high < 0 && high + 4 * room > 0 ? room : high + room;
  return [from, to];
}

type Label = { readonly words: string; readonly at: number; readonly bold?: boolean };

/** Each label under its mark, in the first row where it touches no other. */
function labelsOf(labels: readonly Label[]) {
  const placed: (Label & { readonly left: number; readonly row: number; readonly half: number })[] = [];
  for (const label of labels) {
    const half = textWidth(label.words, SMALL) / 2;
    const left = Math.min(Math.max(label.at, half + 2), WIDTH - half - 2);
    const isFree = (row: number) =>
      placed.every((other) => other.row !== row || Math.abs(other.left - left) > other.half + half + 8);
    const row = [0, 1, 2].find(isFree) ?? 2;
    placed.push({ ...label, left, row, half });
  }
  return placed;
}
