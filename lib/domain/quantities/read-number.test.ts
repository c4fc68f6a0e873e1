import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "@/lib/domain/quantities/read-number";
import { signed, writeInBox, writeNumber } from "@/lib/domain/quantities/write-number";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const got = (typed: string, unit: string | null = null) => {
  const read = readNumber(typed, unit);
  return read.ok ? read.value : read.fault;
};
const same = (value: number) => (value === 0 ? 0 : value);

describe("what is written can be typed back", () => {
  test("any number that stands in a box is read as itself, and nothing has to be said of it", () => {
    fc.assert(
      fc.property(finite, (value) => {
        expect(readNumber(writeInBox(value))).toEqual({ ok: true, value: same(value), readAs: null });
      }),
    );
  });

  test("any percentage is read as the share it came from, to the last digit", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        expect(got(writeInBox(share, 2), "percent")).toBe(same(share));
        expect(got(`${writeInBox(share, 2)} %`, "percent")).toBe(same(share));
      }),
    );
  });

  test("a number with a true minus sign, as texts have it, is read as well", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (value) => {
        expect(got(signed(value / 10))).toBe(same(value / 10));
      }),
    );
  });

  test.each([
    [1e-9, 2, "0.0000001"],
    [0.07, 2, "7"],
    [0.29, 2, "29"],
    [1, 2, "100"],
    [0, 2, "0"],
    [1 / 3, 2, "33.33333333333333"],
    [1e21, 0, "1000000000000000000000"],
    [1.5e300, 0, "1.5e300"],
    [5e-324, 0, "5e-324"],
    [-0.5, 0, "-0.5"],
  ])("%d times ten to the %d is written %s", (value, power, written) => {
    expect(writeNumber(value, power)).toBe(written);
  });
});

describe("one number, however it is typed", () => {
  test.each([
    ["1234", 1234],
    ["1,5", 1.5],
    ["1.5", 1.5],
    [".5", 0.5],
    ["5.", 5],
    ["0,125", 0.125],
    ["0.125", 0.125],
    ["12,3456", 12.3456],
    ["+3", 3],
    ["＋3", 3],
    ["−3", -3],
    ["– 3", -3],
    ["-0", 0],
    ["1 000", 1000],
    ["1 234 567,5", 1234567.5],
    ["1’000", 1000],
    ["1,000.5", 1000.5],
    ["1.000,5", 1000.5],
    ["1,000,000", 1_000_000],
    ["10,00,000", 1_000_000],
    ["1e-7", 1e-7],
    ["1E3", 1000],
    ["１２．５", 12.5],
    ["٣٫٥", 3.5],
    ["١٬٠٠٠", 1000],
    ["१२", 12],
    ["๔๒", 42],
    ["𝟗", 9],
    ["\u200e7\u200f", 7],
    ["\u00a07\u202f", 7],
  ])("%s is %d", (typed, value) => {
    expect(got(typed)).toBe(value);
  });

  test("what was read otherwise than typed is said", () => {
    expect(readNumber("1 000")).toEqual({ ok: true, value: 1000, readAs: "1000" });
    expect(readNumber("१२,5")).toEqual({ ok: true, value: 12.5, readAs: "12.5" });
    expect(readNumber("1,5 %", "percent")).toEqual({ ok: true, value: 0.015, readAs: "1.5" });
    expect(readNumber("15 %", "percent")).toEqual({ ok: true, value: 0.15, readAs: null });
    expect(readNumber("12.50")).toEqual({ ok: true, value: 12.5, readAs: null });
  });

  test.each([
    ["20 months", "months", 20],
    ["1 Month", "months", 1],
    ["20 yrs.", "years", 20],
    ["２％", "percent", 0.02],
    ["٢٪", "percent", 0.02],
    ["2 per cent", "percent", 0.02],
  ])("%s in a box of %s is %d", (typed, unit, value) => {
    expect(got(typed, unit)).toBe(value);
  });
});

describe("what is not one number", () => {
  test.each([
    ["", null, { why: "blank" }],
    [" \u200b ", null, { why: "blank" }],
    ["1,000", null, { why: "two-readings", text: "1,000", readings: ["1000", "1"] }],
    ["1.234", null, { why: "two-readings", text: "1.234", readings: ["1234", "1.2340"] }],
    ["-12,345", null, { why: "two-readings", text: "-12,345", readings: ["-12345", "-12.3450"] }],
    ["20 years", "months", { why: "other-unit", text: "20 years", converted: "240" }],
    ["18 months", "years", { why: "other-unit", text: "18 months", converted: "1.5" }],
    ["3 weeks", "months", { why: "other-unit", text: "3 weeks", converted: null }],
    ["1,000 years", "months", { why: "other-unit", text: "1,000 years", converted: null }],
    ["~5", null, { why: "more-than-a-number", text: "~5", number: "5" }],
    ["about -5", null, { why: "more-than-a-number", text: "about -5", number: "-5" }],
    ["5 or so", "months", { why: "more-than-a-number", text: "5 or so", number: "5" }],
    ["> ５", null, { why: "more-than-a-number", text: "> ５", number: "5" }],
    ["3–5", null, { why: "several", text: "3–5" }],
    ["1/3", null, { why: "several", text: "1/3" }],
    ["5 10", null, { why: "several", text: "5 10" }],
    ["1 in 3", "percent", { why: "several", text: "1 in 3" }],
    ["five", null, { why: "no-number", text: "five" }],
    ["1.2.3", null, { why: "no-number", text: "1.2.3" }],
    ["1e999", null, { why: "no-number", text: "1e999" }],
    ["-", null, { why: "no-number", text: "-" }],
  ])("%s (%s)", (typed, unit, fault) => {
    expect(got(typed, unit)).toEqual(fault);
  });

  test("what a fault tells to write instead is read as just that", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), fc.constantFrom(",", "."), (value, sign) => {
        const typed = `${Math.floor(value / 1000)}${sign}${String(value % 1000).padStart(3, "0")}`;
        const read = readNumber(typed);
        if (read.ok || read.fault.why !== "two-readings") throw new Error(typed);
        expect(read.fault.readings.map((reading) => got(reading))).toEqual([value, value / 1000]);
      }),
    );
  });

  test("no text makes it throw, and a number that is read is finite", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,'+-−e~% \u0663\uff15x") }), (typed) => {
        const read = readNumber(typed, "percent");
        expect(read.ok ? Number.isFinite(read.value) : read.fault.why).toBeTruthy();
      }),
    );
  });
});
