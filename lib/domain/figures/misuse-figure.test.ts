import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import type { CircleMark, PathMark } from "@/lib/domain/figures/drawing";
import { misuseFigure } from "@/lib/domain/figures/misuse-figure";
import { reportWith, said } from "@/lib/testing/report-with";

type Pathway = readonly [likelihood: Value, severity: Value, likelihoodAfter?: Value, severityAfter?: Value];

function figureOf(pathways: readonly Pathway[]) {
  const answers: { [path: string]: Answers[string] } = {};
  pathways.forEach((numbers, at) => {
    const path = `misuse.pathways/path${at}`;
    answers[path] = said(`a00${at}`);
    answers[`${path}/name`] = said(`Pathway ${at}`);
    (["likelihood", "severity", "residual-likelihood", "residual-severity"] as const).forEach(
      (field, index) => {
        const value = numbers[index];
        if (value !== undefined) answers[`${path}/${field}`] = said(value);
      },
    );
  });
  const figure = misuseFigure(reportWith({ recipients: 0, more: answers }));
  if (!figure) throw new Error("A pathway is described.");
  const marks = figure.drawings.flatMap((drawing) => drawing.marks);
  return {
    units: figure.units,
    circles: marks.filter((mark): mark is CircleMark => mark.type === "circle"),
    paths: marks.filter((mark): mark is PathMark => mark.type === "path"),
    frames: marks.filter((mark) => mark.type === "rect"),
  };
}

const ARROW = "An arrow ends at what remains";
const SAME = "what remains is the same.";
const NEAR = "what remains is less than 4 %";
const ALONE = "A circle alone";
const DASHED = "an arrow is dashed";
const DOTTED = "a ring is dotted";

describe("the caption of misuse", () => {
  it.each<readonly [string, readonly Pathway[], readonly string[]]>([
    ["an arrow", [[0.5, 3, 0.2, 2]], [ARROW]],
    ["what stays as it is", [[0.99, 3, 0.99, 3]], [SAME]],
    ["what stays nearly as it is", [[0.5, 3, 0.48, 3]], [NEAR]],
    ["what is silent about afterwards", [[0.5, 3]], [ALONE]],
    ["an arrow with one number only", [[0.5, 3, 0.2]], [ARROW, DASHED]],
    ["a ring with one number only", [[0.5, 3, 0.5]], [SAME, DOTTED]],
  ])("explains the marks of %s, and no others", (_what, pathways, says) => {
    const { units } = figureOf(pathways);
    for (const words of [ARROW, SAME, NEAR, ALONE, DASHED, DOTTED])
      expect(units.includes(words), words).toBe(says.includes(words));
  });

  it("speaks of a dash only where one is drawn, also on a short arrow", () => {
    const { paths } = figureOf([[0.5, 3, 0.45]]);
    expect(paths.filter(({ dash }) => dash === "dashed")).toHaveLength(1);
    expect(paths.filter(({ fill }) => fill === "paper")).toHaveLength(1);
  });
});

describe("circles and rings of misuse", () => {
  const { circles, frames } = figureOf([
    [1, 1, 1, 1],
    [0, 1, 0, 1],
    [0.5, 1, 0.5, 1],
    [0.52, 1, 0.52, 1],
    [0.54, 1, 0.53, 1],
    [0.5, 2, 0.5, 2],
  ]);
  const rings = circles.filter(({ stroke }) => stroke === "accent");

  it("touch no other", () => {
    expect(rings).toHaveLength(6);
    for (const [at, a] of rings.entries())
      for (const b of rings.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius + 1.5);
  });

  it("stay within the frame, also at 0 % and 100 %", () => {
    const [left, right] = [frames[0]?.x ?? 0, (frames[0]?.x ?? 0) + (frames[0]?.width ?? 0)];
    for (const { x, radius } of rings) expect(x - radius > left && x + radius < right).toBe(true);
  });
});
