import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { type ExportedFile, exportAction, exportFormat, exportReport } from "@/lib/use-cases/export-report";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { reportMeta } from "@/lib/use-cases/report-meta";

const input = z.strictObject({ assessmentId: id, format: exportFormat });

/** The draft's report or answers as a file, for its authors. Leaves a line in the audit trail. */
export const exportDraft = defineUseCase(input, async ({ tx, viewer, input }): Promise<ExportedFile> => {
  const { record } = await openDraft(tx, viewer, input.assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, record);
  const report = evaluateAssessment({ answers, meta: reportMeta(viewer, record, answers, null) });
  await recordAudit(
    tx,
    exportAction(input.format),
    { type: "assessment", id: record.id },
    { number: 0, format: input.format },
  );
  return exportReport(report, answers, input.format);
});
