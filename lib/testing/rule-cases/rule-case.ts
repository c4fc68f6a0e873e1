import type { Answer, Answers, Value } from "@/lib/domain/assessment/answer";

/**
 * A change of an assessment: a value or a whole answer for a path, or `gone`, which also takes the records of a list or
 * the fields of a record away. A record that gets fields and does not exist is added.
 */
export type Change = { readonly [path: string]: Value | Answer | typeof gone };

export const gone = Symbol("gone");
export const unknown: Answer = { status: "unknown" };
export const notApplicable: Answer = { status: "not-applicable", because: "of a reason" };

/** Every way of saying nothing. */
export const SILENCE: readonly Change[string][] = [gone, unknown, notApplicable];

/** Changes of the sound assessment under which a rule fires, and some, just beside them, under which it does not. */
export type RuleCase = { readonly fires: readonly Change[]; readonly quiet: readonly Change[] };

export function changed(answers: Answers, change: Change): Answers {
  const next: { [path: string]: Answer } = { ...answers };
  for (const [path, to] of Object.entries(change)) {
    if (to === gone) {
      for (const each of Object.keys(next)) {
        if (each === path || each.startsWith(`${path}/`)) delete next[each];
      }
      continue;
    }
    const record = path.split("/").slice(0, 2).join("/");
    if (record.includes("/") && !next[record]) next[record] = { status: "answered", value: "z" };
    next[path] = isAnswer(to) ? to : { status: "answered", value: to };
  }
  return next;
}

function isAnswer(to: Value | Answer): to is Answer {
  return typeof to === "object" && "status" in to;
}
