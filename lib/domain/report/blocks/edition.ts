import type { ReportDocument } from "@/lib/domain/report/report-document";

/**
 * Whether a report is of the first instrument. Such reports were kept as they read on that day, and every document still gives
 * them in that order and with those marks (`lib/testing/frozen-reports`).
 */
export function isOfFirstInstrument({
  instrumentVersion,
}: Pick<ReportDocument, "instrumentVersion">): boolean {
  return instrumentVersion === "1.0.0";
}
