import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { seenText } from "@/lib/domain/assessment/visible-text";
import { locate } from "@/lib/domain/instrument/lookup";
import type { Instrument, Option } from "@/lib/domain/instrument/question";

/** The value that a suggested edit has for one answer: words or an option, or several options. */
export type Suggested = string | readonly string[];

/** An edit that somebody suggests for an answer, as an author sees it beside the answer. */
export type SuggestedEdit = {
  readonly id: string;
  /** The revision it is about. */
  readonly number: number;
  readonly path: Path;
  readonly suggested: Suggested;
  /** What the revision says there; null: nothing. */
  readonly before: Answer | null;
  /** Why. */
  readonly text: string;
  readonly byName: string;
  /** ISO 8601 time. */
  readonly at: string;
};

/** How another value of an answer is said: in words of one line or of several, by one option, or by several. */
export type SuggestionForm =
  | { readonly type: "words"; readonly isLong: boolean }
  | { readonly type: "one-of" | "several-of"; readonly options: readonly Option[] };

/**
 * How an edit of the answer at a path is suggested; null where none is: a path of nothing, of a list or a record, of a record that is
 * not in the answers, or of an answer in numbers, dates or references.
 */
export function suggestionForm(instrument: Instrument, answers: Answers, path: Path): SuggestionForm | null {
  const located = locate(instrument, path);
  if (!located || located.type === "list" || located.type === "record") return null;
  if (located.type === "field" && !answers[recordPath(located.question.id, located.record)]) return null;
  // Senses are stored by the ids of a glossary, which are no words.
  if (located.type === "field" && located.question.id === "terms.list" && located.field.id === "sense") {
    return null;
  }
  const kind = located.type === "field" ? located.field.kind : located.kind;
  switch (kind.type) {
    case "short-text":
    case "person":
      return { type: "words", isLong: false };
    case "long-text":
      return { type: "words", isLong: true };
    case "one-of":
    case "several-of":
      return { type: kind.type, options: kind.options };
    default:
      return null;
  }
}

export type CheckedSuggestion =
  | { readonly ok: true; readonly suggested: Suggested }
  /** `nothing`: no edit is suggested there; `same`: the answer says that already; else what is wrong with the value, in a sentence. */
  | { readonly ok: false; readonly why: "nothing" | "same" | { readonly sentence: string } };

/** Whether a value from outside can be suggested for the answer at a path of `answers`. Options have to be ones of the question. */
export function checkSuggestion(
  instrument: Instrument,
  answers: Answers,
  path: Path,
  value: Suggested,
): CheckedSuggestion {
  const form = suggestionForm(instrument, answers, path);
  if (!form || (form.type === "several-of") !== (typeof value !== "string")) {
    return { ok: false, why: "nothing" };
  }
  const suggested = asBoxesGiveIt(form, value);
  const checked = checkAnswer(instrument, path, { status: "answered", value: suggested });
  if (!checked.ok) return { ok: false, why: { sentence: checked.sentence } };
  if (saysSuggested(answers[path] ?? null, suggested)) return { ok: false, why: "same" };
  return { ok: true, suggested };
}

/** The questionnaire's boxes give no other: so what is accepted is what was suggested, sign by sign. */
function asBoxesGiveIt(form: SuggestionForm, value: Suggested): Suggested {
  if (form.type !== "words" || typeof value !== "string") return value;
  return form.isLong ? value.replace(/\r\n?/g, "\n") : seenText(value);
}

/**
 * Whether an answer says what is suggested, whatever else it carries; several options in any order, and one that was suggested when one could be
 * chosen as a list of it. As `landfall_is_suggested` in the database.
 */
export function saysSuggested(answer: Answer | null, suggested: Suggested): boolean {
  if (answer?.status !== "answered") return false;
  const { value } = answer;
  if (typeof suggested === "string")
    return value === suggested || (Array.isArray(value) && value.length === 1 && value[0] === suggested);
  const said = Array.isArray(value) ? new Set<unknown>(value) : null;
  return said !== null && said.size === new Set(suggested).size && suggested.every((each) => said.has(each));
}

/** A value of a time when one could be chosen of what several can be chosen of now, as a list of one; any other as it is. */
export function asAskedNow<T extends Value>(
  instrument: Instrument,
  path: Path,
  value: T,
): T | readonly string[] {
  const located = locate(instrument, path);
  const kind =
    located?.type === "field" ? located.field.kind : located?.type === "question" ? located.kind : null;
  return kind?.type === "several-of" && typeof value === "string" ? [value] : value;
}

/** The answer with the suggested value in place of its own; confidence, note and evidence of an answered one stay. */
export function withSuggested(answer: Answer | null, suggested: Suggested): Answer {
  return answer?.status === "answered"
    ? { ...answer, value: suggested }
    : { status: "answered", value: suggested };
}
