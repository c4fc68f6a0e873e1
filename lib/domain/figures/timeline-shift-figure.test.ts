import { describe, expect, it } from "vitest";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import type { Figure } from "@/lib/domain/figures/figure";
import { textWidth } from "@/lib/domain/figures/text/text-width";
import { timelineShiftFigure } from "@/lib/domain/figures/timeline-shift-figure";
import { reportWith, said } from "@/lib/testing/report-with";

function figureOf(p10: number, p50: number, p90: number): Figure {
  const shift: Quantiles = { p10, p50, p90 };
  const figure = timelineShiftFigure(reportWith({ recipients: 0, more: { "timelines.shift": said(shift) } }));
  if (!figure) throw new Error("A shift is given.");
  return figure;
}

const SMOOTH = "by a smooth curve through the three numbers given";
const BAR = "a bar as high as the highest point";
const ALL = "all of the chance lies on it (the bar)";
const LIMIT = "The curve comes down where answers end: at −120 months.";
const UPPER = "The curve comes down where answers end: at +120 months.";
const ZERO = "Dotted: no shift.";
const CASES: readonly (readonly [
  what: string,
  quantiles: readonly [number, number, number],
  says: string[],
])[] = [
  ["sides of one width", [-3, 0, 3], [SMOOTH, ZERO]],
  ["sides of two widths", [-12, -3, 2], [SMOOTH, ZERO]],
  ["zero far away", [40, 42, 44], [SMOOTH]],
  ["a side without width", [-1, 0, 0], [BAR, ZERO]],
  ["three equal numbers", [5, 5, 5], [ALL, ZERO]],
  ["numbers close to zero", [-0.05, 0, 0.05], [SMOOTH, ZERO]],
  ["numbers near one limit", [-120, -119, -100], [SMOOTH, LIMIT, ZERO]],
  ["numbers near the other limit", [2, 100, 120], [SMOOTH, UPPER, ZERO]],
];

describe.each(CASES)("the timeline shift with %s", (_what, quantiles, says) => {
  const figure = figureOf(...quantiles);
  const [drawing] = figure.drawings;

  it("explains the marks that it draws, and no others", () => {
    for (const words of [SMOOTH, BAR, ALL, LIMIT, UPPER, ZERO])
      expect(figure.units.includes(words), words).toBe(says.includes(words));
  });

  it("sets no number over another", () => {
    const boxes = (drawing?.marks ?? []).flatMap((mark) => {
      if (mark.type !== "text" || mark.anchor !== "middle") return [];
      const half = textWidth(mark.text, mark.size ?? 12.5) / 2;
      return [{ words: mark.text, y: mark.y, from: mark.x - half, to: mark.x + half }];
    });
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1))
        expect(a.y !== b.y || a.to < b.from || b.to < a.from, `${a.words} and ${b.words}`).toBe(true);
  });
});

it("gives every tick a number of its own, however fine the scale", () => {
  const ticks = figureOf(-0.05, 0, 0.05).drawings.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.type === "text" && mark.size === 10.5 ? [mark.text] : [])),
  );
  expect(ticks.length).toBeGreaterThan(3);
  expect(new Set(ticks).size).toBe(ticks.length);
});

describe("the chances above zero", () => {
  it.each([
    ["on either side", [-12, -3, 2], ["sooner 76 %", "later 24 %"]],
    ["on the side where there is room for both", [-3, -0.3, 0], ["sooner 90 %, later 10 %"]],
  ] as const)("stand %s", (_where, [p10, p50, p90], words) => {
    const texts = figureOf(p10, p50, p90).drawings.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : [])),
    );
    expect(texts.filter((each) => /sooner \d|later \d/.test(each))).toEqual(words);
  });
});
