import { INSTRUMENT } from "@/lib/content/instrument";
import { keyOf } from "@/lib/domain/assessment/path";
import { readBy } from "@/lib/domain/changes/affected-rules";
import { pathFor, type Withheld } from "@/lib/domain/report/redaction/withheld";
import type { AnswerLine } from "@/lib/domain/report/report-document";
import type { Condition } from "@/lib/domain/rules/condition";
import { NOTED } from "@/lib/domain/rules/facts/unsaid-facts";
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
  const known = reads.get(when) ?? readsOf(when, forEach);
  reads.set(when, known);
  // Facts over every text, and over every open question, read what is withheld too.
  return (
    (known.isOfEverything && !withheld.isNone) ||
    known.keys.some(withheld.hasKey) ||
    known.notes.some((key) => withheld.hasPart(pathFor(key), "note"))
  );
}

/**
 * Whether it rests on a reason that is left out if a contradiction waits: one is closed by “not applicable” only with a reason of
 * substance. Told by the answers that the copy shows to be not applicable.
 */
export function waitsForReason(ruleId: string, lines: Iterable<AnswerLine>, withheld: Withheld): boolean {
  const rule = RULEBOOK.find(({ id }) => id === ruleId);
  if (rule?.kind !== "contradiction") return false;
  const { keys } = readsOf(rule.when, rule.forEach);
  return [...lines].some(
    ({ path, status }) =>
      status === "not-applicable" && withheld.hasPart(path, "note") && keys.includes(keyOf(path)),
  );
}

type Reads = {
  readonly keys: readonly string[];
  /** Answers beside which the note is read. */
  readonly notes: readonly string[];
  readonly isOfEverything: boolean;
};
const reads = new WeakMap<Condition, Reads>();

function readsOf(when: Condition, forEach: string | undefined): Reads {
  const read = [...readBy({ when, ...(forEach !== undefined && { forEach }) }, INSTRUMENT)];
  const facts = factsIn(when);
  const isOfUnknownFact = facts.some((fact) => !FIELDS_READ.has(fact));
  const isField = (key: string) => key.includes(".") && !key.endsWith("/*");
  return {
    keys: [...read.filter(isField), ...facts.flatMap((fact) => FIELDS_READ.get(fact) ?? [])],
    notes: facts.flatMap((fact) => NOTES_READ.get(fact) ?? []),
    isOfEverything: read.some((key) => !key.includes(".") || (key.endsWith("/*") && isOfUnknownFact)),
  };
}

function factsIn(when: Condition): readonly string[] {
  switch (when.op) {
    case "fact":
      return [when.fact];
    case "all":
    case "any":
      return when.of.flatMap(factsIn);
    case "not":
      return factsIn(when.of);
    case "some":
    case "every":
    case "refers-to":
      return factsIn(when.where);
    case "count":
    case "some-referring":
      return when.where ? factsIn(when.where) : [];
    default:
      return [];
  }
}

/** The answers beside which facts read the note. */
const NOTES_READ: ReadonlyMap<string, readonly string[]> = new Map([
  ["labour.own-kind", ["labour.circular"]],
  ["notes.said", NOTED],
]);

const OF_OUTPUTS = ["form", "makes-easier", "hazard"].map((field) => `project.outputs/${field}`);
const OF_PATHWAYS = ["misuse.pathways/pattern"];

/** The fields of records that facts read; what else facts read are questions. One that is not here reads all fields. */
const FIELDS_READ: ReadonlyMap<string, readonly string[]> = new Map([
  ["recipients.groups-missing", ["recipients.list/kind"]],
  ["patterns.expected", OF_OUTPUTS],
  ["patterns.unaddressed", [...OF_OUTPUTS, ...OF_PATHWAYS]],
  ["patterns.denied-yet-described", OF_PATHWAYS],
  ["patterns.applies-without-pathway", OF_PATHWAYS],
  ["patterns.ruled-out", OF_PATHWAYS],
  ["uses.likelihoods-reversed", ["uses.list/likelihood-1y", "uses.list/likelihood-5y"]],
]);
