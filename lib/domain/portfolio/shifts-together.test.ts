import { describe, expect, it } from "vitest";
import { shiftsTogether } from "@/lib/domain/portfolio/shifts-together";

const sooner = { p10: -3, p50: -1, p90: 0 };
const either = { p10: -2, p50: 0, p90: 2 };

describe("timeline shifts together", () => {
  it("are added only where there are two or more estimates", () => {
    expect(shiftsTogether([])).toBeNull();
    expect(shiftsTogether([sooner, null])).toBeNull();
    expect(shiftsTogether([sooner, { p10: -120, p50: 0, p90: 120 }])).toBeNull();
    expect(shiftsTogether([sooner, null, either])?.added).toBe(2);
  });

  it("add up their medians where one moves as the other, and spread less the less they do", () => {
    const sums = shiftsTogether([either, either])?.sums ?? [];
    expect(sums.map(({ correlation }) => correlation)).toEqual([0, 0.5, 1]);
    const widths = sums.map(({ quantiles }) => quantiles.p90 - quantiles.p10);
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
    expect(widths[2]).toBeCloseTo(8, 0);
    expect(widths[0]).toBeCloseTo(8 / Math.SQRT2, 0);
  });

  it("say how likely the sum is sooner, and the same each time, in whatever order", () => {
    const once = shiftsTogether([sooner, either]);
    expect(shiftsTogether([sooner, either])).toEqual(once);
    expect(shiftsTogether([either, null, sooner])).toEqual(once);
    for (const { chanceSooner } of once?.sums ?? []) {
      expect(chanceSooner).toBeGreaterThan(0.5);
      expect(chanceSooner).toBeLessThan(1);
    }
  });

  it("are exact where all move as one, and say elsewhere how far drawing them again would move them", () => {
    const [apart, partly, one] = shiftsTogether([sooner, either, either], 0.3)?.sums ?? [];
    expect(one?.quantiles).toEqual({ p10: -7, p50: -1, p90: 4 });
    expect(one?.errors).toEqual({ p10: 0, p50: 0, p90: 0 });
    expect(partly?.correlation).toBe(0.3);
    for (const sum of [apart, partly]) {
      expect(sum?.errors.p50).toBeGreaterThan(0.005);
      expect(sum?.errors.p50).toBeLessThan(0.1);
      expect(sum?.errors.p10).toBeGreaterThan(sum?.errors.p50 ?? 1);
    }
  });

  it("are drawn less often where there are many, and say so in their own error", () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ p10: -3 - (at % 5), p50: -1, p90: 1 }));
    const together = shiftsTogether(many);
    expect(together?.added).toBe(2000);
    expect(together?.draws).toBe(250);
    expect(together?.sums[0]?.errors.p50).toBeGreaterThan(2);
  });
});
