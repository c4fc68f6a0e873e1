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
        const { p10, p50, p90 } = distribution.quantiles;
        expect(at).toEqual([p10, p50, p90].map((value) => value + 0));
      }),
    );
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
        const isAtom = x === -120 || x === 120 || (x === p50 && (p10 === p50 || p50 === p90));
        const width = u < 0.5 ? p50 - p10 : p90 - p50;
        // A width near the rounding of its median can't hold a probability.
        fc.pre(!isAtom && width > 1e-6);
        expect(cumulative(distribution, x)).toBeCloseTo(u, 7);
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

  it("is the normal distribution where both sides are equally wide", () => {
    // A normal with standard deviation 10 has its outer quantiles 12.8155 from the middle.
    const normal = made(-12.8155156554, 0, 12.8155156554);
    expect(probabilityBelow(normal, -10)).toBeCloseTo(0.1586552539, 9);
    expect(quantile(normal, 0.975)).toBeCloseTo(19.59963984540054, 9);
  });

  it("puts what lies beyond a limit onto the limit", () => {
    const clamped = made(-119, -100, 0);
    expect(quantile(clamped, 0.01)).toBe(-120);
    expect(cumulative(clamped, -120.001)).toBe(0);
    expect(cumulative(clamped, -120)).toBeCloseTo(0.0887, 3);
    expect(probabilityBelow(clamped, -120)).toBe(0);
    expect(density(clamped).atoms.map(({ x }) => x)).toEqual([-120]);
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
        const { curve, atoms } = density(distribution, 200);
        // A side that is far wider than the limits leaves the drawn points too far apart to add up.
        const isNarrow = (width: number) => width === 0 || (width > 1e-6 && width < 100);
        fc.pre(isNarrow(p50 - p10) && isNarrow(p90 - p50));
        let area = atoms.reduce((sum, atom) => sum + atom.probability, 0);
        curve.slice(1).forEach((point, index) => {
          const before = curve[index] ?? point;
          expect(point.x).toBeGreaterThanOrEqual(before.x);
          area += ((point.x - before.x) * (point.density + before.density)) / 2;
        });
        expect(Math.abs(area - 1)).toBeLessThan(0.04);
      }),
    );
  });

  it("ends where its tails cannot be seen, or at a limit", () => {
    for (const [p10, p50, p90] of [
      [-4, 0, 1],
      [2, 100, 120],
      [-119, 0, 1],
    ] as const) {
      const { curve } = density(made(p10, p50, p90));
      for (const [side, end] of [
        [curve.filter(({ x }) => x <= p50), curve[0]],
        [curve.filter(({ x }) => x >= p50), curve.at(-1)],
      ] as const) {
        const highest = Math.max(...side.map((point) => point.density));
        const isLow = end !== undefined && end.density < highest / 100;
        expect(isLow || Math.abs(Math.abs(end?.x ?? 0) - 120) < 1e-9, `${p50}, at ${end?.x}`).toBe(true);
      }
    }
  });

  it("draws each side of the median at its own height", () => {
    const { curve } = density(made(-4, 0, 1), 10);
    const atMedian = curve.filter(({ x }) => x === 0).map((point) => point.density);
    expect(atMedian).toHaveLength(2);
    expect((atMedian[1] ?? 0) / (atMedian[0] ?? 1)).toBeCloseTo(4, 10);
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
