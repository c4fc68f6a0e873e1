import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { decideDepth } from "@/lib/domain/assessment/depth";
import type { Finding, FindingKind, Severity } from "@/lib/domain/findings/finding";
import type { Depth } from "@/lib/domain/instrument/question";
import type { DecisionRow, ScrutinyLevel } from "@/lib/domain/report/report-document";
import {
  all,
  any,
  atLeast,
  below,
  type Condition,
  field,
  is,
  missing,
  question,
  some,
} from "@/lib/domain/rules/condition";
import { contextFor } from "@/lib/domain/rules/context";
import { verdictOf } from "@/lib/domain/rules/evaluate";

/** What a row of the printed table looks at; null for words that are no row of today's table. */
export function readOfRow(
  when: string,
): { readonly findings: boolean; readonly depth: boolean; readonly answers: Condition | null } | null {
  const row = ROWS.find((each) => each.when === when);
  if (!row) return null;
  return {
    findings: row.finding !== undefined,
    depth: row.depth !== undefined,
    answers: row.answers ?? null,
  };
}

/** The level that rows of the table lead to: the gravest of those met. */
export function levelOf(rows: readonly DecisionRow[]): ScrutinyLevel {
  return GRAVEST_FIRST.find((each) => rows.some((row) => row.met && row.leadsTo === each)) ?? "light";
}

/** What the table looks at of a finding, or of the rule behind it. */
type Weighed = Pick<Finding, "severity" | "kind">;

/** A row is met when everything it names holds: a finding of such a kind, the answers, the depth. */
type Row = {
  /** The row in words, as printed. */
  readonly when: string;
  readonly finding?: { readonly severity: Severity; readonly kinds?: readonly FindingKind[] };
  readonly answers?: Condition;
  readonly depth?: Depth;
  readonly leadsTo: ScrutinyLevel;
};

const OPEN_FOR_GOOD = all(
  is(question("release.form"), "open"),
  any(is(question("release.reversibility"), "irreversible"), is(question("screening.reversible"), "no")),
);

const ROWS: readonly Row[] = [
  {
    when: "There is a blocking finding",
    finding: { severity: "blocking" },
    leadsTo: "hold-for-discussion",
  },
  {
    when: "A pathway is existential, at one chance in ten or more, with what will be added against it counted where that is given",
    answers: some(
      "misuse.pathways",
      any(
        all(atLeast(field("residual-severity"), 5), atLeast(field("residual-likelihood"), 0.1)),
        all(
          any(missing(field("residual-severity")), missing(field("residual-likelihood"))),
          atLeast(field("severity"), 5),
          atLeast(field("likelihood"), 0.1),
        ),
      ),
    ),
    leadsTo: "hold-for-discussion",
  },
  {
    when: "A serious hazard goes out openly and cannot be taken back",
    answers: all(is(question("screening.hazard"), "serious"), OPEN_FOR_GOOD),
    leadsTo: "hold-for-discussion",
  },
  {
    when: "The assessment itself is hazardous to read, and something leaves the organisation",
    answers: all(
      is(question("screening.sensitivity"), "hazardous"),
      is(question("screening.outputs-leave"), "named-outsiders", "public"),
    ),
    leadsTo: "hold-for-discussion",
  },
  {
    when: "The authors lean towards work whose median effect on safety they put below zero",
    answers: all(is(question("inaction.lean"), "do"), below(question("timelines.safety-effect"), 0, "p50")),
    leadsTo: "hold-for-discussion",
  },
  { when: "The screening leads to the deep questions", depth: "deep", leadsTo: "deep" },
  {
    when: "There is a serious finding that is a risk",
    finding: { severity: "serious", kinds: ["risk"] },
    leadsTo: "deep",
  },
  {
    when: "A pathway is catastrophic or worse, at one chance in ten or more before anything is added against it",
    answers: some("misuse.pathways", all(atLeast(field("severity"), 4), atLeast(field("likelihood"), 0.1))),
    leadsTo: "deep",
  },
  {
    when: "The authors see no way to misuse the work",
    answers: is(question("misuse.any"), "none"),
    leadsTo: "deep",
  },
  {
    when: "What goes out openly cannot be taken back, and there is a serious finding of any kind",
    answers: OPEN_FOR_GOOD,
    finding: { severity: "serious" },
    leadsTo: "deep",
  },
  { when: "The screening leads to the standard questions", depth: "standard", leadsTo: "standard" },
  { when: "There is a serious finding", finding: { severity: "serious" }, leadsTo: "standard" },
  {
    when: "There is a finding that is a concern",
    finding: { severity: "concern" },
    leadsTo: "standard",
  },
];

const GRAVEST_FIRST: readonly ScrutinyLevel[] = ["hold-for-discussion", "deep", "standard"];

/**
 * How much scrutiny is due, by a printed table: rows of the same level are alternatives, the gravest row met decides, and
 * with none met the screening is enough. So the light level needs the light depth and no finding above a note. Nothing is
 * counted or added up, and the level says nothing about whether the work is good.
 */
export function decideScrutiny(
  findings: readonly Weighed[],
  answers: Answers,
): { readonly level: ScrutinyLevel; readonly rows: readonly DecisionRow[] } {
  const context = contextFor(INSTRUMENT, answers);
  const { depth } = decideDepth(answers);
  const isMet = (row: Row) =>
    (!row.depth || row.depth === depth) &&
    (!row.answers || verdictOf(row.answers, context) === "met") &&
    (!row.finding || findings.some((finding) => isSuch(finding, row.finding)));
  const rows = ROWS.map((row) => ({ when: row.when, met: isMet(row), leadsTo: row.leadsTo }));
  const level = levelOf(rows);
  return { level, rows: [...rows, { when: "None of the above", met: level === "light", leadsTo: "light" }] };
}

function isSuch(finding: Weighed, wanted: Row["finding"]): boolean {
  if (!wanted || finding.severity !== wanted.severity) return false;
  return !wanted.kinds || wanted.kinds.includes(finding.kind);
}
