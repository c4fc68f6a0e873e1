/**
 * Redacted copies of a report: everything that rests on withheld answers is taken out of every part, and the copy says what
 * was left out and why, never what it said. Works on the document alone, so that a frozen report of any version can be
 * redacted; where a part does not say which answers it rests on, it goes.
 */

import type { Finding } from "@/lib/domain/findings/finding";
import { levelOf, readOfAsked } from "@/lib/domain/findings/scrutiny";
import type { Depth } from "@/lib/domain/instrument/question";
import { listOf } from "@/lib/domain/report/anchors";
import { mended } from "@/lib/domain/report/mended";
import { effectSentence, shiftSentence } from "@/lib/domain/report/parts/axes";
import { type SummaryPart, summaryParts } from "@/lib/domain/report/parts/summary";
import {
  areFieldsAskedByWithheld,
  hasPlace,
  isAskedByWithheld,
} from "@/lib/domain/report/redaction/asked-by";
import { AUDIENCES, audienceTable } from "@/lib/domain/report/redaction/audience";
import { labelOfKey, leftOutOfInstrument } from "@/lib/domain/report/redaction/left-out-of-instrument";
import {
  redactFinding,
  redactLabel,
  redactNotSaid,
  redactToCheck,
  redactWords,
} from "@/lib/domain/report/redaction/redact-findings";
import {
  isLedgerFindingKept,
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
import { isRuleKept, readsWithheld, rulesLeftOut } from "@/lib/domain/report/redaction/rules-left-out";
import {
  BY_CHOICE,
  type Redaction,
  WITHHELD,
  type Withheld,
  withheldFrom,
} from "@/lib/domain/report/redaction/withheld";
import type {
  AnswerLine,
  AnswerSection,
  Axes,
  FactorsPart,
  RedactionNote,
  ReportDocument,
  ReportMeta,
  WorldviewsPart,
} from "@/lib/domain/report/report-document";
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
const DECISION_LEFT_OUT =
  "Whether, and under which conditions, to go ahead. What the author says to it is withheld.";

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
    toCheck: report.toCheck
      ?.filter(({ subjects }) => withheld.isNone || subjects.every((each) => readsNothingOf(each, withheld)))
      .map((claim) => redactToCheck(claim, lines, withheld)),
    notSaid: report.notSaid
      ?.filter(({ id }) => isRuleKept(id, leftOut, withheld) || readsNothingOf(id, withheld))
      .map((gap) => redactNotSaid(gap, lines, withheld)),
    pending: report.pending.filter(isKept).flatMap((rule) => {
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

/** A rule's finding that would be a point of the ledger's stands where that does: neither tells of the other. */
function isFindingKept(finding: Finding, leftOut: ReadonlyMap<string, Rule>, withheld: Withheld): boolean {
  if (finding.subjects) return isLedgerFindingKept(finding, withheld);
  const joins = RULEBOOK.find(({ id }) => id === finding.ruleId)?.joins;
  return (
    isRuleKept(finding.ruleId, leftOut, withheld) &&
    (joins === undefined || isLedgerFindingKept({ ruleId: joins }, withheld))
  );
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
 * Rows of the table that are met by what the copy shows of the ledger, and the level that these lead to: the least that is due.
 * That too little is said can be seen in the copy itself.
 */
function redactScrutiny(
  { scrutiny, ledger }: ReportDocument,
  withheld: Withheld,
): ReportDocument["scrutiny"] {
  if (withheld.isNone) return scrutiny;
  const kept = ledger ? redactLedger(ledger, withheld).rows.map(({ label }) => label) : [];
  const rows = scrutiny.rows.flatMap((row) => {
    const named = (row.named ?? []).filter((label) => kept.includes(label));
    return named.length > 0 ? [{ ...row, named }] : [];
  });
  const asked = (scrutiny.askedByAuthors ?? []).filter((when) => {
    const read = readOfAsked(when);
    return read !== null && !readsWithheld(read, undefined, withheld);
  });
  return { level: levelOf(rows), rows, ...(asked.length > 0 && { askedByAuthors: asked }) };
}

/** Counted over the findings that the copy shows. */
function redactWorldviews(
  part: WorldviewsPart,
  findings: readonly Finding[],
  withheld: Withheld,
): WorldviewsPart {
  if (withheld.isNone) return part;
  const shown = new Set(findings.map(({ fingerprint }) => fingerprint));
  const dependent = part.dependent.filter(({ fingerprint }) => shown.has(fingerprint));
  const weighed = findings.filter(({ kind, subjects }) => kind !== "strength" && !subjects);
  return {
    views: withheld.has("evidence.worldview")
      ? part.views.map((view) => ({ ...view, isAuthors: false }))
      : part.views,
    ...(part.levels && { levels: redactLevels(part.levels, withheld) }),
    underAll: weighed.length - dependent.length,
    dependent,
  };
}

/** How many stay the same, and the scrutiny that follows, rest on rows that the copy leaves out. */
function redactLevels({ rows }: NonNullable<WorldviewsPart["levels"]>, withheld: Withheld) {
  return { rows: rows.filter(({ id }) => readsNothingOf(id, withheld)) };
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

function redactAxes(axes: Axes, withheld: Withheld): Axes {
  const isShiftHidden = withheld.has("timelines.shift");
  const isEffectHidden = withheld.has("timelines.safety-effect");
  const shift = isShiftHidden ? null : axes.timelineShift;
  const effect = isEffectHidden ? null : axes.safetyEffect;
  const sentences = [
    isShiftHidden ? "The estimate of the timeline shift is withheld." : shiftSentence(shift),
    isEffectHidden
      ? "The estimate of the effect on existential safety, apart from timing, is withheld."
      : effectSentence(effect),
  ];
  return {
    timelineShift: shift,
    safetyEffect: effect,
    shiftEffect: withheld.has("timelines.shift-effect") ? "" : withheld.without(axes.shiftEffect),
    sentence: isShiftHidden || isEffectHidden ? sentences.join(" ") : axes.sentence,
    ...(axes.signs &&
      (shift || effect) && {
        signs: {
          timelineShift: isShiftHidden ? null : axes.signs.timelineShift,
          safetyEffect: isEffectHidden ? null : axes.signs.safetyEffect,
          ...(!isShiftHidden && !isEffectHidden && axes.signs.both && { both: axes.signs.both }),
          ...(axes.signs.method && { method: axes.signs.method }),
        },
      }),
    ...(axes.inTime &&
      !withheld.has("timelines.time-to-impact") &&
      !withheld.has("timelines.own-timeline") && { inTime: axes.inTime }),
  };
}

function redactFactors(
  factors: FactorsPart,
  lines: ReadonlyMap<string, AnswerLine>,
  withheld: Withheld,
): FactorsPart {
  const areEffectsHidden = withheld.has("factors.effects");
  const words = (text: string, field: string) =>
    text === "" && !withheld.has(`factors.${field}`)
      ? ""
      : redactWords(text, `factors.${field}`, lines, withheld);
  const isCapabilitiesHidden = withheld.has("factors.capabilities-speed-up");
  const isSafetyHidden = withheld.has("factors.safety-speed-up");
  return {
    effects: areEffectsHidden
      ? factors.effects.map((effect) => ({ ...effect, size: null, words: WITHHELD }))
      : factors.effects,
    mechanism: words(factors.mechanism, "mechanism"),
    backdrop: words(factors.backdrop, "backdrop"),
    loop: words(factors.loop, "loop"),
    loopWhen: words(factors.loopWhen, "loop-when"),
    capabilities: isCapabilitiesHidden ? null : factors.capabilities,
    safety: isSafetyHidden ? null : factors.safety,
    sentence:
      areEffectsHidden || isCapabilitiesHidden || isSafetyHidden
        ? "What the author says here is withheld, in part or as a whole."
        : factors.sentence,
  };
}

/** `quoted`: answers that findings of the copy point to. */
function redactSection(
  section: AnswerSection,
  depth: Depth,
  quoted: ReadonlySet<string>,
  all: ReadonlyMap<string, AnswerLine>,
  withheld: Withheld,
): readonly AnswerSection[] {
  const shown = section.lines.filter((line) => !withheld.has(line.path) || hasPlace(line, depth));
  const kept = shown.filter((line) => line.status !== "unanswered" || isShownOpen(line, quoted, withheld));
  const lines = kept.map((line) => {
    const record = line.record?.path;
    const isGone = (each: AnswerLine) => each.record?.path === record && !kept.includes(each);
    return redactLine(line, record === undefined ? 0 : shown.filter(isGone).length, all, withheld);
  });
  return lines.length === 0 ? [] : [{ ...section, lines }];
}

/**
 * Whether a line that says only that nothing is answered is in the copy. A field has one where a finding points to it; that a
 * question is asked at all can rest on another answer.
 */
function isShownOpen({ path, record }: AnswerLine, quoted: ReadonlySet<string>, withheld: Withheld): boolean {
  if (withheld.isNone || withheld.has(path)) return true;
  return record === null ? !isAskedByWithheld(path, withheld) : quoted.has(path);
}

/** `gone`: how many open fields of its record have no line any more. */
function redactLine(
  line: AnswerLine,
  gone: number,
  all: ReadonlyMap<string, AnswerLine>,
  withheld: Withheld,
): AnswerLine {
  const { confidence, note, evidence, ...rest } = line;
  const label = redactLabel(line.label, line.path, withheld);
  const record = line.record && redactRecord(line.record, gone, withheld);
  if (withheld.has(line.path))
    return { ...rest, label, record, status: "withheld", text: WITHHELD, isMarkdown: false };
  return {
    ...rest,
    label,
    record,
    text: redactWords(line.text, line.path, all, withheld),
    ...(confidence && { confidence }),
    ...(note && !withheld.hasPart(line.path, "note") && { note: withheld.without(note) }),
    ...(evidence && !withheld.hasPart(line.path, "evidence") && { evidence: withheld.without(evidence) }),
  };
}

/** Where fields of a list are left out, how many are empty would tell which of those are not. */
function redactRecord(
  { path, name, empty }: NonNullable<AnswerLine["record"]>,
  gone: number,
  withheld: Withheld,
): NonNullable<AnswerLine["record"]> {
  const shown = withheld.hidesName(path) ? WITHHELD : withheld.without(name);
  return {
    path,
    name: shown,
    ...(empty !== undefined &&
      !withheld.hasAnyOf(listOf(path)) &&
      !areFieldsAskedByWithheld(path, withheld) && { empty: empty + gone }),
  };
}

/**
 * What is left out: what this audience never gets, in the order of the instrument and whatever was said there; then what was
 * chosen; once more what an earlier redaction had left out.
 */
function noteOf(
  report: ReportDocument,
  { audience, withheld: chosen }: Redaction,
  rules: ReadonlyMap<string, Rule>,
  withheld: Withheld,
): RedactionNote {
  const before = report.redaction;
  const counts = new Map<string, number>();
  for (const path of new Set(chosen)) {
    const label = labelOfKey(path);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const byChoice = [...counts].map(([label, count]) => ({
    label,
    part: "answer" as const,
    count,
    why: BY_CHOICE,
  }));
  const leftOut = [...(before?.leftOut ?? []), ...leftOutOfInstrument(audience), ...byChoice];
  const titles = [...(before?.rules ?? []), ...[...rules.values()].map(({ title }) => title)];
  return {
    audience,
    table: audienceTable(audience),
    leftOut: [...new Map(leftOut.map((row) => [JSON.stringify(row), row])).values()],
    ...(!withheld.isNone && { rules: [...new Set(titles)] }),
  };
}
