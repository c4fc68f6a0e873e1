/**
 * Redacted copies of a report: everything that rests on withheld answers is taken out of every part, and the copy says what
 * was left out and why, never what it said. Works on the document alone, so that a frozen report of any version can be
 * redacted; where a part does not say which answers it rests on, it goes.
 */

import type { Finding } from "@/lib/domain/findings/finding";
import { gatheredAs } from "@/lib/domain/findings/grouped";
import { isOfOutputs, levelOf, readOfAsked, withoutEvidence } from "@/lib/domain/findings/scrutiny";
import { RUN_BY_ANYBODY } from "@/lib/domain/ledger/subject-reads";
import { mended } from "@/lib/domain/report/mended";
import { type SummaryPart, summaryParts } from "@/lib/domain/report/parts/summary";
import { isAskedByWithheld } from "@/lib/domain/report/redaction/asked-by";
import { AUDIENCES } from "@/lib/domain/report/redaction/audience";
import { DECISION_LEFT_OUT } from "@/lib/domain/report/redaction/left-out-words";
import { redactSection } from "@/lib/domain/report/redaction/redact-answers";
import { redactAxes, redactFactors } from "@/lib/domain/report/redaction/redact-estimates";
import {
  redactFinding,
  redactLabel,
  redactNotSaid,
  redactToCheck,
} from "@/lib/domain/report/redaction/redact-findings";
import {
  isLedgerFindingKept,
  readsAnswersOf,
  readsEvidenceOf,
  readsNothingOf,
  redactLedger,
} from "@/lib/domain/report/redaction/redact-ledger";
import { redactModel } from "@/lib/domain/report/redaction/redact-model";
import {
  GROUNDS,
  redactMisuse,
  redactRecordTable,
  redactTerms,
} from "@/lib/domain/report/redaction/redact-tables";
import { redactWorldviews } from "@/lib/domain/report/redaction/redact-worldviews";
import { noteOf } from "@/lib/domain/report/redaction/redaction-note";
import {
  isRuleKept,
  readsWithheld,
  rulesLeftOut,
  waitsForReason,
} from "@/lib/domain/report/redaction/rules-left-out";
import {
  type Redaction,
  WITHHELD,
  type Withheld,
  withheldFrom,
} from "@/lib/domain/report/redaction/withheld";
import type { DecisionRow, ReportDocument, ReportMeta } from "@/lib/domain/report/report-document";
import type { Rule } from "@/lib/domain/rules/rule";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

/** In place of lines of the summary that rest on withheld answers. */
export const LINES_LEFT_OUT = "Lines are left out here because they rest on answers that are withheld.";

/** What the table of depths reads. */
const SCREENED = [
  "outputs-leave",
  "makes-easier",
  "systems",
  "hazard",
  "reversible",
  "ai-labour",
  "product-use",
  "developer-tool-use",
  "sensitivity",
].map((question) => `screening.${question}`);

/**
 * The report without what is withheld by choice or for the audience. Redacting a copy again keeps what the first left out.
 * Paths that name no answer of the report change nothing. Throws on an audience it does not know: nothing leaves by mistake.
 */
export function redactReport(given: ReportDocument, redaction: Redaction): ReportDocument {
  if (!AUDIENCES.includes(redaction.audience)) throw new Error("A copy is for an audience of the table.");
  const report = mended(given);
  const withheld = withheldFrom(report, redaction);
  const lines = new Map(
    report.answers.flatMap((section) => section.lines.map((line) => [line.path, line] as const)),
  );
  const leftOut = rulesLeftOut(withheld);
  const isKept = ({ ruleId }: { readonly ruleId: string }) => isRuleKept(ruleId, leftOut, withheld);
  const findings = report.findings
    .filter((finding) => isFindingKept(finding, leftOut, withheld))
    .map((finding) => redactFinding(finding, lines, withheld));
  const quoted = new Set(findings.flatMap((finding) => finding.answers.map(({ path }) => path)));
  const answers = report.answers.flatMap((section) =>
    redactSection(section, report.depth, quoted, lines, withheld),
  );
  const gapsKept = (gaps: ReportDocument["notSaid"]) =>
    gaps
      ?.filter(({ id }) => isRuleKept(id, leftOut, withheld) || readsNothingOf(id, withheld))
      .map((gap) => redactNotSaid(gap, lines, withheld));
  const answeredKept = (answered: ReportDocument["toCheck"]) =>
    answered
      ?.filter(({ subjects }) => withheld.isNone || subjects.every((each) => readsNothingOf(each, withheld)))
      .map((each) => redactToCheck(each, lines, withheld));
  const tableOf = (list: string, table: ReportDocument["claims"]) =>
    redactRecordTable(list, table, lines, withheld);
  const { depthRows, whatWouldChange, findOutFirst, wouldChange, factors, worldviews, under } = report;
  // Every part by name: a part added to the document must be dealt with here before it compiles.
  const parts: { readonly [part in keyof Required<ReportDocument>]: ReportDocument[part] | undefined } = {
    format: report.format,
    meta: redactMeta(report.meta, withheld),
    redaction: noteOf(report, redaction, leftOut, withheld),
    instrumentVersion: report.instrumentVersion,
    rulebookVersion: report.rulebookVersion,
    under,
    depth: report.depth,
    decisionAskedFor: ["inaction.lean", "release.form"].some(withheld.has)
      ? DECISION_LEFT_OUT
      : report.decisionAskedFor,
    summary: report.summary,
    depthRows: SCREENED.some(withheld.has) ? undefined : depthRows,
    scrutiny: redactScrutiny(report, withheld),
    ledger: report.ledger && redactLedger(report.ledger, withheld),
    model: redactModel(report.model, withheld),
    findings,
    toCheck: answeredKept(report.toCheck),
    notEarned: orAbsent(answeredKept(report.notEarned)),
    // By what it is lighter, and what stands without that, rests on what the ledger makes of all answers.
    unread: withheld.isNone ? report.unread : undefined,
    notSaid: gapsKept(report.notSaid),
    notAsked: orAbsent(gapsKept(report.notAsked)),
    pending: report.pending.filter(isKept).flatMap((rule) => {
      if (waitsForReason(rule.ruleId, lines.values(), withheld)) return [];
      const missing = rule.missing.filter(({ path }) => !isAskedByWithheld(path, withheld));
      if (missing.length === 0) return [];
      const labelled = missing.map(({ path, label }) => ({
        path,
        label: redactLabel(label, path, withheld),
      }));
      return [{ ...rule, missing: labelled }];
    }),
    axes: redactAxes(report.axes, withheld),
    misuse: redactMisuse(report.misuse, lines, withheld),
    // Which changes were found, how many and in which order rests on what all rules make of all answers.
    whatWouldChange: withheld.isNone ? whatWouldChange : undefined,
    findOutFirst: withheld.isNone ? findOutFirst : undefined,
    wouldChange: withheld.isNone ? wouldChange : undefined,
    factors: factors && redactFactors(factors, lines, withheld),
    worldviews: worldviews && redactWorldviews(worldviews, findings, withheld),
    terms: redactTerms(report.terms, answers, lines, withheld),
    assumptions: tableOf("evidence.assumptions", report.assumptions),
    claims: tableOf("evidence.claims", report.claims),
    openQuestions: report.openQuestions
      .filter(({ path }) => !withheld.has(path))
      .map((row) => ({
        ...row,
        label: redactLabel(row.label, row.path, withheld),
        who: withheld.people ? WITHHELD : withheld.without(row.who),
        note: withheld.hasPart(row.path, "note") ? "" : withheld.without(row.note),
      })),
    commitments: tableOf("release.commitments", report.commitments),
    forecasts: tableOf("release.forecasts", report.forecasts),
    answers,
  };
  const document = withoutUndefined(parts);
  return withheld.isNone ? document : { ...document, summary: redactSummary(document, withheld) };
}

/**
 * A rule's finding that would be a point of the ledger's stands where that does, and what is gathered in one finding where nothing that may
 * be in it is left out: neither tells of the other.
 */
function isFindingKept(finding: Finding, leftOut: ReadonlyMap<string, Rule>, withheld: Withheld): boolean {
  if (withheld.isNone) return true;
  if (finding.subjects) return isLedgerFindingKept(finding, withheld);
  const rule = RULEBOOK.find(({ id }) => id === finding.ruleId);
  const gathered = gatheredAs(rule ?? finding);
  const beside = gathered === null ? [] : RULEBOOK.filter((each) => isGatheredAs(each, gathered));
  const isKept = ({ id, joins }: Rule) =>
    isRuleKept(id, leftOut, withheld) &&
    (joins === undefined || isLedgerFindingKept({ ruleId: joins }, withheld));
  const own = rule ? [rule] : [];
  return (rule !== undefined || finding.ruleId === gathered) && [...own, ...beside].every(isKept);
}

/** Gaps are no findings, and gathered in none. */
const isGatheredAs = (rule: Rule, gathered: string) => rule.kind !== "gap" && gatheredAs(rule) === gathered;

/** A part that is absent where there is nothing in it. */
function orAbsent<Each>(part: readonly Each[] | undefined): readonly Each[] | undefined {
  return part && part.length > 0 ? part : undefined;
}

function withoutUndefined(parts: object): ReportDocument {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as ReportDocument;
}

/** What lines of the summary count or name, beside names, in whose place a copy says that they are withheld. */
const SUMMED_UP: { readonly [about in SummaryPart]?: readonly string[] } = {
  model: ["project.outputs/name", "recipients.list/name", "uses.list/name", "uses.list/stance"],
  uses: [
    "uses.list/name",
    "uses.list/stance",
    "uses.list/likelihood-5y",
    "uses.list/recipient",
    "recipients.list/name",
  ],
  misuse: [
    ...GROUNDS,
    "misuse.patterns",
    "misuse.pathways/pattern",
    "misuse.pathways/likelihood",
    "misuse.pathways/severity",
    "misuse.pathways/residual-likelihood",
    "misuse.pathways/residual-severity",
  ],
};

/** The summary of what the copy shows; lines that count what is withheld are left out. */
function redactSummary(redacted: ReportDocument, withheld: Withheld): readonly string[] {
  const parts = summaryParts(redacted);
  const kept = parts.filter(({ about }) => !SUMMED_UP[about]?.some(withheld.hasKey));
  const lines = kept.map(({ line }) => line);
  return kept.length === parts.length ? lines : [LINES_LEFT_OUT, ...lines];
}

/**
 * Rows of the table that are met by what the copy shows, of the ledger or of outputs, and the level that these lead to: the least that
 * is due. That too little is said can be seen in the copy itself; what is asked for by the authors' word rests on every row of the ledger.
 */
function redactScrutiny(
  { scrutiny, ledger }: ReportDocument,
  withheld: Withheld,
): ReportDocument["scrutiny"] {
  if (withheld.isNone) return scrutiny;
  const kept = ledger ? redactLedger(ledger, withheld).rows.map(({ label }) => label) : [];
  const ofLedger = scrutiny.rows.flatMap((row) => {
    const named = isOfOutputs(row) ? [] : (row.named ?? []).filter((label) => kept.includes(label));
    return named.length > 0 ? [{ ...row, named }] : [];
  });
  const rows = [...ofLedger, ...redactOfOutputs(scrutiny.rows.filter(isOfOutputs), withheld)];
  const asked = (scrutiny.askedByAuthors ?? []).filter((when) => {
    const read = readOfAsked(when);
    return read !== null && !readsWithheld(read, undefined, withheld);
  });
  return { level: levelOf(rows), rows, ...(asked.length > 0 && { askedByAuthors: asked }) };
}

/** Rows met by outputs, where what these are is shown; without what evidence says of them where that is left out. */
function redactOfOutputs(rows: readonly DecisionRow[], withheld: Withheld): readonly DecisionRow[] {
  if (readsAnswersOf(RUN_BY_ANYBODY, withheld)) return [];
  const met = rows.filter(({ named = [] }) => named.length > 0);
  const shown = readsEvidenceOf(RUN_BY_ANYBODY, withheld) ? withoutEvidence(met) : met;
  const isHidden = withheld.hidesName("project.outputs");
  return shown.map((row) => ({
    ...row,
    named: isHidden ? [WITHHELD] : (row.named ?? []).map(withheld.without),
  }));
}

function redactMeta(meta: ReportMeta, withheld: Withheld): ReportMeta {
  return {
    ...meta,
    title: withheld.has("project.title") ? "Title withheld" : withheld.without(meta.title),
    authors: withheld.people ? [WITHHELD] : meta.authors,
    revision: meta.revision && {
      ...meta.revision,
      submittedBy: withheld.people ? WITHHELD : meta.revision.submittedBy,
    },
  };
}
