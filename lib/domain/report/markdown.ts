import { DEPTH_LABELS } from "@/lib/domain/assessment/depth";
import type { Finding } from "@/lib/domain/findings/finding";
import { FINDING_KIND_LABELS, SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { WORLDVIEW_OPTIONS, type WorldviewId } from "@/lib/domain/instrument/options/worldviews";
import type { ModelRow } from "@/lib/domain/model/social-model";
import {
  clearingMarkdown,
  factorsMarkdown,
  findOutFirstMarkdown,
  signsMarkdown,
  worldviewsMarkdown,
} from "@/lib/domain/report/markdown-parts";
import { percent, quote, table, text } from "@/lib/domain/report/markdown-writing";
import { type LongerPart, partsLeftOut } from "@/lib/domain/report/parts/parts-left-out";
import { SCRUTINY_LABELS, scrutinyLabel } from "@/lib/domain/report/parts/summary";
import { AUDIENCE_LABELS } from "@/lib/domain/report/redaction/audience";
import type { RecordTable, ReportDocument } from "@/lib/domain/report/report-document";

/**
 * The report as CommonMark with tables (GFM). What an author wrote is escaped, so that it can neither become markup nor
 * leave its table cell; the order of parts is the report page's.
 */
export function reportMarkdown(report: ReportDocument): string {
  const { meta } = report;
  const leftOut = partsLeftOut(report);
  const unlessLeftOut = (part: LongerPart, ...blocks: string[]) => (leftOut.has(part) ? [] : blocks);
  return `${[
    `# ${text(meta.title)}`,
    head(report),
    "## In short",
    report.summary.map((line) => `- ${text(line)}`).join("\n"),
    "## Decision asked for",
    text(report.decisionAskedFor),
    `## Scrutiny: ${SCRUTINY_LABELS[report.scrutiny.level]}`,
    table(
      ["Condition", "Holds", "Leads to"],
      report.scrutiny.rows.map((row) => [row.when, row.met ? "yes" : "no", scrutinyLabel(row.leadsTo)]),
    ),
    ...(report.depthRows ? ["### How much was asked", depthTable(report.depthRows)] : []),
    ...unlessLeftOut("model", "## Social model", modelTable(report.model.rows)),
    "## Findings",
    report.findings.length === 0
      ? "None."
      : report.findings.map((each) => finding(each, report)).join("\n\n"),
    ...(report.whatWouldChange
      ? unlessLeftOut("find-out", "## What to find out first", findOutFirstMarkdown(report.whatWouldChange))
      : []),
    ...unlessLeftOut(
      "axes",
      "## Timeline shift and effect on safety",
      text(report.axes.sentence),
      ...(report.axes.signs ? [signsMarkdown(report.axes.signs)] : []),
    ),
    ...unlessLeftOut("misuse", "## Misuse", patterns(report), pathways(report)),
    ...(report.factors
      ? unlessLeftOut("factors", "## Security factors and loops", factorsMarkdown(report.factors))
      : []),
    ...unlessLeftOut("terms", "## Terms", termsTable(report)),
    ...unlessLeftOut("claims", "## Claims and evidence", recordTable(report.claims)),
    ...unlessLeftOut("assumptions", "## Assumptions", recordTable(report.assumptions)),
    ...(report.worldviews
      ? unlessLeftOut("worldviews", "## Worldviews", worldviewsMarkdown(report.worldviews))
      : []),
    "## Open questions",
    table(
      ["Question", "Who finds out", "By", "Note"],
      report.openQuestions.map((row) => [row.label, row.who, row.by, row.note]),
    ),
    ...unlessLeftOut("commitments", "## Commitments", recordTable(report.commitments)),
    ...unlessLeftOut("forecasts", "## Forecasts", recordTable(report.forecasts)),
    "## Answers",
    ...report.answers.flatMap((section) => [
      `### ${text(section.title)}`,
      section.lines
        .map((line) => `**${text(line.label)}**\n\n${quote(line.text)}${asides(line)}`)
        .join("\n\n"),
    ]),
    "## Method",
    `Instrument ${report.instrumentVersion}, rulebook ${report.rulebookVersion}. Findings follow from fixed rules over the answers quoted; no rule reads a field of work, a name or a country. There is no total score.`,
  ].join("\n\n")}\n`;
}

function head({ meta, depth, under, redaction }: ReportDocument): string {
  const revision = meta.revision
    ? `Revision ${meta.revision.number}, submitted ${meta.revision.submittedAt} by ${text(meta.revision.submittedBy)}`
    : "Draft";
  return [
    `- ${revision}`,
    ...(meta.organisation === "" && meta.team === ""
      ? []
      : [`- Organisation: ${text(meta.organisation)}; team: ${text(meta.team)}`]),
    ...(meta.authors.length === 0 ? [] : [`- Authors: ${meta.authors.map(text).join(", ")}`]),
    `- Handling: ${meta.handling}; depth: ${DEPTH_LABELS[depth].toLowerCase()}`,
    ...(under ? [`- Only findings that hold under: ${under.map(worldviewLabel).join("; ")}`] : []),
    ...(redaction ? [`- A redacted copy, for ${AUDIENCE_LABELS[redaction.audience]}`] : []),
    ...(meta.example
      ? [
          `- A worked example made from public sources, not by the work's authors: ${text(meta.example.citation)}`,
        ]
      : []),
  ].join("\n");
}

function worldviewLabel(id: WorldviewId): string {
  return text(WORLDVIEW_OPTIONS.find(({ value }) => value === id)?.label ?? id);
}

function finding(item: Finding, report: ReportDocument): string {
  const quoted = item.answers.map((answer) => `  - ${text(answer.label)}: ${text(answer.text)}`).join("\n");
  return [
    `### ${SEVERITY_LABELS[item.severity]} · ${FINDING_KIND_LABELS[item.kind]}: ${text(item.title)}`,
    text(item.explanation),
    `- What would resolve it: ${text(item.resolve)}${clearingMarkdown(report.whatWouldChange, item.fingerprint)}\n- Claims: ${item.claims.join(", ")}; rule \`${item.ruleId}\`${quoted ? `\n- Answers read:\n${quoted}` : ""}`,
  ].join("\n\n");
}

function depthTable(rows: NonNullable<ReportDocument["depthRows"]>): string {
  return table(
    ["Screening", "Holds", "Leads to"],
    rows.map(({ when, met, leadsTo }) => [when, met ? "yes" : "no", leadsTo]),
  );
}

function modelTable(rows: readonly ModelRow[]): string {
  return table(
    ["Outputs", "Channel", "Recipient", "Use", "Stance", "Within five years", "Effects"],
    rows.map((row) => [
      row.outputs.join("; "),
      row.channel,
      row.recipient,
      row.use,
      row.stance ?? "",
      percent(row.likelihood ?? null),
      row.effects.join("; "),
    ]),
  );
}

function patterns({ misuse }: ReportDocument): string {
  return table(
    ["Pattern", "Expected because", "Author says", "Pathways"],
    misuse.patterns.map((row) => [row.label, row.expectedBecause, row.stated, row.pathways.join("; ")]),
  );
}

function termsTable({ terms }: ReportDocument): string {
  return table(
    ["Term", "State", "Sense here", "Others read", "Who gains", "Claim survives"],
    terms.map((row) => [row.term, row.state, row.sense, row.otherReaders, row.whoGains, row.survives]),
  );
}

function pathways(report: ReportDocument): string {
  return table(
    ["Pathway", "Pattern", "Actor", "Likelihood", "Severity", "Reversibility", "Mitigation", "Left after"],
    report.misuse.pathways.map((row) => [
      row.name,
      row.pattern,
      row.actor,
      percent(row.likelihood),
      row.severity === null ? "" : `${row.severity} of 5`,
      row.reversibility,
      row.mitigation,
      [percent(row.residualLikelihood), row.residualSeverity === null ? "" : `${row.residualSeverity} of 5`]
        .filter(Boolean)
        .join(", "),
    ]),
  );
}

function recordTable({ columns, rows }: RecordTable): string {
  return table(
    columns,
    rows.map((row) => row.cells),
  );
}

function asides(line: ReportDocument["answers"][number]["lines"][number]): string {
  const parts = [
    line.confidence && `Confidence: ${line.confidence}`,
    line.note && `Note: ${text(line.note)}`,
    line.evidence && `Evidence: ${text(line.evidence)}`,
  ].filter(Boolean);
  return parts.length === 0 ? "" : `\n\n${parts.join(". ")}`;
}
