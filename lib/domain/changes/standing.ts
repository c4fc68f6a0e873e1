import type { Answers } from "@/lib/domain/assessment/answer";
import { affectedRules } from "@/lib/domain/changes/affected-rules";
import { applyChanges, type ChangeSet } from "@/lib/domain/changes/answer-change";
import { keysOfFact, type Touched, touchedBy } from "@/lib/domain/changes/touched";
import { type Context, contextOver } from "@/lib/domain/rules/answer-context";
import { verdictOf } from "@/lib/domain/rules/evaluate";
import { FACTS } from "@/lib/domain/rules/facts";
import type { Rule } from "@/lib/domain/rules/rule";

/** The findings that stand, by fingerprint, each with its rule. No words are made of them. */
export type Standing = ReadonlyMap<string, Rule>;

/** What stands of the given rules. */
export function standingOf(rules: Iterable<Rule>, context: Context): Standing {
  const standing = new Map<string, Rule>();
  for (const rule of rules) {
    if (rule.forEach === undefined) {
      if (verdictOf(rule.when, context) === "met") standing.set(rule.id, rule);
      continue;
    }
    for (const subject of context.subjects(rule.forEach)) {
      if (verdictOf(rule.when, context, subject) === "met")
        standing.set(`${rule.id}@${subject.record.id}`, rule);
    }
  }
  return standing;
}

/** What stands no more, and what newly stands, after changes. Only rules that the changes can touch are evaluated. */
export type Effect = {
  readonly answers: Answers;
  readonly context: Context;
  readonly cleared: Standing;
  readonly raised: Standing;
};

/** `standing` is what stands in `context` of the whole rulebook. */
export function effectOf(
  rulebook: readonly Rule[],
  context: Context,
  standing: Standing,
  changes: ChangeSet,
): Effect {
  const answers = applyChanges(context.answers, changes);
  const touched = touchedBy(changes, context);
  const next = contextAfter(context, answers, touched);
  const affected = affectedRules(rulebook, context.instrument, touched);
  const after = standingOf(affected, next);
  const cleared = new Map(
    [...standing].filter(([fingerprint, rule]) => affected.has(rule) && !after.has(fingerprint)),
  );
  const raised = new Map([...after].filter(([fingerprint]) => !standing.has(fingerprint)));
  return { answers, context: next, cleared, raised };
}

/** A context over changed answers; facts that read nothing touched are those of the old one. */
function contextAfter(before: Context, answers: Answers, touched: Touched): Context {
  return contextOver(before.instrument, answers, (name, context) =>
    keysOfFact(name).some((key) => touched.has(key))
      ? (FACTS.get(name)?.items(context) ?? [])
      : before.fact(name),
  );
}
