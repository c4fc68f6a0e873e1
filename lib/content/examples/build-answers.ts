/**
 * Worked examples: assessments filled in from published work, as data. This folder knows answers and paths; it does not
 * know the instrument, rules, storage or screens. The functions here only let the data be read as prose.
 */

import { generateNKeysBetween } from "fractional-indexing";
import type { Answer, Answers, Confidence, Value } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { recordPath } from "@/lib/domain/assessment/path";

/** A worked example. Its answers are a complete assessment; `note` says who made it and from what. */
export type Example = {
  /** Stable, readable: names the example in addresses and seeds. */
  readonly key: string;
  readonly title: string;
  readonly citation: string;
  readonly link: string;
  readonly note: string;
  readonly answers: Answers;
};

/** An answer, or the bare value of one. */
type Entry = Answer | Value;

type Fields = { readonly [field: string]: Entry };

/** The records of a list in their order, by record id (4–32 characters of a–z and 0–9). */
type Records = { readonly records: { readonly [record: string]: Fields } };

/** What stands beside a value: where it is from, how sure the author is, and a remark. */
type Beside = { readonly evidence?: string; readonly confidence?: Confidence; readonly note?: string };

/** A value with its evidence, confidence or note. */
export function value(answer: Value, beside: Beside = {}): Answer {
  return { status: "answered", value: answer, ...beside };
}

/**
 * A judgement the source does not make: marked as an illustration by Landfall's authors, with a confidence.
 * `why` is the reasoning, shown in the note.
 */
export function judged(answer: Value, confidence: "low" | "medium", why?: string): Answer {
  const marked = why
    ? `Landfall's illustration: ${why}`
    : "Landfall's illustration; the source gives no figure.";
  return { status: "answered", value: answer, confidence, note: marked };
}

/**
 * "I don't know yet", with who will find out by when (ISO 8601 date) where that can be said. No source assigns open
 * questions to anybody, so a name is always marked as an illustration.
 */
export function unknown(rest: { who?: string; by?: string; note?: string } = {}): Answer {
  if (rest.who === undefined) return { status: "unknown", ...rest };
  const note = [rest.note, "Who and by when are Landfall's illustration."].filter(Boolean).join(" ");
  return { status: "unknown", ...rest, note };
}

/** "Not applicable, because …". */
export function notApplicable(because: string): Answer {
  return { status: "not-applicable", because };
}

/** Records of a list; their order is that of the object's keys, so ids must not look like numbers. */
export function records(items: Records["records"]): Records {
  return { records: items };
}

/** Lays entries out as the flat map of answers; records receive their ranks in the order written. */
export function buildAnswers(entries: { readonly [question: string]: Entry | Records }): Answers {
  const answers: Record<Path, Answer> = {};
  for (const [question, entry] of Object.entries(entries)) {
    if (!isRecords(entry)) {
      answers[question] = asAnswer(entry);
      continue;
    }
    const items = Object.entries(entry.records);
    const ranks = generateNKeysBetween(null, null, items.length);
    items.forEach(([record, fields], position) => {
      answers[recordPath(question, record)] = value(ranks[position] as string);
      for (const [field, fieldEntry] of Object.entries(fields)) {
        answers[recordPath(question, record, field)] = asAnswer(fieldEntry);
      }
    });
  }
  return answers;
}

function isRecords(entry: Entry | Records): entry is Records {
  return typeof entry === "object" && "records" in entry && typeof entry.records === "object";
}

function asAnswer(entry: Entry): Answer {
  const isAnswer = typeof entry === "object" && "status" in entry && typeof entry.status === "string";
  return isAnswer ? (entry as Answer) : value(entry as Value);
}
