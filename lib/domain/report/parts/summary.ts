import type { Finding } from "@/lib/domain/findings/finding";
import type { Depth } from "@/lib/domain/instrument/question";
import type { SocialModel } from "@/lib/domain/model/social-model";
import type { Axes, OpenQuestion, ReportDocument, ScrutinyLevel } from "@/lib/domain/report/report-document";

/** Scrutiny in words, the same on every screen. */
export const SCRUTINY_LABELS: Record<ScrutinyLevel, string> = {
  light: "Light",
  standard: "Standard",
  deep: "Deep",
  "hold-for-discussion": "Hold for discussion",
};

/** The words of a stored scrutiny level; an unknown one is shown as stored. */
export function scrutinyLabel(level: string): string {
  return (SCRUTINY_LABELS as Readonly<Record<string, string>>)[level] ?? level;
}

/** Instead of what would read as an omission where nobody asked. */
const SCREENING_ALONE =
  "By the answers to the screening no more needs to be asked: recipients, uses, timing and misuse are not described here.";

/**
 * The half page at the top: fixed templates filled with counts and names from this report. It persuades nobody: it never
 * says "safe", never judges a field, and puts gaps beside strengths (SM-15). At the light depth a line about what the screening
 * doesn't ask is left out, unless it was answered all the same.
 */
export function summaryLines(report: {
  readonly model: SocialModel;
  readonly findings: readonly Finding[];
  readonly axes: Axes;
  readonly misuse: ReportDocument["misuse"];
  readonly openQuestions: readonly OpenQuestion[];
  readonly scrutiny: ScrutinyLevel;
  readonly depth: Depth;
}): readonly string[] {
  const { model, findings, axes, misuse, openQuestions, scrutiny, depth } = report;
  const isAsked = depth !== "screening";
  return [
    isAsked || model.nodes.length > 0 ? whereItLands(model) : SCREENING_ALONE,
    ...(isAsked || axes.timelineShift || axes.safetyEffect ? [axes.sentence] : []),
    ...(isAsked || misuse.patterns.length + misuse.pathways.length > 0 ? [misuseLine(misuse)] : []),
    findingsLine(findings),
    openQuestions.length === 0
      ? "No question is marked as not known yet."
      : `${count(openQuestions.length, "question is", "questions are")} marked as not known yet.`,
    `Scrutiny due: ${SCRUTINY_LABELS[scrutiny].toLowerCase()}; the table below says why.`,
  ];
}

function whereItLands(model: SocialModel): string {
  const names = (layer: string) =>
    model.nodes.filter((node) => node.layer === layer).map((node) => node.label);
  const recipients = names("recipient");
  const uses = model.nodes.filter((node) => node.layer === "use");
  if (recipients.length === 0)
    return "No recipient is named yet, so the report can't say where the work lands.";
  const stances = (["likely", "intended", "feared"] as const)
    .map((stance) => `${uses.filter((use) => use.stance === stance).length} ${stance}`)
    .join(", ");
  return `${count(names("output").length, "output reaches", "outputs reach")} ${count(recipients.length, "recipient", "recipients")} (${listed(recipients)}), who put them to ${count(uses.length, "use", "uses")}: ${stances}.`;
}

function misuseLine(misuse: ReportDocument["misuse"]): string {
  const expected = misuse.patterns.filter((row) => row.expectedBecause !== "");
  const open = expected.filter((row) => row.stated !== "applies" && row.stated !== "does-not-apply");
  const unanswered = open.filter((row) => row.pathways.length === 0);
  const described = `${count(misuse.pathways.length, "misuse pathway is", "misuse pathways are")} described.`;
  if (expected.length === 0)
    return `${described} The catalogue expects no pattern from the outputs as described.`;
  return `${described} The catalogue expects ${count(expected.length, "pattern", "patterns")} from the outputs; ${
    unanswered.length === 0
      ? "all are answered"
      : `not answered yet: ${listed(unanswered.map((row) => row.label))}`
  }.`;
}

function findingsLine(findings: readonly Finding[]): string {
  const strengths = findings.filter((finding) => finding.kind === "strength").length;
  const others = findings.filter((finding) => finding.kind !== "strength");
  const severities = (["blocking", "serious", "concern", "note"] as const)
    .map((severity) => ({
      severity,
      number: others.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${severity}`);
  const rest = severities.length === 0 ? "none beside them" : severities.join(", ");
  if (findings.length === 0) return "The rules yield no finding from these answers.";
  return `The rules yield ${count(strengths, "strength", "strengths")} and ${count(others.length, "other finding", "other findings")} (${rest}).`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 4).join("; ");
  return names.length > 4 ? `${shown}; and ${names.length - 4} more` : shown;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
