import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIKELIHOOD, likelihoodOf } from "@/lib/content/options/likelihood";
import { RECIPIENT_KINDS, recipientGroup } from "@/lib/content/options/recipient-kinds";
import { SAFETY_EFFECT } from "@/lib/content/options/safety-effect";
import { SEVERITY } from "@/lib/content/options/severity";

describe("likelihood words", () => {
  it("cover every probability once, from 0 to 1 without a gap", () => {
    expect(LIKELIHOOD[0]?.from).toBe(0);
    expect(LIKELIHOOD.at(-1)?.to).toBe(1);
    LIKELIHOOD.slice(1).forEach((band, at) => {
      expect(band.from).toBe(LIKELIHOOD[at]?.to);
    });
  });

  it("name the band that a probability lies in", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (probability) => {
        const band = likelihoodOf(probability);
        expect(band && probability >= band.from && (probability < band.to || band.to === 1)).toBe(true);
      }),
    );
    expect(LIKELIHOOD.map(({ typical }) => likelihoodOf(typical)?.value)).toEqual(
      LIKELIHOOD.map(({ value }) => value),
    );
  });

  it("change exactly at the printed bounds, with one word on each side and one on the bound", () => {
    const holding = (probability: number) =>
      LIKELIHOOD.filter(
        ({ from, to }) => probability >= from && (probability < to || (to === 1 && probability === 1)),
      );
    for (const [index, band] of LIKELIHOOD.entries()) {
      const justBelow = band.from - Number.EPSILON;
      expect(holding(band.from)).toEqual([band]);
      expect(likelihoodOf(band.from)).toBe(band);
      expect(likelihoodOf(justBelow)).toBe(index === 0 ? null : LIKELIHOOD[index - 1]);
    }
    expect(holding(1)).toEqual([LIKELIHOOD.at(-1)]);
    expect(likelihoodOf(1)).toBe(LIKELIHOOD.at(-1));
    expect(new Set(LIKELIHOOD.map(({ label }) => label)).size).toBe(LIKELIHOOD.length);
  });

  it.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])("has none for %d", (probability) => {
    expect(likelihoodOf(probability)).toBeNull();
  });
});

it("severity has five points and the effect on safety runs evenly to both sides of zero", () => {
  expect(SEVERITY.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  expect(SAFETY_EFFECT.map(({ value }) => value)).toEqual([-3, -2, -1, 0, 1, 2, 3]);
});

it("every recipient kind has its group", () => {
  expect(RECIPIENT_KINDS.map(({ value }) => recipientGroup(value))).toEqual(
    RECIPIENT_KINDS.map(({ group }) => group),
  );
  expect(recipientGroup("nobody")).toBeNull();
});
