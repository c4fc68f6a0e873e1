import { describe, expect, it } from "vitest";
import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import type { Value } from "@/lib/domain/assessment/answer";
import { figuresOf } from "@/lib/domain/figures/figures-of";
import { reportWith, said } from "@/lib/testing/report-with";

function captionOf(id: string, more: { readonly [path: string]: Value }): string {
  const answers = Object.fromEntries(Object.entries(more).map(([path, value]) => [path, said(value)]));
  const report = reportWith({ recipients: 1, more: answers });
  return figuresOf(report).find((figure) => figure.id === id)?.units ?? "";
}

describe("the caption of the factors", () => {
  const KINDS = ["A filled bar", "A striped bar", "A dot", "A question mark"];

  it.each([
    ["strengthens", "A filled bar"],
    ["weakens-slightly", "A striped bar"],
    ["none", "A dot"],
    ["unsure", "A question mark"],
  ])("names only what %s is drawn as", (effect, says) => {
    const effects = Object.fromEntries(SECURITY_FACTORS.map(({ value }) => [value, effect]));
    const caption = captionOf("factors", { "factors.effects": effects });
    expect(KINDS.filter((kind) => caption.includes(kind))).toEqual([says]);
  });
});

describe("the caption of the two axes", () => {
  const SHIFT = { "timelines.shift": { p10: -3, p50: 0, p90: 2 } };
  const EFFECT = { "timelines.safety-effect": { p10: -1, p50: 0, p90: 2 } };

  it("speaks of a point only where both are estimated", () => {
    expect(captionOf("axes", { ...SHIFT, ...EFFECT })).toContain("The point marks both medians");
    expect(captionOf("axes", SHIFT)).not.toContain("The point");
    expect(captionOf("axes", SHIFT)).toContain("The bar is the middle 80 %");
  });
});
