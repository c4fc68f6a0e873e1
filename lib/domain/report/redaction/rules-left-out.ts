import { readBy } from "@/lib/domain/changes/affected-rules";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import type { Withheld } from "@/lib/domain/report/redaction/withheld";
import type { Condition } from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

/**
 * The rules that read any withheld answer, by id. It follows from what is left out alone: whether such a rule concludes
 * something would tell what the answer says, so what it concludes is left out either way.
 */
export function rulesLeftOut(withheld: Withheld): ReadonlyMap<string, Rule> {
  if (withheld.isNone) return new Map();
  return new Map(
    RULEBOOK.filter(({ when, forEach }) => readsWithheld(when, forEach, withheld)).map((rule) => [
      rule.id,
      rule,
    ]),
  );
}

/** Rules of today that read nothing withheld; what an older rule read is not known. */
export function isRuleKept(ruleId: string, leftOut: ReadonlyMap<string, Rule>, withheld: Withheld): boolean {
  return withheld.isNone || (KNOWN.has(ruleId) && !leftOut.has(ruleId));
}

const KNOWN: ReadonlySet<string> = new Set(RULEBOOK.map(({ id }) => id));

/** Whether a condition reads a withheld answer, or a fact that is read off one. */
export function readsWithheld(when: Condition, forEach: string | undefined, withheld: Withheld): boolean {
  return [...readBy({ when, ...(forEach !== undefined && { forEach }) }, INSTRUMENT)].some((key) => {
    // Facts over every text, and over every open question, read what is withheld too.
    if (!key.includes(".")) return !withheld.isNone;
    const [list = "", field] = key.split("/");
    return field === "*" ? readFields(list).some((each) => withheld.hasKey(each)) : withheld.hasKey(key);
  });
}

/** The fields of a list that facts read; facts over another list read all of it, as far as is known here. */
function readFields(list: string): readonly string[] {
  const fields = READ_BY_FACTS.get(list) ?? ["*"];
  return fields.map((field) => `${list}/${field}`);
}

const READ_BY_FACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["project.outputs", ["form", "makes-easier", "hazard"]],
  ["recipients.list", ["kind"]],
  ["uses.list", ["likelihood-1y", "likelihood-5y"]],
  ["misuse.pathways", ["pattern", "likelihood", "severity", "residual-likelihood", "residual-severity"]],
]);
