import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { type Distribution, distributionOf } from "@/lib/domain/quantities/distribution";
import { DEFAULT_DRAWS, type SimulatedSum, simulateSum } from "@/lib/domain/quantities/simulation";

const MONTHS = { min: -120, max: 120, unit: "months" };

function made(quantiles: Quantiles, limits = MONTHS): Distribution {
  const result = distributionOf(quantiles, limits);
  if (!result.ok) throw new Error(result.sentence);
  return result.distribution;
}

function summed(distributions: readonly Distribution[], correlation: number, seed = 1): SimulatedSum {
  const result = simulateSum(distributions, { correlation, seed });
  if (!result.ok) throw new Error(result.sentence);
  return result.sum;
}

const width = ({ quantiles }: SimulatedSum) => quantiles.p90 - quantiles.p10;

function someDistributions(): fc.Arbitrary<readonly Distribution[]> {
  const part = fc.integer({ min: -40, max: 40 });
  const one = fc
    .tuple(part, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }))
    .map(([p50, down, up]) => made({ p10: p50 - down, p50, p90: p50 + up }));
  return fc.array(one, { minLength: 2, maxLength: 6 });
}

describe("a simulated sum", () => {
  it("gives the same bytes for the same seed and others for another", () => {
    const parts = [made({ p10: -3, p50: -1, p90: 0 }), made({ p10: -1, p50: 0, p90: 4 })];
    expect(JSON.stringify(summed(parts, 0.3, 42))).toBe(JSON.stringify(summed(parts, 0.3, 42)));
    expect(summed(parts, 0.3, 42).quantiles).not.toEqual(summed(parts, 0.3, 43).quantiles);
    expect(summed(parts, 0.3).draws).toBe(DEFAULT_DRAWS);
  });

  it("is wider the more its parts move together", () => {
    fc.assert(
      fc.property(someDistributions(), fc.integer({ min: 0, max: 1000 }), (parts, seed) => {
        const widths = [0, 0.5, 1].map((correlation) => width(summed(parts, correlation, seed)));
        // With parts of very different width there is little between them; the rest is chance.
        const slack = 0.04 * (widths[2] ?? 0);
        expect(widths[0]).toBeLessThan((widths[1] ?? 0) + slack);
        expect(widths[1]).toBeLessThan((widths[2] ?? 0) + slack);
      }),
      { numRuns: 25 },
    );
  });

  it("has, where all move together, the sums of the parts' quantiles", () => {
    fc.assert(
      fc.property(someDistributions(), (parts) => {
        const { quantiles } = summed(parts, 1);
        const sumOf = (part: keyof Quantiles) => parts.reduce((sum, item) => sum + item.quantiles[part], 0);
        const tolerance = 0.06 * (sumOf("p90") - sumOf("p10"));
        for (const part of ["p10", "p50", "p90"] as const) {
          expect(Math.abs(quantiles[part] - sumOf(part))).toBeLessThan(tolerance);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("has, for one part, that part's quantiles and chance below zero", () => {
    const { quantiles, chanceBelowZero, unit } = summed([made({ p10: -12.8155, p50: 0, p90: 25.631 })], 0);
    expect(Math.abs(quantiles.p10 + 12.8155)).toBeLessThan(0.6);
    expect(Math.abs(quantiles.p50)).toBeLessThan(0.6);
    expect(Math.abs(quantiles.p90 - 25.631)).toBeLessThan(1);
    expect(Math.abs(chanceBelowZero - 0.5)).toBeLessThan(0.02);
    expect(unit).toBe("months");
  });

  it("adds independent normals as the root of their squares", () => {
    const normal = made({ p10: -12.815515655, p50: 0, p90: 12.815515655 });
    // Four independent standard deviations of 10 make one of 20, so 80 % lie within 2 × 25.63.
    expect(Math.abs(width(summed([normal, normal, normal, normal], 0)) - 51.26)).toBeLessThan(1.5);
    // With a correlation of 0.5 the variance is 4 · 100 + 12 · 50 = 1000.
    expect(Math.abs(width(summed([normal, normal, normal, normal], 0.5)) - 81.05)).toBeLessThan(2.5);
  });

  it("does not count a draw of exactly zero as below it", () => {
    expect(summed([made({ p10: 0, p50: 0, p90: 0 })], 0).chanceBelowZero).toBe(0);
  });
});

describe("a simulation that is refused", () => {
  const part = made({ p10: -1, p50: 0, p90: 1 });
  const points = made({ p10: -1, p50: 0, p90: 1 }, { min: -3, max: 3, unit: "points" });

  it.each([
    ["nothing to add", [], { correlation: 0, seed: 1 }, "nothing to add up"],
    ["two units", [part, points], { correlation: 0, seed: 1 }, "different units"],
    ["a negative correlation", [part], { correlation: -0.1, seed: 1 }, "between 0"],
    ["a correlation above one", [part], { correlation: 1.1, seed: 1 }, "between 0"],
    ["no correlation", [part], { correlation: Number.NaN, seed: 1 }, "between 0"],
    ["half a seed", [part], { correlation: 0, seed: 0.5 }, "whole number"],
    ["too few draws", [part], { correlation: 0, seed: 1, draws: 99 }, "100 to 200,000"],
    ["too much at once", Array(2001).fill(part), { correlation: 0, seed: 1 }, "Choose fewer"],
  ])("says what to do: %s", (_case, parts, options, says) => {
    expect(simulateSum(parts, options)).toEqual({ ok: false, sentence: expect.stringContaining(says) });
  });
});
