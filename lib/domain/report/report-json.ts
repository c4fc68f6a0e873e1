import { canonicalJson } from "@/lib/domain/report/canonical-json";
import type { ReportDocument } from "@/lib/domain/report/report-document";

/** The report's JSON file. Of a frozen revision these bytes never change; what a decision was made on is known by their checksum. */
export function reportJson(report: ReportDocument): string {
  return `${canonicalJson(report)}\n`;
}
