import type { z } from "zod";
import type { Answer } from "@/lib/domain/assessment/answer";
import { answerSchema } from "@/lib/domain/assessment/answer-schema";
import { hasBadRecord, parsePath } from "@/lib/domain/assessment/path";
import { type Located, locate } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";

/** What is wrong with a part of an answer. `at` leads to it: `["value", 0]`; empty for the answer as a whole. */
export type AnswerFault = { readonly at: readonly (string | number)[]; readonly sentence: string };

export type CheckedAnswer =
  | { readonly ok: true; readonly answer: Answer }
  /** `sentence` is that of the first fault. */
  | { readonly ok: false; readonly sentence: string; readonly faults: readonly AnswerFault[] };

/**
 * Whether a value that came from outside is an answer to what is asked at `path`. Never throws on plain data. A refusal is
 * one sentence or two that say what is wrong and what to do. An accepted answer is unchanged, but for −0, which becomes 0.
 *
 * It looks at one answer alone: whether a record referred to exists, whether a list is full and whether the question is
 * asked at all depends on the other answers and is not decided here.
 */
export function checkAnswer(instrument: Instrument, path: string, answer: unknown): CheckedAnswer {
  const located = typeof path === "string" ? locate(instrument, path) : null;
  if (!located) return refusal([{ at: [], sentence: unknownPath(instrument, path) }]);
  const result = schemaFor(located).safeParse(answer);
  return result.success
    ? { ok: true, answer: result.data as Answer }
    : refusal(result.error.issues.flatMap(faultsOf));
}

function refusal(faults: readonly AnswerFault[]): CheckedAnswer {
  return { ok: false, sentence: faults[0]?.sentence ?? UNREADABLE, faults };
}

/** A key that does not belong is a fault at that key. */
function faultsOf(issue: z.core.$ZodIssue): readonly AnswerFault[] {
  const at = issue.path.map((key) => (typeof key === "number" ? key : String(key)));
  const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
  const places = keys.length > 0 ? keys.map((key) => [...at, key]) : [at];
  return places.map((place) => ({ at: place, sentence: issue.message }));
}

export const UNKNOWN_RECORD = "The id of a record is 4 to 32 small letters and digits.";
const UNREADABLE = "This answer could not be read. Reload the page and enter it again.";

/** Deriving a schema costs more than using it, and questions don't change. */
const schemas = new WeakMap<object, z.ZodType>();
const recordSchemas = new WeakMap<object, z.ZodType>();

function schemaFor(located: Located): z.ZodType {
  const cache = located.type === "record" ? recordSchemas : schemas;
  const key = located.type === "field" ? located.field : located.question;
  const known = cache.get(key);
  if (known) return known;
  const schema = answerSchema(located);
  cache.set(key, schema);
  return schema;
}

function unknownPath(instrument: Instrument, path: string): string {
  const version = `version ${instrument.version} of the questions`;
  if (typeof path !== "string" || !parsePath(path)) {
    if (typeof path === "string" && hasBadRecord(path)) return UNKNOWN_RECORD;
    return "This is not the address of a question. Reload the page; in a file or an API call, use section.question or section.list/record/field.";
  }
  return `There is no question “${path}” in ${version}. Check its spelling, or whether it belongs to another version.`;
}
