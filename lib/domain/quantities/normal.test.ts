import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inverseNormal, normalCumulative, normalDensity } from "@/lib/domain/quantities/normal";

describe("the standard normal", () => {
  // Values of Wichura's paper (p = 0.25, 0.001, 1e-20) and of common tables.
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.2623400897984],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.5, 0],
  ])("has at probability %d the value %d", (u, z) => {
    expect(inverseNormal(u)).toBeCloseTo(z, 13);
  });

  it("turns a probability into a score and back", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (u) => {
        expect(normalCumulative(inverseNormal(u))).toBeCloseTo(u, 13);
      }),
    );
  });

  it("is symmetric about zero, and its density is the slope of its probability", () => {
    for (const z of [0.1, 0.5, 1.3, 2.7, 5]) {
      expect(normalCumulative(z) + normalCumulative(-z)).toBeCloseTo(1, 14);
      expect((normalCumulative(z + 1e-5) - normalCumulative(z - 1e-5)) / 2e-5).toBeCloseTo(
        normalDensity(z),
        8,
      );
    }
  });

  it("gives probabilities between 0 and 1, far out in the tails too", () => {
    const probabilities = Array.from({ length: 32_001 }, (_, at) => normalCumulative(-8 + at / 2000));
    expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...probabilities)).toBeLessThanOrEqual(1);
  });

  it("ends where probabilities end, and has no value for what is not a number", () => {
    expect([inverseNormal(0), inverseNormal(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([normalCumulative(-9), normalCumulative(9)]).toEqual([0, 1]);
    expect([inverseNormal(Number.NaN), normalCumulative(Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });
});
