import { INSTRUMENT } from "@/lib/content/instrument";
import type { Condition } from "@/lib/domain/rules/condition";
import { type Context, contextFor } from "@/lib/domain/rules/context";
import { verdictOf } from "@/lib/domain/rules/evaluate";
import type { Rule } from "@/lib/domain/rules/rule";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import type { Theme } from "@/lib/domain/rules/theme";
import { CASES } from "@/lib/testing/rule-cases/cases";
import { mutantsOf } from "@/lib/testing/rule-cases/mutants";
import { changed } from "@/lib/testing/rule-cases/rule-case";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

/** How many mutants of one theme's conditions its cases tell from the rule, and those they do not. */
export type Measured = {
  readonly theme: Theme;
  readonly killed: number;
  readonly mutants: number;
  readonly survivors: readonly string[];
};

/**
 * Mutation testing of the rulebook's conditions: of every mutant it is asked whether the rule's cases, under it, fire and stay
 * quiet as they should. One that changes nothing in any case survives; some could differ on no answers at all.
 */
export function measureCases(): readonly Measured[] {
  const themes = [...new Set(RULEBOOK.map(({ theme }) => theme))];
  return themes.map((theme) => {
    const rules = RULEBOOK.filter((rule) => rule.theme === theme);
    const results = rules.flatMap(measureRule);
    const survivors = results.filter(({ killed }) => !killed).map(({ name }) => name);
    return { theme, mutants: results.length, killed: results.length - survivors.length, survivors };
  });
}

function measureRule(rule: Rule) {
  const { fires = [], quiet = [] } = CASES[rule.id] ?? {};
  const contexts = [...fires, ...quiet].map((change) =>
    contextFor(INSTRUMENT, changed(SOUND_ASSESSMENT, change)),
  );
  const firing = (when: Condition) => contexts.map((context) => isFiring(rule, when, context)).join();
  const meant = firing(rule.when);
  return mutantsOf(rule.when, INSTRUMENT, rule.forEach ?? null).map(({ change, condition }) => ({
    name: `${rule.id}: ${change}`,
    killed: firing(condition) !== meant,
  }));
}

function isFiring({ forEach }: Rule, when: Condition, context: Context): boolean {
  if (forEach === undefined) return verdictOf(when, context) === "met";
  return context.subjects(forEach).some((subject) => verdictOf(when, context, subject) === "met");
}
