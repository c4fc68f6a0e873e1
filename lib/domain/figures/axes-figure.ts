import { scaleLinear } from "d3-scale";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { arrow, type Drawing, line, type Mark, tenth, text } from "@/lib/domain/figures/drawing";
import type { Figure, FigureTable } from "@/lib/domain/figures/figure";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { monthsInWords, signed } from "@/lib/domain/quantities/in-words";
import { shiftEffectSentence } from "@/lib/domain/report/parts/axes";
import { chancesInWords } from "@/lib/domain/report/parts/axis-chances";
import type { Axes, AxisChances, ReportDocument } from "@/lib/domain/report/report-document";
import { isBefore1100 } from "@/lib/domain/rules/rulebook-versions";

const WIDTH = 460;
const HEIGHT = 320;
const PLOT = { left: 62, right: WIDTH - 14, top: 14, bottom: HEIGHT - 52 };

/** Months shown either side of zero: the first of these that holds the answer's own reach, so that few scales are in use. */
const REACHES = [1, 3, 6, 12, 24, 60, 120];

/**
 * Timeline shift and effect on safety as two separate axes: the median of each as a point, the middle 80 % of each as a bar
 * along its own axis. No diagonal, no regions, no product of the two (SM-7). An axis without an answer says so.
 */
export function axesFigure({ axes, rulebookVersion }: ReportDocument): Figure {
  return {
    id: "axes",
    title: "Timelines and safety, on two axes",
    units: captionOf(axes),
    sentence: [
      axes.sentence,
      shiftEffectSentence(axes.shiftEffect, isBefore1100(rulebookVersion)),
      ...chancesInWords(axes),
    ]
      .filter(Boolean)
      .join(" "),
    table: tableOf(axes),
    drawings: axes.timelineShift || axes.safetyEffect ? [drawingOf(axes)] : [],
  };
}

/** What the marks of this drawing stand for, and no others. */
function captionOf({ timelineShift: shift, safetyEffect: effect }: Axes): string {
  return [
    "Across: months by which the project brings transformative AI later or sooner. Up: its effect on existential safety apart from timing, −3 to +3.",
    shift && effect && "The point marks both medians, each bar the middle 80 % of its own axis.",
    (shift === null) !== (effect === null) &&
      "The bar is the middle 80 % of its axis; where it lies along the other axis says nothing.",
    (shift || effect) && "Dotted: no effect.",
  ]
    .filter(Boolean)
    .join(" ");
}

function tableOf({ timelineShift, safetyEffect, signs }: Axes): FigureTable {
  const row = (
    name: string,
    quantiles: Quantiles | null,
    words: (value: number) => string,
    axis?: AxisChances | null,
  ) => [
    name,
    ...(["p10", "p50", "p90"] as const).map((part) => (quantiles ? words(quantiles[part]) : "—")),
    ...(signs
      ? (["below", "at", "above"] as const).map((side) =>
          axis?.chances ? chanceShown(axis.chances[side]) : "—",
        )
      : []),
  ];
  return {
    columns: [
      "Estimate",
      "10 %",
      "50 %",
      "90 %",
      ...(signs
        ? ["Chance below zero (sooner, less safe)", "Exactly zero", "Above zero (later, safer)"]
        : []),
    ],
    rows: [
      row("Timeline shift", timelineShift, monthsInWords, signs?.timelineShift),
      row("Effect on existential safety, −3 to +3", safetyEffect, signed, signs?.safetyEffect),
    ],
    names: 0,
  };
}

function drawingOf({ timelineShift: shift, safetyEffect: effect }: Axes): Drawing {
  const { left, right, top, bottom } = PLOT;
  const months = reach(shift);
  const x = scaleLinear([-months, months], [left, right]);
  const y = scaleLinear([-3, 3], [bottom, top]);
  const zero = { stroke: "line", dash: "dotted" } as const;
  const marks: Mark[] = [
    { type: "rect", x: left, y: top, width: right - left, height: bottom - top, stroke: "hairline" },
    ...x
      .ticks(6)
      .flatMap((tick) => [
        line(x(tick), bottom, x(tick), bottom + 5, { stroke: "line" }),
        text(x(tick), bottom + 18, signed(tick), { tone: "quiet", anchor: "middle" }),
      ]),
    ...[-3, -2, -1, 0, 1, 2, 3].flatMap((tick) => [
      line(left - 5, y(tick), left, y(tick), { stroke: "line" }),
      text(left - 9, y(tick) + 4, signed(tick), { tone: "quiet", anchor: "end" }),
    ]),
    line(x(0), top, x(0), bottom, zero),
    line(left, y(0), right, y(0), zero),
    arrow(left, HEIGHT - 12, -1),
    text(left + 16, HEIGHT - 8, "sooner", { tone: "quiet" }),
    text((left + right) / 2, HEIGHT - 8, "Timeline shift, months", { bold: true, anchor: "middle" }),
    text(right - 16, HEIGHT - 8, "later", { tone: "quiet", anchor: "end" }),
    arrow(right, HEIGHT - 12, 1),
    text(16, (top + bottom) / 2, "Effect on existential safety, apart from timing", {
      bold: true,
      anchor: "middle",
      upright: true,
      size: 11.5,
    }),
  ];
  const at = { x: x(shift?.p50 ?? 0), y: y(effect?.p50 ?? 0) };
  if (shift) marks.push(...interval(x(shift.p10), at.y, x(shift.p90), at.y));
  if (effect) marks.push(...interval(at.x, y(effect.p10), at.x, y(effect.p90)));
  if (shift && effect)
    marks.push({
      type: "circle",
      x: tenth(at.x),
      y: tenth(at.y),
      radius: 5,
      fill: "accent",
      stroke: "paper",
      weight: 2,
    });
  else
    marks.push(
      text(left + 10, top + 18, `No estimate of ${shift ? "the effect on safety" : "the timeline shift"}.`, {
        tone: "quiet",
      }),
    );
  return { width: WIDTH, height: HEIGHT, name: "", marks };
}

function reach(shift: Quantiles | null): number {
  const furthest = shift ? Math.max(Math.abs(shift.p10), Math.abs(shift.p90)) : 12;
  return REACHES.find((months) => months >= furthest) ?? 120;
}

/** A bar with a stop at each end, along one axis. */
function interval(x1: number, y1: number, x2: number, y2: number): readonly Mark[] {
  const [stopX, stopY] = x1 === x2 ? [5, 0] : [0, 5];
  const style = { stroke: "accent", weight: 2.5 } as const;
  return [
    line(x1, y1, x2, y2, style),
    line(x1 - stopX, y1 - stopY, x1 + stopX, y1 + stopY, style),
    line(x2 - stopX, y2 - stopY, x2 + stopX, y2 + stopY, style),
  ];
}
