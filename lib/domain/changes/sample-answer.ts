import type { Answer, Value } from "@/lib/domain/assessment/answer";
import type { Kind, ScalarKind } from "@/lib/domain/instrument/question";

/** A text that says nothing: no word of the glossary, no phrase. */
export const SOME_TEXT = "…";
/** A day that stands for any; never shown. */
export const SOME_DAY = "2100-01-01";

/** An answer of a kind that stands in for any other; null for a list, whose answers are its records. */
export function sampleAnswer(kind: Kind): Answer | null {
  return kind.type === "records" ? null : { status: "answered", value: sampleValue(kind) };
}

function sampleValue(kind: ScalarKind): Value {
  switch (kind.type) {
    case "one-of":
      return kind.options[0]?.value ?? "";
    case "several-of":
      return [kind.options[0]?.value ?? ""];
    case "scale":
      return kind.anchors[0]?.value ?? 0;
    case "probability":
      return 0.5;
    case "quantiles": {
      const middle = (kind.min + kind.max) / 2;
      return { p10: (kind.min + middle) / 2, p50: middle, p90: (kind.max + middle) / 2 };
    }
    case "date":
      return SOME_DAY;
    case "link":
      return "https://example.org/";
    case "matrix":
      return Object.fromEntries(kind.rows.map(({ value }) => [value, kind.options[0]?.value ?? ""]));
    case "reference":
      return ["none"];
    default:
      return SOME_TEXT;
  }
}

/** The answer with another value; confidence, note and evidence stay where there were any. */
export function withValue(answer: Answer | undefined, value: Value): Answer {
  return answer?.status === "answered" ? { ...answer, value } : { status: "answered", value };
}
