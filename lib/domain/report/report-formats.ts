/**
 * What a report leaves as: every format with all that is said of it. One more is a row here, its writer, and its case in
 * `lib/use-cases/export-report.ts`: it doesn't compile without.
 */

type FormatRow = {
  /** In menus and in the audit trail. */
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
};

const JSON_TEXT = "application/json; charset=utf-8";

/** Of reports, whole or redacted. A PDF holds the report that is read; with its answers, the annex too, which is most of it. */
const REPORTS = {
  pdf: { name: "PDF", extension: "pdf", mediaType: "application/pdf" },
  "pdf-answers": { name: "PDF with all answers", extension: "pdf", mediaType: "application/pdf" },
  docx: {
    name: "Word",
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  markdown: { name: "Markdown", extension: "md", mediaType: "text/markdown; charset=utf-8" },
  json: { name: "JSON", extension: "json", mediaType: JSON_TEXT },
  csv: { name: "Findings as CSV", extension: "csv", mediaType: "text/csv; charset=utf-8" },
} as const satisfies { readonly [format: string]: FormatRow };
export type ReportFormat = keyof typeof REPORTS;
export const REPORT_FORMATS = Object.keys(REPORTS) as readonly ReportFormat[];

/** Beside those of reports, `answers`: the assessment, to be read again. */
export const FORMATS = {
  ...REPORTS,
  answers: { name: "Answers as a file", extension: "json", mediaType: JSON_TEXT },
} as const satisfies { readonly [format: string]: FormatRow };
export type ExportFormat = keyof typeof FORMATS;
export const EXPORT_FORMATS = Object.keys(FORMATS) as readonly ExportFormat[];

/** Of one figure. */
export const FIGURE_FORMATS = ["svg", "png"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];
