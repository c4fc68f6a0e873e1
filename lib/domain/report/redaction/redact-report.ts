/**
 * Redacted copies of a report: everything that rests on withheld answers is taken out of every part, and the copy says what
 * was left out and why, never what it said. Works on the document alone, so that a frozen report of any version can be
 * redacted; where a part does not say which answers it rests on, it goes.
 */

import { effectSentence, shiftSentence } from "@/lib/domain/report/parts/axes";
import { summaryLines } from "@/lib/domain/report/parts/summary";
import { AUDIENCES, audienceTable, leftOutFor } from "@/lib/domain/report/redaction/audience";
import {
  redactFinding,
  redactLabel,
  redactWhatWouldChange,
  redactWords,
  WORDS_LEFT_OUT,
} from "@/lib/domain/report/redaction/redact-findings";
import { redactModel } from "@/lib/domain/report/redaction/redact-model";
import { redactMisuse, redactRecordTable, redactTerms } from "@/lib/domain/report/redaction/redact-tables";
import {
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
} from "@/lib/domain/report/report-document";

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
export function redactReport(report: ReportDocument, redaction: Redaction): ReportDocument {
  if (!AUDIENCES.includes(redaction.audience)) throw new Error("A copy is for an audience of the table.");
  const withheld = withheldFrom(report, redaction);
  const lines = new Map(
    report.answers.flatMap((section) => section.lines.map((line) => [line.path, line] as const)),
  );
  const findings = report.findings.map((finding) => redactFinding(finding, lines, withheld));
  const touched = new Set(
    findings
      .filter(({ explanation }) => explanation === WORDS_LEFT_OUT)
      .map(({ fingerprint }) => fingerprint),
  );
  const tableOf = (table: ReportDocument["claims"]) => redactRecordTable(table, lines, withheld);
  const { depthRows, whatWouldChange, factors, worldviews, under } = report;
  // Every part by name: a part added to the document must be dealt with here before it compiles.
  const parts: { readonly [part in keyof Required<ReportDocument>]: ReportDocument[part] | undefined } = {
    format: report.format,
    meta: redactMeta(report.meta, withheld),
    redaction: noteOf(report, redaction, withheld),
    instrumentVersion: report.instrumentVersion,
    rulebookVersion: report.rulebookVersion,
    under,
    depth: report.depth,
    decisionAskedFor: ["inaction.lean", "release.form"].some(withheld.has)
      ? DECISION_LEFT_OUT
      : report.decisionAskedFor,
    summary: report.summary,
    depthRows: SCREENED.some(withheld.has) ? undefined : depthRows,
    scrutiny: report.scrutiny,
    model: redactModel(report.model, withheld),
    findings,
    pending: report.pending.map((rule) => ({
      ...rule,
      missing: rule.missing.map(({ path, label }) => ({ path, label: redactLabel(label, path, withheld) })),
    })),
    axes: redactAxes(report.axes, withheld),
    misuse: redactMisuse(report.misuse, lines, withheld),
    whatWouldChange: whatWouldChange && redactWhatWouldChange(whatWouldChange, touched, lines, withheld),
    factors: factors && redactFactors(factors, withheld),
    worldviews:
      worldviews && withheld.has("evidence.worldview")
        ? { ...worldviews, views: worldviews.views.map((view) => ({ ...view, isAuthors: false })) }
        : worldviews,
    terms: redactTerms(report.terms, lines, withheld),
    assumptions: tableOf(report.assumptions),
    claims: tableOf(report.claims),
    openQuestions: report.openQuestions
      .filter(({ path }) => !withheld.has(path))
      .map((row) => ({
        ...row,
        label: redactLabel(row.label, row.path, withheld),
        who: row.who && (withheld.people ? WITHHELD : row.who),
        note: withheld.hasAsides(row.path) ? "" : withheld.without(row.note),
      })),
    commitments: tableOf(report.commitments),
    forecasts: tableOf(report.forecasts),
    answers: report.answers.flatMap((section) => redactSection(section, lines, withheld)),
  };
  const document = withoutUndefined(parts);
  return { ...document, summary: redactSummary(report.summary, document) };
}

function withoutUndefined(parts: object): ReportDocument {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as ReportDocument;
}

/** Lines stay that the redacted document yields by itself: they can't say more than it does. */
function redactSummary(lines: readonly string[], redacted: ReportDocument): readonly string[] {
  const ownLines = new Set(summaryLines(redacted));
  const kept = lines.filter((line) => ownLines.has(line));
  return kept.length === lines.length ? kept : [LINES_LEFT_OUT, ...kept];
}

function redactMeta(meta: ReportMeta, withheld: Withheld): ReportMeta {
  return {
    ...meta,
    title: withheld.has("project.title") ? "Title withheld" : withheld.without(meta.title),
    authors: withheld.people && meta.authors.length > 0 ? [WITHHELD] : meta.authors,
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
    shiftEffect: withheld.has("timelines.shift-effect") ? "" : axes.shiftEffect,
    sentence: isShiftHidden || isEffectHidden ? sentences.join(" ") : axes.sentence,
    ...(axes.signs && {
      signs: {
        timelineShift: isShiftHidden ? null : axes.signs.timelineShift,
        safetyEffect: isEffectHidden ? null : axes.signs.safetyEffect,
      },
    }),
  };
}

function redactFactors(factors: FactorsPart, withheld: Withheld): FactorsPart {
  const areEffectsHidden = withheld.has("factors.effects");
  const words = (text: string, field: string) =>
    text && withheld.has(`factors.${field}`) ? WITHHELD : withheld.without(text);
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

function redactSection(
  section: AnswerSection,
  all: ReadonlyMap<string, AnswerLine>,
  withheld: Withheld,
): readonly AnswerSection[] {
  const lines = section.lines
    .filter(({ record }) => record === null || !withheld.hasRecord(record.path))
    .map((line) => redactLine(line, all, withheld));
  return lines.length === 0 ? [] : [{ ...section, lines }];
}

function redactLine(line: AnswerLine, all: ReadonlyMap<string, AnswerLine>, withheld: Withheld): AnswerLine {
  const { confidence, note, evidence, ...rest } = line;
  const label = redactLabel(line.label, line.path, withheld);
  const isNameHidden = withheld.nameAt(line.path) !== null;
  const record = line.record && {
    ...line.record,
    name: isNameHidden ? WITHHELD : withheld.without(line.record.name),
  };
  if (withheld.has(line.path))
    return { ...rest, label, record, status: "withheld", text: WITHHELD, isMarkdown: false };
  const areAsidesHidden = withheld.hasAsides(line.path);
  return {
    ...rest,
    label,
    record,
    text: redactWords(line.text, line.path, all, withheld),
    ...(confidence && { confidence }),
    ...(note && !areAsidesHidden && { note: withheld.without(note) }),
    ...(evidence && !areAsidesHidden && { evidence: withheld.without(evidence) }),
  };
}

/** What was left out, by question or field in the order of the report; once more what an earlier redaction had left out. */
function noteOf(report: ReportDocument, { audience }: Redaction, withheld: Withheld): RedactionNote {
  const rows = new Map<string, RedactionNote["leftOut"][number]>();
  const add = (
    line: AnswerLine,
    title: string,
    part: RedactionNote["leftOut"][number]["part"],
    why: string,
  ) => {
    const label = `${title} › ${line.asked}`;
    const key = `${label} ${part} ${why}`;
    rows.set(key, { label, part, why, count: (rows.get(key)?.count ?? 0) + 1 });
  };
  for (const { title, lines } of report.answers) {
    for (const line of lines) {
      if (line.status === "withheld") continue;
      const why = withheld.reason(line.path);
      const besideWhy = leftOutFor(audience, line.path, "asides");
      if (why !== null) add(line, title, "answer", why);
      else if (besideWhy !== null && (line.note || line.evidence))
        add(line, title, "note and evidence", besideWhy);
    }
  }
  return {
    audience,
    table: audienceTable(audience),
    leftOut: [...(report.redaction?.leftOut ?? []), ...rows.values()],
  };
}
