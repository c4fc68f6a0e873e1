import { PATTERNS } from "@/lib/content/options/misuse-patterns";
import { recordsOf } from "@/lib/domain/assessment/records";
import { expectedPatterns } from "@/lib/domain/instrument/expected-patterns";
import type { Context } from "@/lib/domain/rules/answer-context";
import { valueIn } from "@/lib/domain/rules/compare-answer";
import type { FactItem } from "@/lib/domain/rules/fact-item";
import { matrixOf } from "@/lib/domain/rules/facts/recipient-facts";

const ROWS = "misuse.patterns";
const PATHWAYS = "misuse.pathways";

/** Patterns that the outputs make plausible (SM-2 to SM-5), with the answers that do. */
export function patternsExpected(context: Context): readonly FactItem[] {
  return expectedPatterns(context.answers).map(({ pattern, because, paths }) => ({
    id: pattern,
    label: labelOf(pattern),
    why: firstReason(because),
    paths,
  }));
}

/** Expected patterns that no pathway describes and whose row says neither that they apply nor that they don't. */
export function patternsUnaddressed(context: Context): readonly FactItem[] {
  const { rows, described } = patternAnswers(context);
  const addressed = (pattern: string) =>
    described.has(pattern) || rows.get(pattern) === "applies" || rows.get(pattern) === "does-not-apply";
  return context
    .fact("patterns.expected")
    .filter(({ id }) => !addressed(id))
    .map(({ id, label, why, paths }) => ({ id, label: `${label} (${why})`, paths: [...paths, ROWS] }));
}

/**
 * Patterns that a pathway describes although their row says that they do not apply, or the question is said not to apply, which denies
 * every row.
 */
export function patternsDeniedYetDescribed(context: Context): readonly FactItem[] {
  const { rows, described } = patternAnswers(context);
  const areAllDenied = context.answers[ROWS]?.status === "not-applicable";
  const isDenied = (pattern: string) => areAllDenied || rows.get(pattern) === "does-not-apply";
  return PATTERNS.filter(({ value }) => isDenied(value) && described.has(value)).map(({ value, label }) => ({
    id: value,
    label,
    paths: [ROWS, ...(described.get(value) ?? [])],
  }));
}

/** Patterns whose row says that they apply and that no pathway describes. */
export function patternsAppliedWithoutPathway(context: Context): readonly FactItem[] {
  const { rows, described } = patternAnswers(context);
  return PATTERNS.filter(({ value }) => rows.get(value) === "applies" && !described.has(value)).map(
    ({ value, label }) => ({ id: value, label, paths: [ROWS] }),
  );
}

/** Patterns whose row says that they do not apply. */
export function patternsRuledOut(context: Context): readonly FactItem[] {
  const { rows } = patternAnswers(context);
  return PATTERNS.filter(({ value }) => rows.get(value) === "does-not-apply").map(({ value, label }) => ({
    id: value,
    label,
    paths: [ROWS],
  }));
}

const labelOf = (pattern: string) => PATTERNS.find(({ value }) => value === pattern)?.label ?? pattern;

/** A pattern can be expected for many outputs; the answers quoted beside the finding name them all. */
const firstReason = (because: string) => because.replace(/\.$/, "").split("; ")[0] ?? because;

/** What was said of each pattern, and the pathways that describe it. */
function patternAnswers({ answers }: Context) {
  const described = new Map<string, string[]>();
  for (const record of recordsOf(answers, PATHWAYS)) {
    const pattern = valueIn(record.fields.pattern);
    if (typeof pattern !== "string") continue;
    const path = `${PATHWAYS}/${record.id}/pattern`;
    described.set(pattern, [...(described.get(pattern) ?? []), path]);
  }
  return { rows: matrixOf(valueIn(answers[ROWS])), described };
}
