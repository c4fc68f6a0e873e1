import { getDocumentProxy } from "unpdf";
import type { Answers } from "@/lib/domain/assessment/answer";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { nobodysMeta } from "@/lib/testing/judged/report-of";
import { typesetReport } from "@/lib/typeset/typeset-report";

/** Pages of the report as PDF: as it is read, and with all answers. */
export type PdfPages = { readonly read: number; readonly withAnswers: number };

export async function pdfPages(answers: Answers): Promise<PdfPages> {
  const report = evaluateAssessment({ answers, meta: nobodysMeta(answers) });
  const pages = async (hasAnnex: boolean) => {
    const pdf = await typesetReport(report, { hasAnnex });
    return (await getDocumentProxy(Uint8Array.from(pdf))).numPages;
  };
  return { read: await pages(false), withAnswers: await pages(true) };
}
