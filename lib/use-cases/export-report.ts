import { z } from "zod";
import type { Answers } from "@/lib/domain/assessment/answer";
import { writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { canonicalJson } from "@/lib/domain/report/canonical-json";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { refusals } from "@/messages/refusals";

/** Text, or the bytes of what is no text. */
export type FileBody = string | Uint8Array<ArrayBuffer>;
export type ExportedFile<Body extends FileBody = string> = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly body: Body;
};

// From an address: anything but these is refused with a sentence.
export const exportFormat = z.unknown().pipe(z.enum(["json", "markdown", "answers"], refusals.unknownFormat));

type ExportFormat = z.output<typeof exportFormat>;

/** The report as a file, or the answers it is made from, to be read again. The same content gives the same bytes. */
export function exportReport(report: ReportDocument, answers: Answers, format: ExportFormat): ExportedFile {
  const name = exportedName(report);
  const json = "application/json; charset=utf-8";
  switch (format) {
    case "json":
      return { fileName: `${name}.json`, mediaType: json, body: `${canonicalJson(report)}\n` };
    case "markdown":
      return {
        fileName: `${name}.md`,
        mediaType: "text/markdown; charset=utf-8",
        body: reportMarkdown(report),
      };
    case "answers": {
      const { instrumentVersion } = report;
      const body = writeAssessmentFile({ instrumentVersion, answers });
      return { fileName: `${name}-answers.json`, mediaType: json, body };
    }
  }
}

/** What the audit trail says of an export. */
export function exportAction(format: ExportFormat): string {
  return format === "answers" ? "answers.exported" : "report.exported";
}

/** What files of a report are called, before what kind of file it is. */
export function exportedName({ meta }: ReportDocument): string {
  const title = meta.title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${title || "assessment"}-${meta.revision ? `revision-${meta.revision.number}` : "draft"}`;
}
