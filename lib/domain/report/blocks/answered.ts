import type { ReportDocument } from "@/lib/domain/report/report-document";

/** What an author wrote, empty where it is not there or withheld. */
export function answered({ answers }: ReportDocument, path: string): string {
  const line = answers.flatMap(({ lines }) => lines).find((each) => each.path === path);
  return line?.status === "answered" ? line.text : "";
}
