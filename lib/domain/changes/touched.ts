import type { Answer } from "@/lib/domain/assessment/answer";
import { type AnswerChange, type ChangeSet, pathOf } from "@/lib/domain/changes/answer-change";
import type { Context } from "@/lib/domain/rules/answer-context";
import { FACTS } from "@/lib/domain/rules/facts";
import { hasMarks } from "@/lib/domain/terms/term-states";

/**
 * What changes touch, as keys: a question by its id, a list's records by its id, one of their fields as `list/field`; every
 * text, or every open question, as a word. Rules and facts are listed by the same keys.
 */
export type Touched = ReadonlySet<string>;

const TEXTS = "texts";
const UNKNOWNS = "unknowns";

/** More than needed at times, never less (a property test holds it to that). */
export function touchedBy(changes: ChangeSet, { answers }: Context): Touched {
  const touched = new Set<string>();
  for (const change of changes) for (const key of keysOf(change, answers[pathOf(change)])) touched.add(key);
  return touched;
}

/** The key of those who read records of a list without saying which fields. */
const anyFieldOf = (list: string) => `${list}/*`;

const FACT_KEYS: ReadonlyMap<string, readonly string[]> = new Map(
  [...FACTS].map(([name, { reads }]) => [
    name,
    typeof reads === "string" ? [reads] : reads.flatMap((each) => [each, anyFieldOf(each)]),
  ]),
);

/** The keys under which a fact is listed; none for a fact that does not exist. */
export function keysOfFact(name: string): readonly string[] {
  return FACT_KEYS.get(name) ?? [];
}

function keysOf(change: AnswerChange, before: Answer | undefined): readonly string[] {
  const [id = "", , field] = pathOf(change).split("/");
  if (change.type === "add" || change.type === "remove") return [id, anyFieldOf(id), TEXTS, UNKNOWNS];
  const keys = field === undefined ? [id] : [`${id}/${field}`, anyFieldOf(id)];
  if (before?.status === "unknown" || (change.type !== "row" && change.to.status === "unknown"))
    keys.push(UNKNOWNS);
  // Rows of a matrix carry no text, and its note stays. What defines a word is read wherever the word is.
  const isText = change.type !== "row" && (id === "terms.list" || hasWords(before) || hasWords(change.to));
  if (isText) keys.push(TEXTS);
  return keys;
}

/** Whether an answer says anything that facts about texts could see. */
function hasWords(answer: Answer | undefined): boolean {
  if (!answer) return false;
  const says = (text: unknown) => typeof text === "string" && hasMarks(text);
  if (answer.status === "not-applicable") return says(answer.because);
  return says(answer.note) || (answer.status === "answered" && says(answer.value));
}
