import { WORLDVIEW_OPTIONS } from "@/lib/content/options/worldviews";
import { FINDING_KIND_LABELS, SEVERITY_LABELS } from "@/lib/domain/findings/labels";
import { csvCell } from "@/lib/domain/report/csv/cell";
import { csvFile } from "@/lib/domain/report/csv/csv-file";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** Stable: columns are added at the end and never renamed. */
export const FINDING_COLUMNS = [
  "assessment",
  "title",
  "revision",
  "handling",
  "finding",
  "rule",
  "severity",
  "kind",
  "theme",
  "finding title",
  "explanation",
  "what would resolve it",
  "claims",
  "holds under",
  "answers read",
  "what would keep it",
] as const;

/** The findings as CSV after RFC 4180, a row a finding in the order of the report, for spreadsheets. */
export function findingsCsv({ meta, findings }: ReportDocument): string {
  const rows = findings.map((finding) => [
    meta.assessmentId,
    meta.title,
    meta.revision ? String(meta.revision.number) : "draft, not submitted",
    meta.handling,
    finding.fingerprint,
    finding.ruleId,
    SEVERITY_LABELS[finding.severity],
    FINDING_KIND_LABELS[finding.kind],
    finding.theme,
    finding.title,
    [finding.explanation, ...(finding.points ?? [])].join("\n"),
    finding.kind === "strength" ? "" : finding.resolve,
    finding.claims.join(" "),
    (finding.worldviews ?? WORLDVIEW_OPTIONS.map(({ value }) => value)).join(" "),
    finding.answers.map(({ label, text }) => `${label}: ${text}`).join("\n"),
    finding.kind === "strength" ? finding.resolve : "",
  ]);
  return csvFile([FINDING_COLUMNS, ...rows].map((cells) => cells.map(csvCell)));
}
