import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords, pathLabel } from "@/lib/domain/assessment/answer-in-words";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { excerpt } from "@/lib/domain/assessment/excerpt";
import type { Path } from "@/lib/domain/assessment/path";
import { isSaid, recordsOf } from "@/lib/domain/assessment/records";
import { isPathAsked } from "@/lib/domain/assessment/visibility";
import { earnedStrengths, notEarned } from "@/lib/domain/findings/earned-strengths";
import { findFindings, NOT_ASKED, type PendingRule, type RuleFinding } from "@/lib/domain/findings/find";
import type { Finding, QuotedAnswer } from "@/lib/domain/findings/finding";
import { grouped } from "@/lib/domain/findings/grouped";
import { inOrder, type Weighed } from "@/lib/domain/findings/in-order";
import { rankOf } from "@/lib/domain/findings/labels";
import { leadingFindings } from "@/lib/domain/findings/leading";
import { ledgerFindings } from "@/lib/domain/findings/ledger-findings";
import { type NotSaid, notSaid } from "@/lib/domain/findings/not-said";
import { plainText } from "@/lib/domain/findings/plain-text";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
import { type ToCheck, toCheck } from "@/lib/domain/findings/to-check";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { isPublished } from "@/lib/domain/ledger/published";
import type { Rule } from "@/lib/domain/rules/rule";
import { RULEBOOK_VERSION } from "@/lib/domain/rules/rulebook";

export type Conclusions = {
  /** Gravest first, strengths last. */
  readonly findings: readonly Finding[];
  readonly toCheck: readonly ToCheck[];
  /** What is answered as if it were earned, and why it isn’t counted. */
  readonly notEarned: readonly ToCheck[];
  readonly notSaid: readonly NotSaid[];
  /** Gaps in what the depth that was decided doesn’t ask. */
  readonly notAsked: readonly NotSaid[];
  /** Rules that are still open. */
  readonly pending: readonly PendingRule[];
};

/** Characters of an author's text beside a finding. */
const QUOTED = 280;

/**
 * Everything that is concluded from answers. The ledger gives what is grave; rules give contradictions, conflations and the rest,
 * at most concerns, each as a point of the ledger's finding where they are of one cause. Gaps are no findings. Total and pure.
 */
export function conclude(rulebook: readonly Rule[], answers: Answers): Conclusions {
  const { depth } = decideDepth(answers);
  const isAsked = (path: Path) => isPathAsked(INSTRUMENT, answers, path, depth);
  const quote = (path: Path): QuotedAnswer => ({
    path,
    label: pathLabel(INSTRUMENT, answers, path),
    text:
      !isSaid(answers, path) && !isAsked(path)
        ? NOT_ASKED
        : excerpt(plainText(answerInWords(INSTRUMENT, answers, path)), QUOTED),
  });
  const { findings: ofRules, pending } = findFindings(INSTRUMENT, rulebook, answers, isAsked);
  const ledger = ledgerOf(answers);
  const rows = new Map(rulebook.map((rule) => [rule.id, rule.joins]));
  const joins = (rule: string) => rows.get(rule);
  // What the screening alone doesn't ask is no finding, and no gap, where nothing in it calls for more.
  const isScreeningAlone = depth === "screening" && decideScrutiny(answers).level === "light";
  const {
    findings: ofLedger,
    argued,
    unsaid,
    leftOpen,
  } = ledgerFindings(isScreeningAlone ? [] : ledger, quote, isPublished(answers));
  const stands = (row: string) => ofLedger.some(({ finding }) => finding.subjects?.includes(row));
  const parted = ofRules.map((finding) =>
    stands(joins(finding.ruleId) ?? "") ? unlessUnasked(finding) : finding,
  );
  const gaps = parted.filter(({ kind }) => kind === "gap");
  const others = parted.filter(({ kind }) => kind !== "gap");
  return {
    findings: [
      ...openingFirst(inOrder(joined(ofLedger, grouped(others, joins, stands), joins))),
      ...earnedStrengths(ledger, answers, quote),
    ],
    toCheck: toCheck(argued, quote),
    notEarned: notEarned(ledger, answers, quote),
    ...notSaid({
      instrument: INSTRUMENT,
      gaps,
      unsaid,
      leftOpen,
      quote,
      isGiven: (path) => isGiven(answers, path),
      isAsked,
    }),
    pending,
  };
}

/**
 * What stands by questions alone that nobody was asked is no point of a finding that stands without it: it is a line of what nobody was asked.
 * By itself it stands, so that who says it stands no worse than who wasn’t asked.
 */
function unlessUnasked({ unasked, ...finding }: RuleFinding): RuleFinding {
  return unasked ? { ...finding, kind: "gap", title: unasked.title, saidAt: unasked.answers } : finding;
}

/** Of those of a severity, what the report opens with comes first, so that both tell the same first. */
function openingFirst(findings: readonly Finding[]): readonly Finding[] {
  const opening = leadingFindings({ findings, rulebookVersion: RULEBOOK_VERSION });
  return [...new Set([...opening, ...findings])].toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Answered with a value, or a list with a record: what is not known or doesn’t apply gives none, though it is said. */
function isGiven(answers: Answers, path: Path): boolean {
  return answers[path]?.status === "answered" || recordsOf(answers, path).length > 0;
}

/** Findings of rules become points of the ledger's where they are of its cause and it stands. */
function joined(
  ofLedger: readonly Weighed[],
  ofRules: readonly Finding[],
  joins: (rule: string) => string | undefined,
): readonly Weighed[] {
  const into = ({ ruleId }: Finding) =>
    ofLedger.findIndex(({ finding }) => finding.subjects?.includes(joins(ruleId) ?? ""));
  const alone = ofRules.filter((finding) => into(finding) < 0);
  return [
    ...ofLedger.map((weighed, at) =>
      withPoints(
        weighed,
        ofRules.filter((each) => into(each) === at),
      ),
    ),
    ...alone.map((finding) => ({ finding, weight: WEIGHTS[finding.kind] ?? 0 })),
  ];
}

/** What a finding of a rule weighs among those of its severity. */
const WEIGHTS: Readonly<Record<string, number>> = { contradiction: 20, conflation: 10, risk: 8, process: 2 };

function withPoints({ finding, weight }: Weighed, points: readonly Finding[]): Weighed {
  if (points.length === 0) return { finding, weight };
  return {
    weight,
    finding: {
      ...finding,
      points: [
        ...(finding.points ?? []),
        ...points.flatMap(({ title, explanation, points: further = [] }) => [
          `${title}. ${explanation}`,
          ...further,
        ]),
      ],
      claims: [...new Set([...finding.claims, ...points.flatMap(({ claims }) => claims)])],
      answers: [
        ...new Map(
          [...finding.answers, ...points.flatMap(({ answers }) => answers)].map((each) => [each.path, each]),
        ).values(),
      ],
    },
  };
}
