import { keyOf } from "@/lib/content/gives-away";
import type { Answer, Value } from "@/lib/domain/assessment/answer";
import { decideDepth } from "@/lib/domain/assessment/depth";
import type { Path } from "@/lib/domain/assessment/path";
import { recordsOf } from "@/lib/domain/assessment/records";
import { visibleFields, visibleQuestions } from "@/lib/domain/assessment/visibility";
import { sampleAnswer, withValue } from "@/lib/domain/changes/sample-answer";
import { effectOf, type Standing } from "@/lib/domain/changes/standing";
import type { Severity } from "@/lib/domain/findings/finding";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { LEDGER_KEYS } from "@/lib/domain/ledger/subject-reads";
import type { ScrutinyLevel } from "@/lib/domain/report/report-document";
import type { Context } from "@/lib/domain/rules/context";
import type { Rule } from "@/lib/domain/rules/rule";

/** An answer that is open, and what turns on it. */
export type OpenAnswer = {
  readonly path: Path;
  readonly why: "unknown" | "low-confidence" | "unanswered";
  /** Findings, strengths left out, that some answer would clear; and rules of findings that some answer would bring. */
  readonly couldClear: readonly string[];
  readonly couldRaise: readonly string[];
  /** Levels of scrutiny, other than today's, that some answer would lead to. */
  readonly scrutiny: readonly ScrutinyLevel[];
};

/** How many are ranked. */
const RANKED = 12;

/**
 * The open answers that conclusions turn on most, first what would be worth finding out first: answers not known yet, given
 * with low confidence, or asked and not given. Each is tried with the answers its kind allows (every option and point; for a
 * number a few over its range), everything is evaluated again, and what differs is kept. Sorted by the levels of scrutiny
 * that could follow, then by the gravest finding, then by the number of findings that turn on it. Open answers on which
 * nothing turns are left out. No number is made of it.
 */
export function findOutFirst(
  rulebook: readonly Rule[],
  context: Context,
  standing: Standing,
): readonly OpenAnswer[] {
  const { level } = decideScrutiny(context.answers);
  const tried = openAnswers(context).flatMap(({ path, why, kind }) => {
    const clear = new Map<string, Rule>();
    const raise = new Map<string, Rule>();
    const levels = new Set<ScrutinyLevel>();
    for (const to of trials(kind, context.answers[path])) {
      const effect = effectOf(rulebook, context, standing, [{ type: "answer", path, to }]);
      for (const [fingerprint, rule] of effect.cleared) clear.set(fingerprint, rule);
      for (const [fingerprint, rule] of effect.raised) raise.set(fingerprint, rule);
      if (LEDGER_KEYS.has(keyOf(path))) levels.add(decideScrutiny(effect.answers).level);
    }
    levels.delete(level);
    if (clear.size + raise.size + levels.size === 0) return [];
    const turning = [...clear.values(), ...raise.values()];
    const open: OpenAnswer = {
      path,
      why,
      couldClear: [...clear.keys()],
      couldRaise: [...raise.keys()],
      scrutiny: [...levels],
    };
    return [
      {
        open,
        gravest: Math.max(0, ...turning.map(({ severity }) => GRAVITY[severity])),
        turning: turning.length,
      },
    ];
  });
  return tried
    .sort(
      (a, b) =>
        b.open.scrutiny.length - a.open.scrutiny.length || b.gravest - a.gravest || b.turning - a.turning,
    )
    .slice(0, RANKED)
    .map(({ open }) => open);
}

const GRAVITY: { readonly [severity in Severity]: number } = { note: 1, concern: 2, serious: 3, blocking: 4 };

type Open = { readonly path: Path; readonly why: OpenAnswer["why"]; readonly kind: ScalarKind };

function openAnswers({ instrument, answers }: Context): readonly Open[] {
  const { depth } = decideDepth(answers);
  const open = (path: Path, kind: ScalarKind): readonly Open[] => {
    const why = whyOpen(answers[path]);
    return why ? [{ path, why, kind }] : [];
  };
  return visibleQuestions(instrument, answers, depth).flatMap(({ id, kind }) => {
    if (kind.type !== "records") return open(id, kind);
    return recordsOf(answers, id).flatMap((record) =>
      visibleFields(instrument, answers, id, record.id).flatMap((field) =>
        open(`${id}/${record.id}/${field.id}`, field.kind),
      ),
    );
  });
}

function whyOpen(answer: Answer | undefined): OpenAnswer["why"] | null {
  if (!answer) return "unanswered";
  if (answer.status === "unknown") return "unknown";
  return answer.status === "answered" && answer.confidence === "low" ? "low-confidence" : null;
}

/** The answers to try. Texts and dates are tried with one that says nothing; references are not tried. */
function trials(kind: ScalarKind, now: Answer | undefined): readonly Answer[] {
  const values = trialValues(kind);
  if (values) return values.map((value) => withValue(now, value));
  // A text that is there stays what it is, however unsure its author.
  const any = now?.status === "answered" || kind.type === "reference" ? null : sampleAnswer(kind);
  return any ? [any] : [];
}

function trialValues(kind: ScalarKind): readonly Value[] | null {
  switch (kind.type) {
    case "one-of":
      return kind.options.map(({ value }) => value);
    case "several-of":
      return kind.options.map(({ value }) => [value]);
    case "scale":
      return kind.anchors.map(({ value }) => value);
    case "probability":
      return [0.01, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9, 0.99];
    case "quantiles": {
      const { min, max } = kind;
      const around = (p50: number, width: number) => ({
        p10: Math.max(min, p50 - width),
        p50,
        p90: Math.min(max, p50 + width),
      });
      const width = (max - min) / 12;
      const middle = (min + max) / 2;
      return [around(min + width, width), around(middle, width), around(max - width, width)];
    }
    case "matrix":
      return kind.options.map(({ value }) => Object.fromEntries(kind.rows.map((row) => [row.value, value])));
    default:
      return null;
  }
}
