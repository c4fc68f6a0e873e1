import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cumulative,
  type Distribution,
  density,
  distributionOf,
  probabilityAbove,
  probabilityBelow,
  quantile,
} from "@/lib/domain/quantities/distribution";

const MONTHS = { min: -120, max: 120, unit: "months" };

function made(p10: number, p50: number, p90: number, limits = MONTHS): Distribution {
  const result = distributionOf({ p10, p50, p90 }, limits);
  if (!result.ok) throw new Error(result.sentence);
  return result.distribution;
}

function anyDistribution(): fc.Arbitrary<Distribution> {
  const part = fc.oneof(
    fc.double({ min: -119, max: 119, noNaN: true }),
    fc.integer({ min: -120, max: 120 }),
    fc.constantFrom(-120, 0, 120),
  );
  return fc
    .tuple(part, part, part)
    .map((parts) => [...parts].sort((a, b) => a - b) as [number, number, number])
    .filter(([p10, , p90]) => !(p10 === -120 && p90 === 120))
    .map(([p10, p50, p90]) => made(p10, p50, p90));
}

/** Probabilities apart by more than a rounding. */
function probability(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1_000_000 }).map((part) => part / 1_000_000);
}

describe("a distribution through three quantiles", () => {
  it("passes exactly through the three numbers", () => {
    fc.assert(
      fc.property(anyDistribution(), (distribution) => {
        const at = [0.1, 0.5, 0.9].map((u) => quantile(distribution, u));
        const { quantiles, inside } = distribution;
        for (const [index, of] of (["p10", "p50", "p90"] as const).entries()) {
          expect(at[index]).toBe(inside[of] + 0);
          // Only what cannot be told from another number, or lies on a limit, is read as another than was given.
          const isRead = Math.abs(inside[of] - quantiles[of]) < 1e-9;
          expect(isRead || Math.abs(quantiles[of]) > 120 - 1e-9, of).toBe(true);
        }
      }),
    );
  });

  it("has finite numbers for values that cannot be told apart, or from a limit", () => {
    const years = { min: 0, max: 50, unit: "years" };
    const least = Number.MIN_VALUE;
    const given: readonly [number, number, number][] = [
      [0, 0, least],
      [0, least, 2 * least],
      [least, 1e-12, 49],
      [1, 2, 50 - 1e-13],
      [1, 50 - 1e-13, 50 - 1e-14],
      [7, 7 + 1e-14, 9],
      [7, 7 + 1e-10, 50],
      [1e-300, 25, 25 + 1e-14],
    ];
    for (const numbers of given) {
      const distribution = made(...numbers, years);
      for (const u of [0, 0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999, 1]) {
        const x = quantile(distribution, u);
        const all = [x, cumulative(distribution, x), probabilityBelow(distribution, x)];
        expect(all.every(Number.isFinite), `${numbers} at ${u}: ${all}`).toBe(true);
      }
    }
    expect(quantile(made(0, 0, least, years), 0.9)).toBe(0);
    expect(cumulative(made(0, 0, least, years), 0)).toBe(1);
  });

  it("never falls as the probability rises, and stays within the limits", () => {
    fc.assert(
      fc.property(anyDistribution(), probability(), probability(), (distribution, u, v) => {
        const [low, high] = [quantile(distribution, Math.min(u, v)), quantile(distribution, Math.max(u, v))];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(-120);
        expect(high).toBeLessThanOrEqual(120);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives back the probability of a quantile wherever there is no atom", () => {
    fc.assert(
      fc.property(anyDistribution(), probability(), (distribution, u) => {
        const x = quantile(distribution, u);
        const { p10, p50, p90 } = distribution.quantiles;
        // A width near the rounding of its median can't hold a probability; nor can what rounds onto a limit.
        fc.pre(p50 - p10 > 1e-3 && p90 - p50 > 1e-3 && Math.abs(x) < 119.999999);
        expect(cumulative(distribution, x)).toBeCloseTo(u, 6);
      }),
      { numRuns: 1000 },
    );
  });

  it("splits all probability into below, at and above any value", () => {
    const value = fc.oneof(fc.double({ min: -130, max: 130, noNaN: true }), fc.constantFrom(-120, 0, 120));
    fc.assert(
      fc.property(anyDistribution(), value, (distribution, x) => {
        const below = probabilityBelow(distribution, x);
        const above = probabilityAbove(distribution, x);
        const at = cumulative(distribution, x) - below;
        expect(Math.min(below, at, above)).toBeGreaterThanOrEqual(0);
        expect(below + at + above).toBeCloseTo(1, 12);
      }),
      { numRuns: 1000 },
    );
  });

  it("is nearly the normal distribution where both sides are equally wide and the limits far", () => {
    // A normal with standard deviation 1 has its outer quantiles 1.28155 from the middle.
    const normal = made(-1.28155156554, 0, 1.28155156554);
    expect(probabilityBelow(normal, -1)).toBeCloseTo(0.1586552539, 4);
    expect(quantile(normal, 0.975)).toBeCloseTo(1.959963984540054, 3);
  });

  it("is nearly the lognormal distribution for a duration whose numbers are in proportion", () => {
    const duration = made(0.1, 0.4, 1.6, { min: 0, max: 100, unit: "years" });
    const sigma = Math.log(4) / 1.2815515655446004;
    expect(quantile(duration, 0.975) / (0.4 * Math.exp(1.959963984540054 * sigma))).toBeCloseTo(1, 1);
    expect(quantile(duration, 0.025) / (0.4 * Math.exp(-1.959963984540054 * sigma))).toBeCloseTo(1, 2);
  });

  it("holds nothing on a limit or beyond it, on whichever number a limit is given", () => {
    const years = { min: 0, max: 50, unit: "years" };
    for (const numbers of [
      [0, 2, 5],
      [0, 0, 5],
      [1, 49, 50],
      [0.1, 2, 5],
    ] as [number, number, number][]) {
      const duration = made(...numbers, years);
      expect([probabilityBelow(duration, 0), cumulative(duration, 0)], `${numbers}`).toEqual([0, 0]);
      expect([probabilityBelow(duration, 50), cumulative(duration, 50)], `${numbers}`).toEqual([1, 1]);
      expect(density(duration).atoms).toEqual([]);
      // And no lump beside it either: what is low lies apart.
      expect(cumulative(duration, numbers[2] / 500)).toBeLessThan(0.1);
    }
    expect([0.1, 0.5, 0.9].map((u) => quantile(made(0, 2, 5, years), u))).toEqual([
      expect.closeTo(0.4, 9),
      2,
      5,
    ]);
  });

  it("reads numbers too near the lower limit for arithmetic as on it", () => {
    const years = { min: 0, max: 100, unit: "years" };
    const read = (p10: number, p50: number, p90: number) => distributionOf({ p10, p50, p90 }, years);
    expect(read(0, 0, 5e-324)).toEqual(read(0, 0, 0));
    expect(read(8e-323, 1e-174, 2)).toEqual(read(0, 1e-174, 2));
    expect(read(5e-324, 1, 100)).toEqual(read(0, 1, 100));
    const made = read(8e-323, 1e-174, 1e-127);
    const values = [0.05, 0.2, 0.4, 0.8].map((u) => (made.ok ? quantile(made.distribution, u) : Number.NaN));
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it("takes a side without width as an atom at the median", () => {
    const upper = made(-2, 0, 0);
    expect([probabilityBelow(upper, 0), cumulative(upper, 0), probabilityAbove(upper, 0)]).toEqual([
      0.5, 1, 0,
    ]);
    const lower = made(0, 0, 2);
    expect([probabilityBelow(lower, 0), cumulative(lower, 0), probabilityAbove(lower, 0)]).toEqual([
      0, 0.5, 0.5,
    ]);
    const point = made(3, 3, 3);
    expect([0.001, 0.5, 0.999].map((u) => quantile(point, u))).toEqual([3, 3, 3]);
    expect(density(point)).toEqual({ curve: [], atoms: [{ x: 3, probability: 1 }] });
  });

  it("has no value for what is no probability, and no probability for what is no value", () => {
    const some = made(-2, 0, 1);
    expect([-0.1, 1.1, Number.NaN].map((u) => quantile(some, u))).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect(cumulative(some, Number.NaN)).toBeNaN();
    expect([quantile(some, 0), quantile(some, 1)]).toEqual([-120, 120]);
  });
});

describe("the density for a figure", () => {
  it("runs from left to right and holds, with its atoms, nearly all probability", () => {
    fc.assert(
      fc.property(anyDistribution(), (distribution) => {
        const { p10, p50, p90 } = distribution.quantiles;
        const { curve, atoms } = density(distribution);
        // The points drawn are too far apart for a side a hundred times as wide as the other to add up.
        const [below, above] = [p50 - p10, p90 - p50];
        fc.pre(below === 0 || above === 0 || (below < 100 * above && above < 100 * below));
        let area = atoms.reduce((sum, atom) => sum + atom.probability, 0);
        curve.slice(1).forEach((point, index) => {
          const before = curve[index] ?? point;
          expect(point.x).toBeGreaterThanOrEqual(before.x);
          area += ((point.x - before.x) * (point.density + before.density)) / 2;
        });
        expect(Math.abs(area - 1)).toBeLessThan(0.08);
      }),
      { examples: [[made(-120, -101, 118.96428417438855)], [made(-118, -90, 119.9)]] },
    );
  });

  it("is the slope of the probability", () => {
    for (const numbers of [
      [-12, -3, 2],
      [-2, -0.2, 0],
      [1, 40, 100],
    ] as [number, number, number][]) {
      const distribution = made(...numbers);
      for (const { x, density: height } of density(distribution).curve.filter((_, at) => at % 9 === 4)) {
        const step = 1e-5;
        const slope = (cumulative(distribution, x + step) - cumulative(distribution, x - step)) / (2 * step);
        expect(slope / height, `${numbers} at ${x}`).toBeCloseTo(1, 3);
      }
    }
  });

  it.each([[[-12, -3, 2]], [[-2, -0.2, 0]], [[-0.3, 0, 4]], [[3, 9, 30]]] as [[number, number, number]][])(
    "has no step at the median or anywhere, and turns smoothly: %s",
    (numbers) => {
      const distribution = made(...numbers);
      const rise = (x: number, step: number) =>
        (cumulative(distribution, x + step) - cumulative(distribution, x)) / step;
      for (const x of numbers) {
        const step = (numbers[2] - numbers[0]) * 1e-5;
        expect(rise(x, -step) / rise(x, step), `at ${x}`).toBeCloseTo(1, 2);
      }
    },
  );

  it("shows a hundred sides of one width and ninety-nine of another without a second hump", () => {
    for (let part = 1; part < 100; part++) {
      const { curve } = density(made(-10, -10 + part / 5, 10));
      const turns = curve.filter(({ density: height }, at) => {
        const [before, after] = [curve[at - 1], curve[at + 1]];
        return before && after && height > before.density && height >= after.density;
      });
      expect(turns, `median ${-10 + part / 5}`).toHaveLength(1);
    }
  });

  it("ends where its tails cannot be seen", () => {
    for (const [p10, p50, p90] of [
      [-4, 0, 1],
      [2, 100, 120],
      [-60, 0, 1],
    ] as const) {
      const { curve } = density(made(p10, p50, p90));
      const highest = Math.max(...curve.map((point) => point.density));
      for (const end of [curve[0], curve.at(-1)]) {
        expect(end?.density ?? 1, `${p50}, at ${end?.x}`).toBeLessThan(highest / 80);
      }
    }
  });
});

describe("three numbers that are no distribution", () => {
  it.each([
    ["out of order", { p10: 1, p50: 0, p90: 2 }, "have to rise"],
    ["not a number", { p10: Number.NaN, p50: 0, p90: 2 }, "Give numbers"],
    ["not finite", { p10: Number.NEGATIVE_INFINITY, p50: 0, p90: 2 }, "Give numbers"],
    ["beyond the limits", { p10: -121, p50: 0, p90: 2 }, "between −120 and 120 months"],
    ["all that can be answered", { p10: -120, p50: 5, p90: 120 }, "answer “I don't know yet”"],
  ])("are refused with what to do: %s", (_case, quantiles, says) => {
    expect(distributionOf(quantiles, MONTHS)).toEqual({ ok: false, sentence: expect.stringContaining(says) });
  });

  it("are refused when the limits are none", () => {
    const quantiles = { p10: 0, p50: 1, p90: 2 };
    for (const limits of [
      { min: 3, max: 3, unit: "points" },
      { min: Number.NEGATIVE_INFINITY, max: 3, unit: "points" },
    ]) {
      expect(distributionOf(quantiles, limits)).toEqual({
        ok: false,
        sentence: expect.stringContaining("limits"),
      });
    }
  });
});
