/**
 * What a report leaves as. One more is an entry here, its writer in `lib/use-cases/export-report.ts` and its names in the messages:
 * they don’t compile without.
 */

/** Of reports, whole or redacted. */
export const REPORT_FORMATS = ["pdf", "docx", "markdown", "json", "csv"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** `answers` is the assessment, to be read again. */
export const EXPORT_FORMATS = [...REPORT_FORMATS, "answers"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Of one figure. */
export const FIGURE_FORMATS = ["svg", "png"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];
