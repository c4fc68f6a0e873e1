import { z } from "zod";
import { writeDocx } from "@/lib/docx/write-docx";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";
import { writeAssessmentFile } from "@/lib/domain/file/assessment-file";
import { titleInFileName } from "@/lib/domain/file/file-name";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ReviewRecord } from "@/lib/domain/report/blocks/review-blocks";
import { findingsCsv } from "@/lib/domain/report/csv/findings-csv";
import { reportMarkdown } from "@/lib/domain/report/markdown";
import { AUDIENCES } from "@/lib/domain/report/redaction/audience";
import { redactReport } from "@/lib/domain/report/redaction/redact-report";
import type { Redaction } from "@/lib/domain/report/redaction/withheld";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from "@/lib/domain/report/report-formats";
import { reportJson } from "@/lib/domain/report/report-json";
import { path } from "@/lib/use-cases/input";
import { pdfOf } from "@/lib/use-cases/pdf-of";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** Text, or the bytes of what is no text. */
export type FileBody = string | Uint8Array<ArrayBuffer>;
export type ExportedFile<Body extends FileBody = FileBody> = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly body: Body;
};

// From an address: anything but these is refused with a sentence.
export const exportFormat = z.unknown().pipe(z.enum(EXPORT_FORMATS, refusals.unknownFormat));

/** What a redacted copy leaves out; a whole one without it. */
export const exportRedaction = z.strictObject({
  audience: z.enum(AUDIENCES, refusals.audienceNeeded),
  withheld: z.array(path).max(COUNT_LIMITS.withheld, refusals.tooManyWithheld(COUNT_LIMITS.withheld)),
});

export type Export = {
  readonly report: ReportDocument;
  readonly answers: Answers;
  /** What the reader may see of what followed the revision. Left out of redacted copies. */
  readonly review: ReviewRecord | null;
  /** Where the trail stood as this hour began; in redacted copies without the number, which tells how much goes on. */
  readonly mark: TrailMark | null;
  readonly format: ExportFormat;
  readonly redaction: Redaction | null;
};

/** An answers file is read again as it is: there is no such thing with parts left out. */
export function refuseRedactedAnswers({
  format,
  redaction,
}: {
  format: ExportFormat;
  redaction?: unknown;
}): void {
  if (format === "answers" && redaction) {
    throw refuse("invalid", refusals.answersAreWhole);
  }
}

/**
 * The report as a file, or the answers it is made from, to be read again. The same content gives the same bytes, within
 * an hour: documents end with where the trail stood as it began. JSON doesn't, whose bytes a decision names by their checksum.
 */
export async function exportReport({
  report: whole,
  answers,
  review,
  mark: wholeMark,
  format,
  redaction,
}: Export): Promise<ExportedFile> {
  const report = redaction ? redactReport(whole, redaction) : whole;
  const shownReview = redaction ? null : review;
  const mark = redaction && wholeMark ? { ...wholeMark, entry: null } : wholeMark;
  const { extension, mediaType } = FORMATS[format];
  return {
    fileName: `${exportedName(report)}${format === "answers" ? "-answers" : ""}.${extension}`,
    mediaType,
    body: await write(format, { report, answers, review: shownReview, mark }),
  };
}

/** What a format's writer makes of a report. */
async function write(
  format: ExportFormat,
  { report, answers, review, mark }: Pick<Export, "report" | "answers" | "review" | "mark">,
): Promise<FileBody> {
  switch (format) {
    case "pdf":
    case "pdf-answers":
      return pdfOf(report, { review, mark, hasAnnex: format === "pdf-answers" });
    case "docx":
      return writeDocx(report, { review, mark });
    case "markdown":
      return reportMarkdown(report, review, mark);
    case "json":
      return reportJson(report);
    case "csv":
      return findingsCsv(report);
    case "answers":
      return writeAssessmentFile({ instrumentVersion: report.instrumentVersion, answers });
  }
}

/**
 * What files of a report are called: its title in its own script, what it is and whether it is redacted. How it is to be handled
 * stands inside, where a renamed file still has it.
 */
export function exportedName({ meta, redaction }: ReportDocument): string {
  const revision = meta.revision ? `revision-${meta.revision.number}` : "draft";
  const redacted = redaction ? `-redacted-for-${redaction.audience}` : "";
  return `${titleInFileName(meta.title) || "assessment"}-${revision}${redacted}`;
}
