import { inUnit, unitNamed } from "@/lib/domain/quantities/number-units";
import { writeInBox } from "@/lib/domain/quantities/write-number";

/**
 * Why a text is no number. `text` is what was typed; `number` and `converted` are what to write instead, as `readNumber` reads it.
 */
export type NumberFault =
  | { readonly why: "blank" }
  /** "1,000" and "1.000": a thousand, or one. */
  | { readonly why: "two-readings"; readonly text: string; readonly readings: readonly [string, string] }
  /** "20 years" where months are asked for; `converted` where one is a whole multiple of the other. */
  | { readonly why: "other-unit"; readonly text: string; readonly converted: string | null }
  /** "~5", "> 5", "5 or so". */
  | { readonly why: "more-than-a-number"; readonly text: string; readonly number: string }
  /** "3–5", "1/3", "1 in 3". */
  | { readonly why: "several"; readonly text: string }
  | { readonly why: "no-number"; readonly text: string };

export type NumberRead =
  | {
      readonly ok: true;
      readonly value: number;
      /** How the number is written by itself, if it was typed otherwise: to be shown, so that nobody is misread unseen. */
      readonly readAs: string | null;
    }
  | { readonly ok: false; readonly fault: NumberFault };

/**
 * The one reader of numbers that people type, in a box that asks for `unit`. Digits of every script, a sign before, a point or
 * a comma before decimals, thousands set apart by spaces, apostrophes or signs that can mean nothing else, an exponent, and the
 * box's own unit after it. Percentages are given back as shares of one. What can be read in two ways is not read: the fault
 * says which two.
 */
export function readNumber(typed: string, unit: string | null = null): NumberRead {
  const text = typed.replace(/\p{Cf}/gu, "").trim();
  if (text === "") return { ok: false, fault: { why: "blank" } };
  const plain = plainSigns(text);
  const [, number, after = ""] = new RegExp(`^(${NUMBER})(.*)$`, "u").exec(plain) ?? [];
  if (number === undefined) return { ok: false, fault: faultOf(text, plain) };
  const rest = after.trim();
  const isOwnUnit = rest === "" || (unit !== null && unitNamed(rest) === unit);
  const read = readings(number);
  if (!isOwnUnit) return { ok: false, fault: faultAfter(text, rest, read, unit) };
  const [one, other] = read;
  if (one === undefined) return { ok: false, fault: faultOf(text, plain) };
  const power = unit === "percent" ? -2 : 0;
  if (other !== undefined) {
    const written = [writeInBox(decimalValue(one)), writeInBox(decimalValue(other))] as const;
    return { ok: false, fault: { why: "two-readings", text, readings: written } };
  }
  const value = decimalValue(one, power);
  if (!Number.isFinite(value)) return { ok: false, fault: { why: "no-number", text } };
  const isPlain =
    text.replace(/^[−–]/, "-").startsWith(number) && /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(number);
  return { ok: true, value, readAs: isPlain ? null : writeInBox(value, -power) };
}

/** Digits with what may stand between them, and an exponent. */
const NUMBER = String.raw`[+-]? ?(?:\d[\d.,' ]*\d|\d)?[.,]?\d*(?:[eE][+-]?\d{1,3})?(?<=\d[.,]?)`;

/** The decimals a number can stand for, as JavaScript writes them: none, one, or two. */
function readings(number: string): readonly string[] {
  const [, sign = "", body = "", exponent = ""] = /^([+-]?) ?([^e]*)(e.*)?$/i.exec(number) ?? [];
  const minus = sign === "-" ? "-" : "";
  const given = (decimal: string) => `${minus}${decimal}${exponent}`;
  // Spaces and apostrophes only ever set thousands apart.
  const isSpaced = /^\d{1,3}([ '])\d{3}(\1\d{3})*([.,]\d*)?$/.test(body);
  const joined = isSpaced ? body.replace(/[ ']/g, "") : body;
  if (/[ ']/.test(joined)) return [];
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(joined) && !isSpaced && exponent === "") {
    return [given(joined.replace(/[.,]/, "")), given(joined.replace(",", "."))];
  }
  if (/^(\d+[.,]?\d*|[.,]\d+)$/.test(joined)) return [given(joined.replace(",", "."))];
  for (const [thousands, point] of [
    [",", "."],
    [".", ","],
  ] as const) {
    const grouped = `^\\d{1,3}(\\${thousands}\\d{2,3})*\\${thousands}\\d{3}(\\${point}\\d*)?$`;
    if (new RegExp(grouped).test(joined)) {
      return [given(joined.replaceAll(thousands, "").replace(point, "."))];
    }
  }
  return [];
}

function decimalValue(decimal: string, power = 0): number {
  const [digits = "", exponent = "0"] = decimal.toLowerCase().split("e");
  const value = Number(`${digits}e${Number(exponent) + power}`);
  // JSON has no −0.
  return value === 0 ? 0 : value;
}

function faultAfter(text: string, rest: string, read: readonly string[], unit: string | null): NumberFault {
  const [one, other] = read;
  const named = unitNamed(rest);
  if (named !== null && unit !== null) {
    const converted =
      one === undefined || other !== undefined ? null : inUnit(decimalValue(one), named, unit);
    return { why: "other-unit", text, converted: converted === null ? null : writeInBox(converted) };
  }
  return faultOf(text, plainSigns(text));
}

function faultOf(text: string, plain: string): NumberFault {
  const numbers = plain.match(/\d[\d.,']*(?:e[+-]?\d+)?/gi) ?? [];
  if (numbers.length > 1) return { why: "several", text };
  const found = numbers[0]?.replace(/[.,]$/, "") ?? "";
  const [one, other] = readings(found);
  if (one === undefined || other !== undefined) return { why: "no-number", text };
  const sign = /-\s?\d/.test(plain) ? "-" : "";
  return { why: "more-than-a-number", text, number: writeInBox(decimalValue(`${sign}${one}`)) };
}

/** Signs of other keyboards as those of this one. */
function plainSigns(text: string): string {
  return text
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[−–‐‑‒﹣-]/g, "-")
    .replace(/[＋﹢]/g, "+")
    .replace(/[．٫]/g, (sign) => (sign === "٫" ? "," : "."))
    .replace(/[，٬]/g, (sign) => (sign === "٬" ? "'" : ","))
    .replace(/[’＇ʼ]/g, "'")
    .replace(/[％٪﹪]/g, "%")
    .replace(/\s/g, " ");
}

/** Unicode keeps the ten digits of a script together and in order; the first of a run of tens is a nought. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before % 10);
}
