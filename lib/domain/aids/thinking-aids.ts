/**
 * What helps somebody think while they fill in: contradictions among their answers, misuse patterns their outputs make
 * plausible, and the social model as far as it goes. Derived from the same rules and graph as the report; it decides nothing.
 */

import { INSTRUMENT } from "@/lib/content/instrument";
import { PATTERNS } from "@/lib/content/options/misuse-patterns";
import { type ProposedForecast, proposedForecasts } from "@/lib/domain/aids/proposed-forecasts";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { conclude } from "@/lib/domain/findings/conclude";
import type { Finding } from "@/lib/domain/findings/finding";
import { expectedPatterns } from "@/lib/domain/instrument/expected-patterns";
import { locate } from "@/lib/domain/instrument/lookup";
import { type SocialModel, type Stance, socialModel } from "@/lib/domain/model/social-model";
import { valueIn } from "@/lib/domain/rules/compare-answer";
import { matrixOf } from "@/lib/domain/rules/facts/recipient-facts";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

/** A finding that sets answers against each other, and the answers it compares. */
export type Contradiction = Pick<Finding, "fingerprint" | "title" | "explanation" | "points"> & {
  readonly answers: readonly {
    readonly path: Path;
    readonly label: string;
    /** Of those that stand together on a page the last: it is told there, once. */
    readonly isToldHere: boolean;
  }[];
};

export type ExpectedHere = {
  readonly pattern: string;
  readonly label: string;
  /** Which answers make it plausible, in a sentence. */
  readonly because: string;
  /** Described by a pathway, or said to apply or not to apply. */
  readonly isAddressed: boolean;
};

export type OutlineUse = { readonly name: string; readonly path: Path; readonly stance?: Stance };
export type OutlineRecipient = {
  readonly name: string;
  readonly detail: string;
  readonly path: Path;
  readonly uses: readonly OutlineUse[];
};
export type ModelOutline = {
  readonly outputs: readonly { readonly name: string; readonly path: Path }[];
  /** In the order of the assessment; one without uses is a loose end. */
  readonly recipients: readonly OutlineRecipient[];
  /** Uses of nobody. */
  readonly loose: readonly OutlineUse[];
};

export type ThinkingAids = {
  readonly contradictions: readonly Contradiction[];
  readonly expected: readonly ExpectedHere[];
  readonly outline: ModelOutline;
  readonly forecasts: readonly ProposedForecast[];
};

/** All aids on these answers on a day (ISO 8601). Total: unanswered, unknown and not-applicable answers simply add nothing. */
export function thinkingAids(answers: Answers, today: string): ThinkingAids {
  const { findings } = conclude(RULEBOOK, answers);
  return {
    contradictions: findings.filter(({ kind }) => kind === "contradiction").map(contradictionOf),
    expected: expectedHere(answers),
    outline: outlineOf(socialModel(INSTRUMENT, answers)),
    forecasts: proposedForecasts(answers, today),
  };
}

function contradictionOf({ fingerprint, title, explanation, points, answers }: Finding): Contradiction {
  return {
    fingerprint,
    title,
    explanation,
    ...(points && { points }),
    answers: answers.map(({ path, label }) => ({ path, label, isToldHere: isLastOf(path, answers) })),
  };
}

/** Whether none of the others stands after it in the same record, or among the questions of the same section. */
function isLastOf(path: Path, others: readonly { readonly path: Path }[]): boolean {
  const own = standsAt(path);
  return others.every(({ path: each }) => {
    const other = standsAt(each);
    return other.among !== own.among || other.order <= own.order;
  });
}

function standsAt(path: Path): { readonly among: string; readonly order: number } {
  const located = locate(INSTRUMENT, path);
  if (!located) return { among: path, order: 0 };
  if (located.type === "field") {
    const { question, record, field } = located;
    return { among: recordPath(question.id, record), order: question.kind.fields.indexOf(field) };
  }
  const { question } = located;
  return {
    among: question.section,
    order: INSTRUMENT.questions.findIndex(({ id }) => id === question.id),
  };
}

function expectedHere(answers: Answers): readonly ExpectedHere[] {
  const rows = matrixOf(valueIn(answers["misuse.patterns"]));
  const described = new Set(
    recordsOf(answers, "misuse.pathways").map(({ fields }) => valueIn(fields.pattern)),
  );
  return expectedPatterns(answers).map(({ pattern, because }) => ({
    pattern,
    label: PATTERNS.find(({ value }) => value === pattern)?.label ?? pattern,
    because,
    isAddressed:
      described.has(pattern) || rows.get(pattern) === "applies" || rows.get(pattern) === "does-not-apply",
  }));
}

function outlineOf({ nodes, edges }: SocialModel): ModelOutline {
  const inLayer = (layer: string) =>
    nodes.flatMap((node) =>
      node.layer === layer && node.path !== undefined ? [{ ...node, path: node.path }] : [],
    );
  const uses = inLayer("use").map(({ id, label: name, path, stance }) => ({
    id,
    use: { name, path, ...(stance && { stance }) },
  }));
  const usedBy = (recipient: string) =>
    uses.filter(({ id }) => edges.some(({ from, to }) => from === recipient && to === id));
  const recipients = inLayer("recipient").map(({ id, label: name, detail, path }) => ({
    name,
    detail,
    path,
    uses: usedBy(id).map(({ use }) => use),
  }));
  const placed = new Set(recipients.flatMap((recipient) => recipient.uses.map(({ path }) => path)));
  return {
    outputs: inLayer("output").map(({ label: name, path }) => ({ name, path })),
    recipients,
    loose: uses.filter(({ use }) => !placed.has(use.path)).map(({ use }) => use),
  };
}
