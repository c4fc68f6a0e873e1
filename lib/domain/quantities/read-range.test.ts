import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRange } from "@/lib/domain/quantities/read-range";

const MONTHS = { min: -120, max: 120, unit: "months" };
const YEARS = { min: 0, max: 100, unit: "years" };

describe("a range typed in one go", () => {
  it.each([
    ["1 to 30", YEARS, [1, 6, 30]],
    ["-2..0.5", MONTHS, [-2, -0.8, 0.5]],
    ["−2 … 0,5", MONTHS, [-2, -0.8, 0.5]],
    ["1-30", YEARS, [1, 6, 30]],
    ["1 – 30", YEARS, [1, 6, 30]],
    ["-2--1", MONTHS, null],
    ["-2 to -1", MONTHS, [-2, -1.5, -1]],
    ["between 3 and 9 months", MONTHS, [3, 6, 9]],
    ["from 1 year to 30 years", YEARS, [1, 6, 30]],
    ["1 to 9 to 30", YEARS, [1, 9, 30]],
    ["-2..-0.2..0", MONTHS, [-2, -0.2, 0]],
    ["0 to 4", YEARS, [0, 2, 4]],
    ["5 to 5", YEARS, [5, 5, 5]],
    ["１ TO ３０", YEARS, [1, 6, 30]],
  ] as const)("%s", (typed, limits, numbers) => {
    const read = readRange(typed, limits);
    if (!numbers) expect(read).toEqual({ ok: false, fault: { why: "not-two" } });
    else {
      const [p10, p50, p90] = numbers;
      expect(read).toMatchObject({ ok: true, quantiles: { p10, p50, p90 } });
    }
  });

  it.each([
    ["", { why: "blank" }],
    ["5", { why: "not-two" }],
    ["soon", { why: "not-two" }],
    ["1 to 2 to 3 to 4", { why: "not-two" }],
    ["30 to 1", { why: "not-rising" }],
    ["1 to 9 to 3", { why: "not-rising" }],
    ["1 to 300", { why: "out-of-limits" }],
    ["1 to", { why: "number", fault: { why: "blank" } }],
    ["1 to soon", { why: "number", fault: { why: "no-number", text: "soon" } }],
    ["1,000 to 2", { why: "number", fault: { why: "two-readings" } }],
    ["1 to 30 months", { why: "number", fault: { why: "other-unit", converted: "2.5" } }],
  ] as const)("says why it is none: “%s”", (typed, fault) => {
    expect(readRange(typed, YEARS)).toMatchObject({ ok: false, fault });
  });

  it("keeps the middle between the two, whatever they are", () => {
    const part = fc.double({ min: -120, max: 120, noNaN: true });
    fc.assert(
      fc.property(part, part, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const read = readRange(`${low}..${high}`, MONTHS);
        if (!read.ok) return;
        const { p10, p50, p90 } = read.quantiles;
        expect(p10 <= p50 && p50 <= p90).toBe(true);
      }),
    );
  });
});
