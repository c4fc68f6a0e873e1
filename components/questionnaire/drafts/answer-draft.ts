/**
 * What stands in the boxes of one answer, as text, and the answer it amounts to. A draft can be half-written; an answer
 * cannot, so `answerFromDraft` says when there is none yet and why.
 */

import type { Answer, Confidence, Quantiles, Value } from "@/lib/domain/assessment/answer";
import { isBlank, seenText } from "@/lib/domain/assessment/visible-text";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { readNumber } from "@/lib/domain/quantities/read-number";
import { signed, writeInBox } from "@/lib/domain/quantities/write-number";
import { answerDraft, notOneNumber } from "@/messages/questionnaire/answers";

/** Stands for what a box shows and can't give, such as a date without its month. Nobody can type it. */
export const UNREADABLE = "\u0000";

export type QuantileTexts = { p10: string; p50: string; p90: string };

export type Draft = {
  status: Answer["status"];
  /** Text, one-of, date, person, link, scale, probability in %. Null: radio buttons of which none is chosen. */
  text: string | null;
  /** Several-of and references. */
  choices: string[];
  quantiles: QuantileTexts;
  matrix: Record<string, string>;
  confidence: Confidence | "";
  note: string;
  evidence: string;
  who: string;
  by: string;
  because: string;
};

/**
 * `answer: null` = nothing written: unanswered. `incomplete` = something is written that is not an answer yet. `readAs`: numbers
 * that were typed otherwise than they are kept, as they were read.
 */
export type Drafted =
  | { readonly type: "answer"; readonly answer: Answer | null; readonly readAs?: readonly string[] }
  | { readonly type: "incomplete"; readonly sentence: string };

/** A draft holding an answer, or an empty one. Parts that an answer of this status has not stay empty. */
export function draftFromAnswer(kind: ScalarKind, answer: Answer | null): Draft {
  const draft: Draft = {
    status: answer?.status ?? "answered",
    text: "",
    choices: [],
    quantiles: { p10: "", p50: "", p90: "" },
    matrix: kind.type === "matrix" ? Object.fromEntries(kind.rows.map((row) => [row.value, ""])) : {},
    confidence: "",
    note: "",
    evidence: "",
    who: "",
    by: "",
    because: "",
  };
  if (!answer) return draft;
  if (answer.status === "not-applicable") return { ...draft, because: answer.because };
  if (answer.status === "unknown") {
    return { ...draft, who: answer.who ?? "", by: answer.by ?? "", note: answer.note ?? "" };
  }
  const { confidence = "", note = "", evidence = "" } = answer;
  return { ...withValue(kind, draft, answer.value), confidence, note, evidence };
}

/** Whether a box of a draft showed what it could not give. */
export function isUnreadable({ text, by }: Draft): boolean {
  return text === UNREADABLE || by === UNREADABLE;
}

/** A draft for boxes made anew: what one could not give went with it, so the answer's own part stands there again. */
export function shownAnew(kind: ScalarKind, draft: Draft, answer: Answer | null): Draft {
  const { text, by } = draftFromAnswer(kind, answer);
  return {
    ...draft,
    ...(draft.text === UNREADABLE && { text }),
    ...(draft.by === UNREADABLE && { by }),
  };
}

/** The answer a draft amounts to. Numbers are read by `readNumber`; surrounding space of single lines is dropped. */
export function answerFromDraft(kind: ScalarKind, draft: Draft): Drafted {
  if ((draft.status === "unknown" ? draft.by : draft.text) === UNREADABLE) {
    return { type: "incomplete", sentence: answerDraft.dateNeeded };
  }
  if (draft.status === "unknown") {
    return {
      type: "answer",
      answer: {
        status: "unknown",
        ...given("who", draft.who),
        ...given("by", draft.by),
        ...given("note", draft.note),
      },
    };
  }
  if (draft.status === "not-applicable") {
    return isBlank(draft.because)
      ? { type: "incomplete", sentence: answerDraft.becauseNeeded }
      : { type: "answer", answer: { status: "not-applicable", because: draft.because.trim() } };
  }
  const read = valueFromDraft(kind, draft);
  if ("sentence" in read) return { type: "incomplete", sentence: read.sentence };
  const extras = {
    ...(draft.confidence && { confidence: draft.confidence }),
    ...given("note", draft.note),
    ...given("evidence", draft.evidence),
  };
  if (read.value === null) {
    return Object.keys(extras).length === 0
      ? { type: "answer", answer: null }
      : { type: "incomplete", sentence: answerDraft.answerNeeded };
  }
  return {
    type: "answer",
    answer: { status: "answered", value: read.value, ...extras },
    ...(read.readAs && { readAs: read.readAs }),
  };
}

function withValue(kind: ScalarKind, draft: Draft, value: Value): Draft {
  switch (kind.type) {
    case "several-of":
    case "reference":
      return {
        ...draft,
        choices: Array.isArray(value) ? [...(value as readonly string[])] : [String(value)],
      };
    case "quantiles": {
      const { p10, p50, p90 } = value as Quantiles;
      return {
        ...draft,
        quantiles: { p10: writeInBox(p10), p50: writeInBox(p50), p90: writeInBox(p90) },
      };
    }
    case "matrix":
      return { ...draft, matrix: { ...draft.matrix, ...(value as Record<string, string>) } };
    case "probability":
      return { ...draft, text: writeInBox(Number(value), 2) };
    default:
      return { ...draft, text: String(value) };
  }
}

type Read =
  | { readonly value: Value | null; readonly readAs?: readonly string[] }
  | { readonly sentence: string };

function valueFromDraft(kind: ScalarKind, draft: Draft): Read {
  switch (kind.type) {
    case "several-of":
    case "reference":
      return { value: draft.choices.length === 0 ? null : draft.choices };
    case "matrix": {
      const rows = Object.entries(draft.matrix).filter(([, option]) => option);
      return { value: rows.length === 0 ? null : Object.fromEntries(rows) };
    }
    case "scale":
      return { value: draft.text ? Number(draft.text) : null };
    case "probability":
      return readProbability(draft.text ?? "");
    case "quantiles":
      return readQuantiles(kind, draft.quantiles);
    case "long-text":
      return { value: isBlank(draft.text ?? "") ? null : draft.text };
    default:
      return { value: seenText(draft.text ?? "") || null };
  }
}

function readProbability(text: string): Read {
  const read = readNumber(text, "percent");
  if (!read.ok) {
    return read.fault.why === "blank" ? { value: null } : { sentence: notOneNumber(read.fault, "percent") };
  }
  if (read.value < 0 || read.value > 1) return { sentence: answerDraft.percentageNeeded };
  return { value: read.value, ...(read.readAs !== null && { readAs: [read.readAs] }) };
}

function readQuantiles(kind: ScalarKind & { type: "quantiles" }, texts: QuantileTexts): Read {
  const given = [texts.p10, texts.p50, texts.p90].map((text) => readNumber(text, kind.unit));
  const faults = given.flatMap((read) => (read.ok ? [] : [read.fault]));
  const wrong = faults.find(({ why }) => why !== "blank");
  if (wrong) return { sentence: notOneNumber(wrong, kind.unit) };
  if (faults.length === given.length) return { value: null };
  const [p10, p50, p90] = given.flatMap((read) => (read.ok ? [read.value] : []));
  if (p10 === undefined || p50 === undefined || p90 === undefined) {
    return { sentence: answerDraft.threeNeeded };
  }
  if ([p10, p50, p90].some((value) => value < kind.min || value > kind.max)) {
    return { sentence: answerDraft.outOfLimits(signed(kind.min), signed(kind.max), kind.unit) };
  }
  if (p10 > p50 || p50 > p90) {
    return { sentence: answerDraft.notRising };
  }
  const isReadOtherwise = given.some((read) => read.ok && read.readAs !== null);
  return { value: { p10, p50, p90 }, ...(isReadOtherwise && { readAs: [p10, p50, p90].map(signed) }) };
}

function given<Key extends string>(key: Key, text: string): { [K in Key]?: string } {
  return (isBlank(text) ? {} : { [key]: seenText(text) }) as { [K in Key]?: string };
}
