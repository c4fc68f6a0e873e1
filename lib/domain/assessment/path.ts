/**
 * Where an answer sits in an assessment.
 *
 * - `project.title` — a question
 * - `recipients.list/r1ab` — a record of a list; its value is the record's rank
 * - `recipients.list/r1ab/incentive` — a field of that record
 */

/** A path in its written form. Only `parsePath` decides whether a string is one. */
export type Path = string;

export type ParsedPath =
  | { readonly type: "question"; readonly question: string }
  | { readonly type: "record"; readonly question: string; readonly record: string }
  | { readonly type: "field"; readonly question: string; readonly record: string; readonly field: string };

const QUESTION = /^[a-z][a-z0-9-]{0,31}\.[a-z][a-z0-9-]{0,47}$/;
const RECORD = /^[a-z0-9]{4,32}$/;
const FIELD = /^[a-z][a-z0-9-]{0,47}$/;

/** Splits a written path. Returns null for anything that is not one; does not ask whether the question exists. */
export function parsePath(path: string): ParsedPath | null {
  const [question, record, field, ...rest] = path.split("/");
  if (rest.length > 0 || question === undefined || !QUESTION.test(question)) return null;
  if (record === undefined) return { type: "question", question };
  if (!RECORD.test(record)) return null;
  if (field === undefined) return { type: "record", question, record };
  return FIELD.test(field) ? { type: "field", question, record, field } : null;
}

/** Says of what is no path whether the id of a record alone is wrong in it: capitals, or too few signs or too many. */
export function hasBadRecord(path: string): boolean {
  const [question, record, ...field] = path.split("/");
  return (
    record !== undefined && !RECORD.test(record) && parsePath([question, "r1ab", ...field].join("/")) !== null
  );
}

/** The path of a record, or of one of its fields. */
export function recordPath(list: string, record: string, field?: string): Path {
  return field === undefined ? `${list}/${record}` : `${list}/${record}/${field}`;
}

/** What all answers to the same have in common: the question of a path, or its list and field. */
export function keyOf(path: Path): string {
  const [question = "", record, field] = path.split("/");
  return record === undefined || field === undefined ? question : `${question}/${field}`;
}
