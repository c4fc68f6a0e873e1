/**
 * Runs the rulebook over answers. This folder owns findings: how rows of the ledger and rules become findings, what they quote, how
 * they are grouped, named and ordered, what is a gap and what a claim to check, and how much scrutiny is due. It does not know
 * what the rules say, nor who answers a finding.
 */

import { worldviewsHolding } from "@/lib/content/worldviews";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { isSaid, recordsOf } from "@/lib/domain/assessment/records";
import { explain } from "@/lib/domain/findings/explanation";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import { rankOf } from "@/lib/domain/findings/labels";
import { pathsMissing, pathsRead } from "@/lib/domain/findings/paths-read";
import { plainText } from "@/lib/domain/findings/plain-text";
import type { Instrument } from "@/lib/domain/instrument/question";
import { contentWords, LEAST_WORDS } from "@/lib/domain/ledger/filler";
import { type Context, contextFor, type Subject } from "@/lib/domain/rules/context";
import { evaluate, verdictOf } from "@/lib/domain/rules/evaluate";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";
import type { Rule } from "@/lib/domain/rules/rule";
import { readSaidAt } from "@/lib/domain/rules/said-at";
import { THEMES } from "@/lib/domain/rules/theme";

/** A rule that cannot be concluded yet, with the answers it waits for. */
export type PendingRule = {
  readonly ruleId: string;
  readonly title: string;
  readonly missing: readonly Path[];
};

/** What a rule yields, with its condition as it was evaluated. */
export type RuleFinding = Finding & {
  readonly because: EvaluatedNode;
  /** Of a gap: where it would be said, where that isn’t what is blank. */
  readonly saidAt?: readonly QuotedAnswer[];
  /** Of a risk that stands by questions alone that nobody was asked: they, and what isn’t said. */
  readonly unasked?: { readonly title: string; readonly answers: readonly QuotedAnswer[] };
};

export type FindingsOf = {
  readonly findings: readonly RuleFinding[];
  readonly pending: readonly PendingRule[];
};

/**
 * Every finding and gap of the rulebook by itself, one for each record, gravest first, then by theme, rule and record; and every rule that is still open. The
 * rulebook must have passed `checkRulebook`. What `isAsked` says nobody was asked is not quoted as left unanswered, and what is found
 * of how the case is told, and rests on such a blank, is a gap there. Never throws, whatever the answers hold; the same answers give the same result.
 */
export function findFindings(
  instrument: Instrument,
  rulebook: readonly Rule[],
  answers: Answers,
  isAsked: (path: Path) => boolean = () => true,
): FindingsOf {
  const context = contextFor(instrument, answers);
  const said = withoutEmptyWaivers(answers);
  const contextOfSaid = said === answers ? undefined : contextFor(instrument, said);
  const isLeftUnasked = (path: Path) => !isSaid(answers, path) && !isAsked(path);
  const inWords = kept((path: Path) =>
    isLeftUnasked(path) ? NOT_ASKED : answerInWords(instrument, answers, path),
  );
  const quote = kept((path: Path) => {
    const label = pathLabel(instrument, answers, path);
    return { path, label, text: excerpt(plainText(inWords(path)), QUOTED) };
  });
  const findings: RuleFinding[] = [];
  const pending: PendingRule[] = [];
  for (const rule of rulebook) {
    const missing = new Set<Path>();
    for (const subject of subjectsOf(rule, answers)) {
      const verdict = verdictOf(rule.when, context, subject);
      if (verdict === "met") {
        const found = findingOf(rule, context, subject, { quote, inWords, isAsked });
        const bySilence = bySilenceAlone(rule, found.because, isLeftUnasked);
        const finding = bySilence
          ? { ...found, unasked: { title: bySilence.title, answers: bySilence.paths.map(quote) } }
          : found;
        const unasked = OF_TELLING.has(rule.kind) ? blanksNeeded(finding.because).filter(isLeftUnasked) : [];
        findings.push(
          unasked.length > 0
            ? { ...finding, kind: "gap", title: rule.unasked ?? rule.title, answers: unasked.map(quote) }
            : finding,
        );
      }
      const isOpen = verdict === "unanswered";
      const waiting =
        !isOpen && verdict !== "met" && rule.kind === "contradiction" ? contextOfSaid : undefined;
      const isWaiting = waiting !== undefined && verdictOf(rule.when, waiting, subject) === "unanswered";
      const open = isOpen ? context : isWaiting ? waiting : undefined;
      if (open) {
        for (const path of pathsMissing(evaluate(rule.when, open, subject))) missing.add(path);
      }
    }
    if (missing.size > 0) pending.push({ ruleId: rule.id, title: rule.title, missing: [...missing] });
  }
  return { findings: findings.sort(byWeight), pending };
}

/** What a finding quotes of a question that nobody was asked. */
export const NOT_ASKED = "Not asked at this depth";

/** “Why: Not asked at this depth.”, a sentence that tells nothing. */
const UNASKED = new RegExp(`(?<=^|[.?!”] )[^.:”]+: ${NOT_ASKED}\\.(?: |$)`, "gu");

/** Without sentences that only say what nobody was asked, unless nothing else is left. */
const withoutUnasked = (text: string) => text.replace(UNASKED, "").trim() || text;

/** Kinds that are about how a case is told: a risk that is told stands, whatever else nobody was asked. */
const OF_TELLING: ReadonlySet<Rule["kind"]> = new Set(["conflation", "process"]);

/**
 * The blanks without each of which a condition would not be met: those that all of it asks for. A blank that is one alternative among others is
 * none, so that who answers it gravely stands no worse than who wasn’t asked.
 */
function blanksNeeded(node: EvaluatedNode): readonly Path[] {
  if (node.verdict !== "met") return [];
  if (node.op === "all") return (node.children ?? []).flatMap(blanksNeeded);
  return node.op === "missing" && node.path !== undefined ? [node.path] : [];
}

/** A risk that is told of whatever else isn’t said, and here of nothing but what nobody was asked; null of any other. */
function bySilenceAlone(
  { kind, unasked: title }: Rule,
  because: EvaluatedNode,
  isLeftUnasked: (path: Path) => boolean,
): { readonly title: string; readonly paths: readonly Path[] } | null {
  if (kind !== "risk" || title === undefined || standsWithout(because, isLeftUnasked)) return null;
  const paths = [...new Set(blanksIn(because).filter(isLeftUnasked))];
  return paths.length > 0 ? { title, paths } : null;
}

/** Whether what is met is met by more than blanks that nobody was asked to fill. */
function standsWithout(node: EvaluatedNode, isLeftUnasked: (path: Path) => boolean): boolean {
  const { op, verdict, path, children = [] } = node;
  if (verdict !== "met") return false;
  if (op === "all") return children.every((child) => standsWithout(child, isLeftUnasked));
  if (op === "any") return children.some((child) => standsWithout(child, isLeftUnasked));
  return op !== "missing" || path === undefined || !isLeftUnasked(path);
}

const blanksIn = ({ op, verdict, path, children = [] }: EvaluatedNode): readonly Path[] =>
  op === "missing" && verdict === "met" && path !== undefined ? [path] : children.flatMap(blanksIn);

/** “Not applicable” without a reason of substance closes no contradiction: the rule waits, as it does for a blank. */
function withoutEmptyWaivers(answers: Answers): Answers {
  // Storage may hold anything.
  const textOf = (because: unknown) => (typeof because === "string" ? because : "");
  const isEmpty = (answer: Answers[Path]) =>
    answer?.status === "not-applicable" && contentWords(textOf(answer.because)).size < LEAST_WORDS;
  const entries = Object.entries(answers);
  const kept = entries.filter(([, answer]) => !isEmpty(answer));
  return kept.length === entries.length ? answers : Object.fromEntries(kept);
}

function subjectsOf(rule: Rule, answers: Answers): readonly (Subject | undefined)[] {
  const list = rule.forEach;
  return list === undefined ? [undefined] : recordsOf(answers, list).map((record) => ({ list, record }));
}

type Asking = {
  readonly quote: (path: Path) => QuotedAnswer;
  readonly inWords: (path: Path) => string;
  readonly isAsked: (path: Path) => boolean;
};

function findingOf(
  rule: Rule,
  context: Context,
  subject: Subject | undefined,
  { quote, inWords, isAsked }: Asking,
): RuleFinding {
  const because = evaluate(rule.when, context, subject);
  const { text, paths } = explain(rule.explanation, context, subject, because, inWords);
  const places = askedAmong(saidAt(rule, context.answers, subject), isAsked);
  return {
    ruleId: rule.id,
    fingerprint: subject ? `${rule.id}@${subject.record.id}` : rule.id,
    theme: rule.theme,
    kind: rule.kind,
    severity: rule.severity,
    title: titleOf(
      rule,
      (template) => explain(template, context, subject, because, inWords, IN_TITLE),
      context,
    ),
    explanation: withoutUnasked(text),
    resolve: rule.resolve,
    claims: rule.claims,
    worldviews: worldviewsHolding(rule.assumes),
    answers: [...new Set([...pathsRead(because), ...paths])].map(quote),
    ...(places && { saidAt: places.map(quote) }),
    because,
  };
}

/** Those that somebody was asked, or all where nobody was asked any. */
function askedAmong(
  places: readonly Path[] | null,
  isAsked: (path: Path) => boolean,
): readonly Path[] | null {
  const asked = places?.filter(isAsked) ?? [];
  return asked.length > 0 ? asked : places;
}

/** The places of a rule that names where it would be said; null where its blanks are those. */
function saidAt(rule: Rule, answers: Answers, subject: Subject | undefined): readonly Path[] | null {
  if (rule.saidAt === undefined) return null;
  return rule.saidAt.flatMap((at) => {
    const place = readSaidAt(at);
    if (place.of === "question") return [place.id];
    if (place.of === "subject")
      return subject ? [recordPath(subject.list, subject.record.id, place.field)] : [];
    return recordsOf(answers, place.list).map(({ id }) => recordPath(place.list, id, place.field));
  });
}

/** With the names it has, unless an answer that it would quote was never given: a title states nothing by a blank. */
function titleOf(
  { named, title }: Rule,
  filled: (template: string) => ReturnType<typeof explain>,
  { answers }: Context,
): string {
  const { text, paths } = named === undefined ? { text: title, paths: [] } : filled(named);
  return paths.every((path) => isSaid(answers, path)) ? text : title;
}

/** Names in a title. */
const IN_TITLE = 2;

/** Made once for each path: many findings read the same answers. */
function kept<Made>(make: (path: Path) => Made): (path: Path) => Made {
  const made = new Map<Path, Made>();
  return (path) => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const fresh = make(path);
    made.set(path, fresh);
    return fresh;
  };
}

/** Characters of an author's text beside a finding. */
const QUOTED = 280;

/** Findings of one rule keep the order of their records: the sort is stable. */
function byWeight(a: Finding, b: Finding): number {
  return (
    rankOf(a) - rankOf(b) ||
    THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme) ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  );
}
