import { describe, expect, test } from "vitest";
import { monthsInWords, signed } from "@/lib/domain/quantities/in-words";

describe("months in words", () => {
  test.each([
    [-3, "3 months sooner"],
    [1, "1 month later"],
    [0.96, "1 month later"],
    [8.333333, "8.3 months later"],
    [-0.05, "0.1 months sooner"],
    [-0.034, "0.03 months sooner"],
    [0.0004, "under 0.001 months later"],
    [0, "no shift"],
  ])("%d: %s", (months, words) => expect(monthsInWords(months)).toBe(words));
});

describe("a number with its sign", () => {
  test.each([
    [1.5, "+1.5"],
    [-2, "−2"],
    [0.02, "+0.02"],
    [0, "0"],
  ])("%d: %s", (value, words) => expect(signed(value)).toBe(words));
});
