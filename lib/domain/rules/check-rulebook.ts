/** Refuses rules that could not mean what they say (SPEC.md §6). Run once, when the rulebook loads. */

import { listById } from "@/lib/domain/instrument/lookup";
import type { Instrument } from "@/lib/domain/instrument/question";
import { readsOfSubject } from "@/lib/domain/ledger/subject-reads";
import { checkCondition } from "@/lib/domain/rules/check-condition";
import type { Condition } from "@/lib/domain/rules/condition";
import { FACTS } from "@/lib/domain/rules/facts";
import { kindOf } from "@/lib/domain/rules/operand-kind";
import { placeholdersOf } from "@/lib/domain/rules/placeholders";
import type { Rule } from "@/lib/domain/rules/rule";
import { readSaidAt } from "@/lib/domain/rules/said-at";

/**
 * Returns the rules as they are. Throws an error whose message begins with the place, such as
 * `rule recipients.bend › when › all[1] › is: …`, for the first rule that names something that does not exist.
 */
export function checkRulebook(
  instrument: Instrument,
  claims: readonly { readonly id: string }[],
  rules: readonly Rule[],
): readonly Rule[] {
  const ids = new Set<string>();
  for (const rule of rules) {
    const place = `rule ${rule.id}`;
    if (ids.has(rule.id)) refuse(place, "there are two rules of this id");
    ids.add(rule.id);
    for (const claim of rule.claims) {
      if (!claims.some(({ id }) => id === claim)) refuse(`${place} › claims`, `there is no claim ${claim}`);
    }
    checkRule(instrument, rule, place);
  }
  return rules;
}

function checkRule(instrument: Instrument, rule: Rule, place: string) {
  if (!rule.id.startsWith(`${rule.theme}.`)) refuse(place, `the id does not begin with “${rule.theme}.”`);
  if (rule.claims.length === 0) refuse(`${place} › claims`, "a rule rests on at least one claim");
  if (rule.joins !== undefined && !readsOfSubject(rule.joins)) {
    refuse(`${place} › joins`, `there is no row “${rule.joins}” of the ledger`);
  }
  if (rule.forEach !== undefined && !listById(instrument, rule.forEach)) {
    refuse(`${place} › forEach`, `there is no list “${rule.forEach}”`);
  }
  for (const part of ["title", "resolve"] as const) {
    if (/[{}]/.test(rule[part])) refuse(`${place} › ${part}`, "only the explanation has placeholders");
  }
  checkCondition(instrument, rule.when, { place: `${place} › when`, list: rule.forEach ?? null });
  for (const at of rule.saidAt ?? []) {
    const said = readSaidAt(at);
    const list = said.of === "records" ? said.list : (rule.forEach ?? "");
    const isThere =
      said.of === "question"
        ? kindOf(instrument, { from: "question", id: said.id }, null) !== null ||
          listById(instrument, said.id)
        : list !== "" && kindOf(instrument, { from: "field", id: said.field }, list);
    if (!isThere) refuse(`${place} › saidAt`, `there is no “${at}”`);
  }
  checkTemplate(instrument, rule, rule.explanation, `${place} › explanation`);
  if (rule.named !== undefined) checkTemplate(instrument, rule, rule.named, `${place} › named`);
}

/** SPEC §6.4 */
function checkTemplate(instrument: Instrument, rule: Rule, template: string, place: string) {
  const read = namesRead(rule.when);
  for (const placeholder of placeholdersOf(template)) {
    const at = `${place} › ${placeholder.written}`;
    const list = rule.forEach ?? null;
    switch (placeholder.type) {
      case "name":
        if (!list) refuse(at, "without forEach there is no record to name");
        break;
      case "field":
        if (!list) refuse(at, "without forEach there is no record to quote");
        if (!kindOf(instrument, { from: "field", id: placeholder.id }, list))
          refuse(at, "there is no such field");
        break;
      case "question":
        if (!kindOf(instrument, { from: "question", id: placeholder.id }, null)) {
          refuse(at, "there is no such question");
        }
        break;
      case "matching":
        if (!listById(instrument, placeholder.id)) refuse(at, "there is no such list");
        if (!read.has(placeholder.id)) refuse(at, "the condition does not look at the records of this list");
        break;
      case "fact":
        if (!FACTS.has(placeholder.id)) refuse(at, "there is no such fact");
        if (!read.has(placeholder.id)) refuse(at, "the condition does not read this fact");
        break;
      default:
        refuse(at, "this is no placeholder");
    }
  }
}

/** The lists whose records a condition looks at, and the facts it reads. */
function namesRead(condition: Condition): ReadonlySet<string> {
  const read = new Set<string>();
  const visit = (of: Condition) => {
    if (of.op === "all" || of.op === "any") of.of.forEach(visit);
    else if (of.op === "not") visit(of.of);
    else if (of.op === "fact") read.add(of.fact);
    else {
      if ("list" in of) read.add(of.list);
      if ("where" in of && of.where) visit(of.where);
    }
  };
  visit(condition);
  return read;
}

function refuse(place: string, why: string): never {
  throw new Error(`${place}: ${why}`);
}
