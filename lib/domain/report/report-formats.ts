/**
 * What a report leaves as. One more is an entry here, its writer in `lib/use-cases/export-report.ts` and its names in the messages:
 * they don’t compile without.
 */

/** Of reports, whole or redacted. A PDF holds the report that is read; with its answers, the annex too, which is most of it. */
export const REPORT_FORMATS = ["pdf", "pdf-answers", "docx", "markdown", "json", "csv"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** `answers` is the assessment, to be read again. */
export const EXPORT_FORMATS = [...REPORT_FORMATS, "answers"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Of one figure. */
export const FIGURE_FORMATS = ["svg", "png"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];
