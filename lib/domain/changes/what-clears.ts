import type { AnswerChange, ChangeSet } from "@/lib/domain/changes/answer-change";
import { touchesScreening } from "@/lib/domain/changes/change-sets";
import { conditionChanges } from "@/lib/domain/changes/condition-changes";
import { type Effect, effectOf, type Standing } from "@/lib/domain/changes/standing";
import type { Severity } from "@/lib/domain/findings/finding";
import type { Context, Subject } from "@/lib/domain/rules/context";
import { verdictOf } from "@/lib/domain/rules/evaluate";
import type { Rule } from "@/lib/domain/rules/rule";

/** The smallest changes found that clear one finding. */
export type Clearing = {
  readonly fingerprint: string;
  /** Alternatives, all of the same size, verified by evaluating again. Empty: the search found none. */
  readonly ways: readonly ClearingWay[];
};

export type ClearingWay = {
  readonly changes: ChangeSet;
  /** Other findings that go with it, and findings that come instead, by fingerprint; strengths left out. */
  readonly alsoClears: readonly string[];
  readonly raises: readonly string[];
};

/** Alternatives shown for a finding, and sets evaluated to find them. */
const SHOWN = 3;
const TRIED = 8;

/**
 * For every standing finding of a rule to try the smallest changes of answers that clear it, in the order given. A set
 * counts only if, evaluated again with it, the finding's condition fails or its record is gone; saying "don't know" or taking an
 * answer back is never proposed. Of as many changes those come first that bring up least in other rules; those of the
 * screening, which decides what is asked at all, come last.
 */
export function whatClears(
  rulebook: readonly Rule[],
  context: Context,
  standing: Standing,
  isTried: (rule: Rule) => boolean = () => true,
): readonly Clearing[] {
  return [...standing].flatMap(([fingerprint, rule]) => {
    if (!isTried(rule)) return [];
    const record = fingerprint.slice(rule.id.length + 1);
    const subject = rule.forEach
      ? (context.subjects(rule.forEach).find((each) => each.record.id === record) ?? null)
      : null;
    const ways: { readonly way: ClearingWay; readonly price: number }[] = [];
    let size = Number.POSITIVE_INFINITY;
    let tried = 0;
    for (const changes of conditionChanges(rule.when, "not-met", context, subject)) {
      if (changes.length === 0 || changes.length > size || tried >= TRIED) break;
      tried += 1;
      const effect = effectOf(rulebook, context, standing, changes);
      if (!effect.cleared.has(fingerprint) || isOpen(rule, subject, effect)) continue;
      size = changes.length;
      ways.push(weighed(fingerprint, changes, effect));
    }
    const last = ({ way }: { readonly way: ClearingWay }) => Number(touchesScreening(way.changes));
    const cheapest = ways.sort((a, b) => last(a) - last(b) || a.price - b.price).slice(0, SHOWN);
    return [{ fingerprint, ways: cheapest.map(({ way }) => way) }];
  });
}

/** Cleared only for want of an answer. */
function isOpen(rule: Rule, subject: Subject | null, { context }: Effect): boolean {
  if (!subject) return verdictOf(rule.when, context) === "unanswered";
  const next = context.subjects(subject.list).find((each) => each.record.id === subject.record.id);
  return next !== undefined && verdictOf(rule.when, context, next) === "unanswered";
}

const WEIGHT: { readonly [severity in Severity]: number } = {
  note: 1,
  concern: 10,
  serious: 100,
  blocking: 1000,
};

/** What a stand-in answer brings up says nothing about the answer somebody will give. */
const standsIn = (change: AnswerChange) => change.type === "answer" && change.isAny === true;

function weighed(fingerprint: string, changes: ChangeSet, { cleared, raised }: Effect) {
  const known = changes.some(standsIn) ? new Map<string, Rule>() : raised;
  const raises = [...known];
  const alsoClears = [...cleared].filter(([each]) => each !== fingerprint);
  const price = raises.reduce((sum, [, { severity }]) => sum + WEIGHT[severity], 0);
  const ids = (entries: readonly (readonly [string, Rule])[]) => entries.map(([id]) => id);
  return { way: { changes, alsoClears: ids(alsoClears), raises: ids(raises) }, price };
}
