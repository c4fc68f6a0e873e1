import { throttleKey } from "@/lib/auth/throttle-key";
import { asVisitor } from "@/lib/data/as-visitor";
import { takeAttempt } from "@/lib/data/sign-in";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { FORMATS } from "@/lib/domain/report/report-formats";
import { asResult } from "@/lib/use-cases/define-use-case";
import { type ExportedFile, exportedName } from "@/lib/use-cases/export-report";
import { openReportLink } from "@/lib/use-cases/open-report-link";
import { pdfOf } from "@/lib/use-cases/pdf-of";
import { Refused, type Result } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";
import { sharedReport } from "@/messages/sharing";

/** PDFs for one network address within a quarter of an hour: they are set one after another, and everybody waits. */
const WINDOW_SECONDS = 15 * 60;
const PER_ADDRESS = 20;

/**
 * The report a link shows as a PDF that says on every page whom it was prepared for. Opened as the page is: refused, throttled,
 * counted and logged alike.
 */
export function exportSharedReport(given: {
  token: string;
  networkAddress: string;
}): Promise<Result<ExportedFile>> {
  return asResult(async () => {
    const opened = await openReportLink(given);
    if (!opened.ok) throw new Refused(opened.refusal);
    const key = throttleKey("report-link-pdf", given.networkAddress);
    const wait = await asVisitor((tx) => takeAttempt(tx, key, PER_ADDRESS, WINDOW_SECONDS));
    if (wait > 0) {
      const sentence = refusals.tooManySharedFiles;
      throw new Refused({ code: "throttled", sentence, retryAfterSeconds: wait });
    }
    const { report, preparedFor, preparedAt } = opened.value;
    const notice = sharedReport.notice(preparedFor, dateInWords(preparedAt.slice(0, 10)));
    return {
      fileName: `${exportedName(report)}.pdf`,
      mediaType: FORMATS.pdf.mediaType,
      body: await pdfOf(report, { notice }),
    };
  });
}
