import type { Instrument, Kind } from "@/lib/domain/instrument/question";
import { all, any, type Condition, not } from "@/lib/domain/rules/condition";
import { FACTS } from "@/lib/domain/rules/facts";
import { kindOf, referredList } from "@/lib/domain/rules/operand-kind";

/** A condition with one thing in it changed, and what that is. */
export type Mutant = { readonly change: string; readonly condition: Condition };

/**
 * Every condition that differs from the given one in one place: a member dropped, *all* for *any*, a negation more or less, a
 * bound one step on, a value dropped or exchanged, and so on. For measuring how much the cases of a rule see: a mutant that
 * no case tells from the rule has survived. `list` is the subject's.
 */
export function mutantsOf(
  condition: Condition,
  instrument: Instrument,
  list: string | null,
): readonly Mutant[] {
  return [...ownMutants(condition, instrument, list), ...innerMutants(condition, instrument, list)];
}

/** The condition with one of the conditions inside it mutated. */
function innerMutants(condition: Condition, instrument: Instrument, list: string | null): readonly Mutant[] {
  const within = (inner: Condition, subject: string | null, put: (mutated: Condition) => Condition) =>
    mutantsOf(inner, instrument, subject).map(({ change, condition: mutated }) => ({
      change: `${condition.op} › ${change}`,
      condition: put(mutated),
    }));
  switch (condition.op) {
    case "all":
    case "any":
      return condition.of.flatMap((part, at) =>
        within(part, list, (mutated) => ({ ...condition, of: condition.of.with(at, mutated) })),
      );
    case "not":
      return within(condition.of, list, not);
    case "some":
    case "every":
      return within(condition.where, condition.list, (where) => ({ ...condition, where }));
    case "count":
    case "some-referring":
      return condition.where
        ? within(condition.where, condition.list, (where) => ({ ...condition, where }))
        : [];
    case "refers-to": {
      const target = list === null ? null : referredList(instrument, list, condition.field);
      return within(condition.where, target, (where) => ({ ...condition, where }));
    }
    default:
      return [];
  }
}

function ownMutants(condition: Condition, instrument: Instrument, list: string | null): readonly Mutant[] {
  const negated: Mutant = { change: `${condition.op} negated`, condition: not(condition) };
  return [negated, ...otherMutants(condition, instrument, list)];
}

function otherMutants(condition: Condition, instrument: Instrument, list: string | null): readonly Mutant[] {
  const mutant = (change: string, mutated: Condition): Mutant => ({ change, condition: mutated });
  switch (condition.op) {
    case "all":
    case "any": {
      const { of } = condition;
      const dropped =
        of.length < 2
          ? []
          : of.map((_, at) => mutant(`member ${at + 1} dropped`, { ...condition, of: of.toSpliced(at, 1) }));
      const exchanged =
        of.length < 2
          ? []
          : [mutant(`${condition.op} exchanged`, condition.op === "all" ? any(...of) : all(...of))];
      return [...dropped, ...exchanged];
    }
    case "not":
      return [];
    case "answered":
      return [mutant("answered → missing", { ...condition, op: "missing" })];
    case "missing":
      return [mutant("missing → answered", { ...condition, op: "answered" })];
    case "is": {
      const kind = kindOf(instrument, condition.operand, list);
      return valueMutants(condition.values, optionsOf(kind)).map(({ change, values }) =>
        mutant(change, { ...condition, values }),
      );
    }
    case "row-is": {
      const kind = kindOf(instrument, condition.operand, list);
      const rows = kind?.type === "matrix" ? kind.rows.map(({ value }) => value) : [];
      const otherRow = rows.find((row) => row !== condition.row);
      return [
        ...valueMutants(condition.values, optionsOf(kind)).map(({ change, values }) =>
          mutant(change, { ...condition, values }),
        ),
        ...(otherRow === undefined
          ? []
          : [mutant(`row ${condition.row} → ${otherRow}`, { ...condition, row: otherRow })]),
      ];
    }
    case "confidence":
      return valueMutants(condition.values, ["low", "medium", "high"]).map(({ change, values }) =>
        mutant(change, { ...condition, values: values as readonly ("low" | "medium" | "high")[] }),
      );
    case "at-least":
    case "at-most":
    case "above":
    case "below": {
      const strict = {
        "at-least": "above",
        above: "at-least",
        "at-most": "below",
        below: "at-most",
      } as const;
      const kind = kindOf(instrument, condition.operand, list);
      const step = kind?.type === "scale" ? 1 : kind?.type === "probability" ? 0.05 : 0.5;
      return [
        mutant(`${condition.op} → ${strict[condition.op]}`, { ...condition, op: strict[condition.op] }),
        mutant(`bound ${condition.bound} + ${step}`, { ...condition, bound: condition.bound + step }),
        mutant(`bound ${condition.bound} − ${step}`, { ...condition, bound: condition.bound - step }),
      ];
    }
    case "some":
      return [mutant("some → every", { ...condition, op: "every" })];
    case "every":
      return [mutant("every → some", { ...condition, op: "some" })];
    case "count":
      return [
        mutant("count bound + 1", { ...condition, bound: condition.bound + 1 }),
        ...(condition.bound > 0
          ? [mutant("count bound − 1", { ...condition, bound: condition.bound - 1 })]
          : []),
        ...(condition.where ? [mutant("count of all", withoutWhere(condition))] : []),
      ];
    case "some-referring":
      return condition.where ? [mutant("any that refers", withoutWhere(condition))] : [];
    case "fact": {
      const { items } = condition;
      if (!items) return [];
      const ids = FACTS.get(condition.fact)?.itemIds ?? [];
      return valueMutants(items, ids).map(({ change, values }) =>
        mutant(change, { ...condition, items: values }),
      );
    }
    default:
      return [];
  }
}

function withoutWhere<Of extends { readonly where?: Condition }>({ where: _, ...rest }: Of) {
  return rest;
}

/** Each value dropped where others remain; one that is not among them added, or put in the place of the first; all of them. */
function valueMutants(values: readonly string[], options: readonly string[]) {
  const others = options.filter((option) => !values.includes(option));
  const dropped =
    values.length < 2
      ? []
      : values.map((value, at) => ({ change: `${value} dropped`, values: values.toSpliced(at, 1) }));
  const [first] = values;
  const [other] = others;
  if (first === undefined || other === undefined) return dropped;
  return [
    ...dropped,
    { change: `${other} added`, values: [...values, other] },
    { change: "any value", values: [...values, ...others] },
    { change: `${first} → ${other}`, values: values.with(0, other) },
  ];
}

function optionsOf(kind: Kind | null): readonly string[] {
  return kind && "options" in kind ? kind.options.map(({ value }) => value) : [];
}
