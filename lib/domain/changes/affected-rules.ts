import { keysOfFact, type Touched } from "@/lib/domain/changes/touched";
import type { Instrument } from "@/lib/domain/instrument/question";
import type { Condition } from "@/lib/domain/rules/condition";
import { referredList } from "@/lib/domain/rules/operand-kind";
import type { Rule } from "@/lib/domain/rules/rule";

const indexes = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly Rule[]>>();

/** The rules whose verdict, or whose records, may differ where these were touched. */
export function affectedRules(
  rulebook: readonly Rule[],
  instrument: Instrument,
  touched: Touched,
): ReadonlySet<Rule> {
  const index = indexOf(rulebook, instrument);
  const affected = new Set<Rule>();
  for (const key of touched) for (const rule of index.get(key) ?? []) affected.add(rule);
  return affected;
}

function indexOf(rulebook: readonly Rule[], instrument: Instrument): ReadonlyMap<string, readonly Rule[]> {
  const known = indexes.get(rulebook);
  if (known) return known;
  const index = new Map<string, Rule[]>();
  for (const rule of rulebook) {
    for (const key of readBy(rule, instrument)) index.set(key, [...(index.get(key) ?? []), rule]);
  }
  indexes.set(rulebook, index);
  return index;
}

/** The keys of everything a rule's condition reads. */
export function readBy(rule: Pick<Rule, "when" | "forEach">, instrument: Instrument): ReadonlySet<string> {
  const read = new Set<string>(rule.forEach === undefined ? [] : [rule.forEach]);
  const visit = (condition: Condition, list: string | null) => {
    switch (condition.op) {
      case "all":
      case "any":
        for (const part of condition.of) visit(part, list);
        return;
      case "not":
        visit(condition.of, list);
        return;
      case "fact":
        for (const key of keysOfFact(condition.fact)) read.add(key);
        return;
      case "refers-to": {
        const target = list === null ? null : referredList(instrument, list, condition.field);
        if (target !== null) read.add(target);
        read.add(`${list}/${condition.field}`);
        visit(condition.where, target);
        return;
      }
      case "some":
      case "every":
      case "count":
      case "some-referring":
        read.add(condition.list);
        if (condition.op === "some-referring") read.add(`${condition.list}/${condition.by}`);
        if (condition.where) visit(condition.where, condition.list);
        return;
      default:
        read.add(
          condition.operand.from === "question" ? condition.operand.id : `${list}/${condition.operand.id}`,
        );
    }
  };
  visit(rule.when, rule.forEach ?? null);
  return read;
}
