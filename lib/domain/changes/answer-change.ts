/**
 * What would change it: changes of answers that clear a finding, and open answers that conclusions turn on. This folder owns
 * the search; it knows conditions and answers and no single rule.
 */

import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { withAnswers } from "@/lib/domain/assessment/records";

/** One change somebody could make. `isAny`: any answer of that kind would do; the one given stands in for it. */
export type AnswerChange =
  | { readonly type: "answer"; readonly path: Path; readonly to: Answer; readonly isAny?: boolean }
  /** One row of a matrix; the others stay. */
  | { readonly type: "row"; readonly path: Path; readonly row: string; readonly value: string }
  | { readonly type: "reword"; readonly path: Path; readonly to: Answer; readonly words: readonly string[] }
  | {
      readonly type: "add";
      readonly list: string;
      readonly record: string;
      readonly fields: { readonly [field: string]: Answer };
    }
  | { readonly type: "remove"; readonly path: Path };

/** Changes made together. Never two of one path. */
export type ChangeSet = readonly AnswerChange[];

/** The path a change is about. */
export function pathOf(change: AnswerChange): Path {
  return change.type === "add" ? recordPath(change.list, change.record) : change.path;
}

/** What a change decides: of two changes that decide the same only one can be made. */
export function placeOf(change: AnswerChange): string {
  return change.type === "row" ? `${change.path}#${change.row}` : pathOf(change);
}

/** The answers after the changes; the given ones stay as they are. A record is removed with its fields and stands last when added. */
export function applyChanges(answers: Answers, changes: ChangeSet): Answers {
  const given: { [path: Path]: Answer } = {};
  const without: Path[] = [];
  for (const change of changes) {
    switch (change.type) {
      case "answer":
      case "reword":
        given[change.path] = change.to;
        break;
      case "row":
        given[change.path] = withRow(given[change.path] ?? answers[change.path], change.row, change.value);
        break;
      case "add":
        given[pathOf(change)] = { status: "answered", value: "zz" };
        for (const [field, answer] of Object.entries(change.fields)) {
          given[recordPath(change.list, change.record, field)] = answer;
        }
        break;
      case "remove":
        without.push(change.path);
    }
  }
  return withAnswers(answers, given, without);
}

function withRow(answer: Answer | undefined, row: string, value: string): Answer {
  if (answer?.status !== "answered") return { status: "answered", value: { [row]: value } };
  const rows = typeof answer.value === "object" && !Array.isArray(answer.value) ? answer.value : {};
  return { ...answer, value: { ...(rows as { readonly [row: string]: string }), [row]: value } };
}
