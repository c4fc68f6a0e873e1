import { describe, expect, it } from "vitest";
import type { Value } from "@/lib/domain/assessment/answer";
import type { PathMark } from "@/lib/domain/figures/drawing";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { reportWith, said } from "@/lib/testing/report-with";

function figureOf(loop: Value, capabilities: Value, safety?: Value) {
  const report = reportWith({
    recipients: 1,
    more: {
      "factors.loop": said(loop),
      "factors.capabilities-speed-up": said(capabilities),
      ...(safety !== undefined && { "factors.safety-speed-up": said(safety) }),
    },
  });
  const figure = figuresOf(report).find(({ id }) => id === "loops");
  if (!figure) throw new Error("Something of the loops is answered.");
  const marks = figure.drawings.flatMap((drawing) => drawing.marks);
  const lines = marks.filter((mark): mark is PathMark => mark.type === "path" && mark.stroke === "accent");
  return { ...figure, lines, words: marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : [])) };
}

describe("the two loops", () => {
  it("say first which loop the outputs enter, in the sentence and between the loops", () => {
    const { sentence, words } = figureOf("neither", 1, 2);
    expect(sentence).toMatch(/^Which loop the outputs enter by default: Neither\./);
    expect(words).toContain("Neither");
  });

  it("draw hardly as thin as not at all, and each step beyond it thicker", () => {
    const weights = [0, 1, 2, 3, 4].map((value) => figureOf("both", value, 0).lines[0]?.weight ?? 1);
    expect(weights[1]).toBe(weights[0]);
    expect(weights.slice(1).every((weight, at) => at === 0 || weight > (weights[at] ?? 0) + 2)).toBe(true);
  });

  it.each([
    ["solid lines", 1, 2, [undefined, undefined], []],
    ["a line that is not at all faster", 0, 2, ["dashed", undefined], ["Dashed:"]],
    ["a line without an answer", 4, undefined, [undefined, "dotted"], ["Dotted:"]],
  ] as const)("explain %s by what is drawn", (_what, capabilities, safety, dashes, says) => {
    const { lines, units } = figureOf("both", capabilities, safety);
    expect(lines.map(({ dash }) => dash)).toEqual(dashes);
    for (const words of ["Dashed:", "Dotted:"])
      expect(units.includes(words)).toBe(says.some((each) => each === words));
  });
});
