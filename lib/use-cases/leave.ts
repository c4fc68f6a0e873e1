import type { Tx } from "@/lib/data/as-viewer";
import { getTrailMark, recordAudit } from "@/lib/data/audit";
import type { Redaction } from "@/lib/domain/report/redaction/withheld";
import type { ExportFormat } from "@/lib/domain/report/report-formats";
import { asResult, type UseCase } from "@/lib/use-cases/define-use-case";
import { type Export, type ExportedFile, exportReport } from "@/lib/use-cases/export-report";

type Asked = {
  readonly assessmentId: string;
  readonly format: ExportFormat;
  readonly redaction?: Redaction | undefined;
};

/** Writes into the audit trail what leaves: which revision (0 for the draft), format and redaction; never content. */
export async function leave(
  tx: Tx,
  { assessmentId, format, redaction }: Asked,
  { number, ...what }: Pick<Export, "report" | "answers" | "review"> & { readonly number: number },
): Promise<Export> {
  await recordAudit(
    tx,
    format === "answers" ? "answers.exported" : "report.exported",
    { type: "assessment", id: assessmentId },
    {
      number,
      format,
      ...(redaction && { audience: redaction.audience, withheld: redaction.withheld.length }),
    },
  );
  return { ...what, mark: await getTrailMark(tx), format, redaction: redaction ?? null };
}

/** What leaves as a file, which is made when the transaction is over. */
export function asFile<Input>(read: UseCase<Input, Export>): UseCase<Input, ExportedFile> {
  return async (session, given) => {
    const result = await read(session, given);
    return result.ok ? asResult(() => exportReport(result.value)) : result;
  };
}
