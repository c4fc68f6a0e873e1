/**
 * The leaves of a condition: one answer against what is asked of it (SPEC.md §2).
 *
 * Answers come from storage and files. Whatever they hold, a comparison never throws: a value of the wrong type counts as
 * no value.
 */

import type { Answer } from "@/lib/domain/assessment/answer";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import type { Condition, Part } from "@/lib/domain/rules/condition";
import type { Verdict } from "@/lib/domain/rules/evaluated-node";

/** The value of an answer, or undefined: no answer, "don't know yet", not applicable, or nothing in it. */
export function valueIn(answer: Answer | undefined): unknown {
  if (answer?.status !== "answered") return undefined;
  const value: unknown = answer.value;
  switch (typeof value) {
    case "string":
      return isBlank(value) ? undefined : value;
    case "number":
      return Number.isFinite(value) ? value : undefined;
    case "object":
      if (Array.isArray(value)) return value.length > 0 ? value : undefined;
      return value ?? undefined;
    default:
      return undefined;
  }
}

const absent = (answer: Answer | undefined): Verdict =>
  answer?.status === "not-applicable" ? "not-applicable" : "unanswered";

const verdict = (met: boolean): Verdict => (met ? "met" : "not-met");

/** §2.1: has a value. */
export function compareAnswered(answer: Answer | undefined): Verdict {
  if (valueIn(answer) !== undefined) return "met";
  return answer?.status === "not-applicable" ? "not-applicable" : "not-met";
}

/** §2.3: said to be not applicable. */
export function compareWaived(answer: Answer | undefined): Verdict {
  return verdict(answer?.status === "not-applicable");
}

/** §2.4: equals one of the values, or contains one of them. */
export function compareIs(answer: Answer | undefined, values: readonly string[]): Verdict {
  const value = valueIn(answer);
  if (typeof value === "string") return verdict(values.includes(value));
  if (!Array.isArray(value)) return absent(answer);
  let texts = 0;
  for (const item of value) {
    if (typeof item !== "string") continue;
    if (values.includes(item)) return "met";
    texts += 1;
  }
  return texts > 0 ? "not-met" : absent(answer);
}

/** §2.5: the number, or the named quantile, against a bound. */
export function compareNumber(
  answer: Answer | undefined,
  op: "at-least" | "at-most" | "above" | "below",
  part: Part,
  bound: number,
): Verdict {
  const value = valueIn(answer);
  const number = part === "value" ? value : ownEntry(value, part);
  if (typeof number !== "number" || !Number.isFinite(number)) return absent(answer);
  switch (op) {
    case "at-least":
      return verdict(number >= bound);
    case "at-most":
      return verdict(number <= bound);
    case "above":
      return verdict(number > bound);
    case "below":
      return verdict(number < bound);
  }
}

/** §2.6: the row of a matrix. A row that was not filled in is unanswered. */
export function compareRow(answer: Answer | undefined, row: string, values: readonly string[]): Verdict {
  const chosen = ownEntry(valueIn(answer), row);
  return typeof chosen === "string" && chosen !== "" ? verdict(values.includes(chosen)) : absent(answer);
}

/** §2.7: how sure the author is of the answer. */
export function compareConfidence(
  answer: Answer | undefined,
  values: (Condition & { op: "confidence" })["values"],
): Verdict {
  if (valueIn(answer) === undefined || answer?.status !== "answered") return absent(answer);
  return answer.confidence === undefined ? "unanswered" : verdict(values.includes(answer.confidence));
}

/** §2.8: carries a link or citation. */
export function compareEvidence(answer: Answer | undefined): Verdict {
  if (valueIn(answer) === undefined || answer?.status !== "answered") return absent(answer);
  return verdict(typeof answer.evidence === "string" && !isBlank(answer.evidence));
}

/** Whether a reference answer (one id, or several) names the record. */
export function namesRecord(answer: Answer | undefined, record: string): boolean {
  const value = valueIn(answer);
  return value === record || (Array.isArray(value) && value.includes(record));
}

function ownEntry(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as { readonly [key: string]: unknown })[key] : undefined;
}
