/** Works filled in from what is publicly known of them, by those who make the rules: to read reports by, never to measure. Not part of the product. */

import type { Answer, Answers } from "@/lib/domain/assessment/answer";

type Value = Extract<Answer, { status: "answered" }>["value"];
type Records = { readonly [id: string]: { readonly [field: string]: Value } };

/** Answers from plain values, and lists of records in the order in which they are given. */
export function filledIn(
  questions: { readonly [id: string]: Value },
  lists: { readonly [id: string]: Records },
): Answers {
  const answered = (value: Value): Answer => ({ status: "answered", value });
  return Object.fromEntries([
    ...Object.entries(questions).map(([id, value]) => [id, answered(value)]),
    ...Object.entries(lists).flatMap(([list, records]) =>
      Object.entries(records).flatMap(([id, fields], at) => [
        [`${list}/${id}`, answered(`a${at}`)],
        ...Object.entries(fields).map(([field, value]) => [`${list}/${id}/${field}`, answered(value)]),
      ]),
    ),
  ]);
}
