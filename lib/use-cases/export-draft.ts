import { z } from "zod";
import { getTrailMark, recordAudit } from "@/lib/data/audit";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { asResult, defineUseCase, type UseCase } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import {
  type Export,
  type ExportedFile,
  exportAction,
  exportDetail,
  exportFormat,
  exportRedaction,
  exportReport,
  refuseRedactedAnswers,
} from "@/lib/use-cases/export-report";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { reportMeta } from "@/lib/use-cases/report-meta";

const input = z.strictObject({
  assessmentId: id,
  format: exportFormat,
  redaction: exportRedaction.optional(),
});

const read = defineUseCase(input, async ({ tx, viewer, input }): Promise<Export> => {
  const { format, redaction } = input;
  refuseRedactedAnswers(input);
  const { record } = await openDraft(tx, viewer, input.assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, record);
  const report = evaluateAssessment({ answers, meta: reportMeta(viewer, record, answers, null) });
  await recordAudit(
    tx,
    exportAction(format),
    { type: "assessment", id: record.id },
    exportDetail(0, format, redaction),
  );
  const mark = await getTrailMark(tx);
  return { report, answers, review: null, mark, format, redaction: redaction ?? null };
});

/** The draft's report or answers as a file, whole or redacted, for its authors. Leaves a line in the audit trail. */
export const exportDraft: UseCase<z.input<typeof input>, ExportedFile> = async (session, given) => {
  const result = await read(session, given);
  return result.ok ? asResult(() => exportReport(result.value)) : result;
};
