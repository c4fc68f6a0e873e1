import type { Quantiles } from "@/lib/domain/assessment/answer";
import type { Limits } from "@/lib/domain/quantities/distribution";
import { type NumberFault, readNumber } from "@/lib/domain/quantities/read-number";

/** Why a text is no range. */
export type RangeFault =
  | { readonly why: "blank" | "not-two" | "not-rising" | "out-of-limits" }
  | { readonly why: "number"; readonly fault: NumberFault };

export type RangeRead =
  | { readonly ok: true; readonly quantiles: Quantiles; readonly isMiddleChosen: boolean }
  | { readonly ok: false; readonly fault: RangeFault };

/**
 * A range that people type in one go, in a box that asks for a quantity: "1 to 30", "-2..0.5", "between 3 and 9 months", "1 – 30";
 * three numbers, as in "1 to 9 to 30", are low, middle and high. Two are low and high, and the middle is the one for which the
 * curve through all three is even: half of the way in log odds, so near half of it far from the limits, and near the geometric
 * mean for a duration. It is rounded to two digits of the range's width. Each number is read by `readNumber`.
 */
export function readRange(typed: string, limits: Limits): RangeRead {
  const text = typed.replace(/\p{Cf}/gu, "").trim();
  if (text === "") return { ok: false, fault: { why: "blank" } };
  const parts = partsOf(text.replace(/^(?:from|between)\s+/i, ""));
  if (parts.length < 2 || parts.length > 3) return { ok: false, fault: { why: "not-two" } };
  const read = parts.map((part) => readNumber(part, limits.unit));
  const wrong = read.find((each) => !each.ok);
  if (wrong && !wrong.ok) return { ok: false, fault: { why: "number", fault: wrong.fault } };
  const numbers = read.flatMap((each) => (each.ok ? [each.value] : []));
  const [low = 0, second = 0, third] = numbers;
  const high = third ?? second;
  if (numbers.some((value) => value < limits.min || value > limits.max)) {
    return { ok: false, fault: { why: "out-of-limits" } };
  }
  if (low > second || second > high) return { ok: false, fault: { why: "not-rising" } };
  const middle = third === undefined ? evenMiddle(low, high, limits) : second;
  return { ok: true, quantiles: { p10: low, p50: middle, p90: high }, isMiddleChosen: third === undefined };
}

/** At words and dots that set numbers apart; else at the dash between two of them, which no sign before a number is. */
function partsOf(text: string): readonly string[] {
  const apart = text.split(/\s*(?:\.{2,}|…|\bto\b|\band\b|;|→)\s*/i);
  if (apart.length > 1) return apart;
  const dashed = /^([^-−–—]*\p{Nd}\D*?)\s*[-−–—]\s*(\p{Nd}.*)$/u.exec(text);
  return dashed ? [dashed[1] ?? "", dashed[2] ?? ""] : apart;
}

function evenMiddle(low: number, high: number, { min, max }: Limits): number {
  const odds = [low, high].map((value) => (value - min) / (max - value));
  const [first = 0, second = 0] = odds;
  // On a limit there are no odds: the middle between the numbers then.
  const ratio = Math.sqrt(first * second);
  const isInside = first > 0 && Number.isFinite(second);
  const exact = isInside ? min + ((max - min) * ratio) / (1 + ratio) : (low + high) / 2;
  const step = 10 ** (Math.floor(Math.log10(high - low || 1)) - 1);
  const rounded = step > 0 ? Number((Math.round(exact / step) * step).toPrecision(12)) + 0 : exact;
  return Math.min(Math.max(rounded, low), high);
}
