import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceAbove, chanceOfBoth, overlap } from "@/lib/domain/quantities/compare-distributions";
import { type Distribution, distributionOf } from "@/lib/domain/quantities/distribution";

const YEARS = { min: 0, max: 100, unit: "years" };

function years(p10: number, p50: number, p90: number): Distribution {
  const made = distributionOf({ p10, p50, p90 }, YEARS);
  if (!made.ok) throw new Error(made.sentence);
  return made.distribution;
}

function someYears(): fc.Arbitrary<Distribution> {
  const part = fc.integer({ min: 1, max: 30 });
  return fc.tuple(part, part, part).map(([a, b, c]) => years(a, a + b, a + b + c));
}

describe("the chance that one quantity is above another", () => {
  it("is one half against itself, and the rest the other way round", () => {
    fc.assert(
      fc.property(someYears(), someYears(), (one, other) => {
        expect(chanceAbove(one, one)).toBeCloseTo(0.5, 3);
        expect(chanceAbove(one, other) + chanceAbove(other, one)).toBeCloseTo(1, 3);
      }),
      { numRuns: 15 },
    );
  });

  it("differs between pairs of the same medians: whole distributions are compared", () => {
    expect(chanceAbove(years(4, 5, 6), years(9, 10, 11))).toBe(0);
    expect(chanceAbove(years(1, 5, 25), years(2, 10, 50))).toBeGreaterThan(0.25);
  });

  it("is that of two normals where both are", () => {
    // Standard deviations of 1.5 and 2 with means 1 apart, far from both limits: Φ(−1 / 2.5).
    const normal = (mean: number, deviation: number) =>
      years(mean - 1.28155 * deviation, mean, mean + 1.28155 * deviation);
    expect(chanceAbove(normal(49.5, 1.5), normal(50.5, 2))).toBeCloseTo(0.3446, 2);
  });

  it("does not count equal values", () => {
    expect(chanceAbove(years(5, 5, 5), years(5, 5, 5))).toBe(0);
    expect(chanceAbove(years(5, 5, 5), years(5, 5, 9))).toBe(0);
    expect(chanceAbove(years(5, 5, 9), years(5, 5, 5))).toBeCloseTo(0.5, 9);
  });
});

describe("what two quantities share", () => {
  it("is all with itself, nothing with what is far away, and the same either way round", () => {
    fc.assert(
      fc.property(someYears(), someYears(), (one, other) => {
        expect(overlap(one, one)).toBe(1);
        expect(overlap(one, other)).toBe(overlap(other, one));
      }),
      { numRuns: 15 },
    );
    expect(overlap(years(1, 2, 3), years(50, 60, 70))).toBeLessThan(0.005);
  });

  it("is that of two normals of one width: twice what lies beyond the middle between them", () => {
    const normal = (mean: number) => years(mean - 1.28155, mean, mean + 1.28155);
    expect(overlap(normal(49.5), normal(50.5))).toBeCloseTo(0.6171, 2);
  });

  it("counts an atom that both have, and none against a curve", () => {
    expect(overlap(years(5, 5, 5), years(5, 5, 9))).toBe(0.5);
    expect(overlap(years(5, 5, 5), years(3, 5, 9))).toBeCloseTo(0, 2);
  });
});

describe("the chance of both of two things", () => {
  it("lies within bounds that hold however they hang together", () => {
    expect(chanceOfBoth(0.78, 0.33)).toEqual({ least: 0.11, independent: 0.2574, most: 0.33 });
    expect(chanceOfBoth(0.2, 0.3)).toEqual({ least: 0, independent: 0.06, most: 0.2 });
    expect(chanceOfBoth(1, 0.3)).toEqual({ least: 0.3, independent: 0.3, most: 0.3 });
  });
});
