import type { Answer } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import type { AnswerChange, ChangeSet } from "@/lib/domain/changes/answer-change";
import { allOf, eitherOf } from "@/lib/domain/changes/change-sets";
import { factChanges } from "@/lib/domain/changes/fact-changes";
import { leafChanges } from "@/lib/domain/changes/leaf-changes";
import { SOME_TEXT } from "@/lib/domain/changes/sample-answer";
import { listById } from "@/lib/domain/instrument/lookup";
import type { Context, Subject } from "@/lib/domain/rules/answer-context";
import { namesRecord, valueIn } from "@/lib/domain/rules/compare-answer";
import type { Condition } from "@/lib/domain/rules/condition";
import { verdictOf } from "@/lib/domain/rules/evaluate";
import { referredList } from "@/lib/domain/rules/operand-kind";

type Wanted = "met" | "not-met";

/**
 * Sets of changes that may give a condition the wanted verdict, the smallest first, at most some sixteen. A search over the
 * condition itself: for an *all* to fail one member has to, for an *any* all of them, and so on down to single answers. A set
 * can be wrong where two parts of a condition read one answer; whoever uses it evaluates again. Empty: none was found.
 */
export function conditionChanges(
  condition: Condition,
  wanted: Wanted,
  context: Context,
  subject: Subject | null,
): readonly ChangeSet[] {
  if (verdictOf(condition, context, subject ?? undefined) === wanted) return [[]];
  switch (condition.op) {
    case "all":
    case "any": {
      const parts = condition.of.map((part) => conditionChanges(part, wanted, context, subject));
      return (condition.op === "all") === (wanted === "met") ? allOf(parts) : eitherOf(parts);
    }
    case "not":
      return conditionChanges(condition.of, wanted === "met" ? "not-met" : "met", context, subject);
    case "some":
      return wanted === "met"
        ? someMeets(condition.list, condition.where, context)
        : noneMeets(context.subjects(condition.list), condition.where, context);
    case "every":
      return wanted === "met"
        ? allOf(
            context
              .subjects(condition.list)
              .map((each) => conditionChanges(condition.where, "met", context, each)),
          )
        : eitherOf(
            context
              .subjects(condition.list)
              .map((each) => conditionChanges(condition.where, "not-met", context, each)),
          );
    case "count":
      return countChanges(condition, wanted, context);
    case "some-referring":
      return referringChanges(condition, wanted, context, subject);
    case "refers-to": {
      const parts = referred(condition.field, context, subject).map((each) =>
        conditionChanges(condition.where, wanted, context, each),
      );
      if (parts.length === 0) return [];
      return wanted === "met" ? eitherOf(parts) : allOf(parts);
    }
    case "fact":
      return wanted === "met" ? [] : factChanges(condition, context);
    default:
      return leafChanges(condition, wanted, context, subject);
  }
}

/** One record more that meets it: an existing one, changed, or a new one. */
function someMeets(list: string, where: Condition | undefined, context: Context): readonly ChangeSet[] {
  const existing = where
    ? context.subjects(list).map((each) => conditionChanges(where, "met", context, each))
    : [];
  return eitherOf([...existing, added(list, where, context)]);
}

/** All but `spared` of the records changed so that they fail, or left out; those are spared that take most. */
function noneMeets(
  subjects: readonly Subject[],
  where: Condition | undefined,
  context: Context,
  spared = 0,
): readonly ChangeSet[] {
  const ways = subjects
    .filter((each) => !where || verdictOf(where, context, each) !== "not-met")
    .map((each) =>
      eitherOf([where ? conditionChanges(where, "not-met", context, each) : [], [[removed(each)]]]),
    )
    .sort((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0));
  return allOf(ways.slice(0, Math.max(0, ways.length - spared)));
}

function countChanges(
  { list, where, compare, bound }: Extract<Condition, { readonly op: "count" }>,
  wanted: Wanted,
  context: Context,
): readonly ChangeSet[] {
  const counted = context
    .subjects(list)
    .filter((each) => !where || verdictOf(where, context, each) !== "not-met");
  const wantsMore = (compare === "at-least") === (wanted === "met");
  if (wantsMore) {
    const met = counted.filter((each) => !where || verdictOf(where, context, each) === "met").length;
    const lacking = (compare === "at-least" ? bound : bound + 1) - met;
    return lacking === 1 ? someMeets(list, where, context) : [];
  }
  const most = compare === "at-least" ? bound - 1 : bound;
  return noneMeets(counted, where, context, Math.max(0, most));
}

function referringChanges(
  { list, by, where }: Extract<Condition, { readonly op: "some-referring" }>,
  wanted: Wanted,
  context: Context,
  subject: Subject | null,
): readonly ChangeSet[] {
  if (!subject) return [];
  const id = subject.record.id;
  const referring = context.subjects(list).filter(({ record }) => namesRecord(record.fields[by], id));
  if (wanted === "not-met") return noneMeets(referring, where, context);
  const changed = where ? referring.map((each) => conditionChanges(where, "met", context, each)) : [];
  const pointing = context.subjects(list).flatMap((each) => {
    if (referring.includes(each) || (where && verdictOf(where, context, each) !== "met")) return [];
    const now = valueIn(each.record.fields[by]);
    const ids = Array.isArray(now) ? now : [];
    const to: Answer = { status: "answered", value: [...ids, id] };
    const change: AnswerChange = { type: "answer", path: recordPath(list, each.record.id, by), to };
    return [[[change]]];
  });
  const names: Answer = { status: "answered", value: [id] };
  return eitherOf([...changed, ...pointing, added(list, where, context, { [by]: names })]);
}

function referred(field: string, context: Context, subject: Subject | null): readonly Subject[] {
  const list = subject && referredList(context.instrument, subject.list, field);
  if (!list) return [];
  return context.subjects(list).filter(({ record }) => namesRecord(subject.record.fields[field], record.id));
}

/** A new record that meets the condition: its fields are what the search finds for an empty one. */
function added(
  list: string,
  where: Condition | undefined,
  context: Context,
  fields: { readonly [field: string]: Answer } = {},
): readonly ChangeSet[] {
  const kind = listById(context.instrument, list)?.kind;
  if (!kind || context.subjects(list).length >= kind.max) return [];
  const name: Answer = { status: "answered", value: SOME_TEXT };
  const given = { [kind.nameField]: name, ...fields };
  const record = "added";
  const prefix = `${recordPath(list, record)}/`;
  const sets = where
    ? conditionChanges(where, "met", context, { list, record: { id: record, rank: "zz", fields: given } })
    : [[]];
  return sets.flatMap((set) => {
    const own: { [field: string]: Answer } = { ...given };
    for (const change of set) {
      // What the new record refers to would have to change as well: no advice of one step.
      if (change.type !== "answer" || !change.path.startsWith(prefix)) return [];
      own[change.path.slice(prefix.length)] = change.to;
    }
    return [[{ type: "add", list, record, fields: own } satisfies AnswerChange]];
  });
}

function removed({ list, record }: Subject): AnswerChange {
  return { type: "remove", path: recordPath(list, record.id) };
}
