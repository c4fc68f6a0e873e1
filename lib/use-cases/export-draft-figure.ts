import { z } from "zod";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { exportFigure, figureFormat, figureId } from "@/lib/use-cases/export-figure";
import { id } from "@/lib/use-cases/input";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { reportMeta } from "@/lib/use-cases/report-meta";

const input = z.strictObject({ assessmentId: id, figure: figureId, format: figureFormat });

/** A figure of the draft's report, for its authors. Leaves a line in the audit trail. */
export const exportDraftFigure = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { record } = await openDraft(tx, viewer, input.assessmentId);
  const { answers } = await getDraftAnswers(tx, viewer, record);
  const report = evaluateAssessment({ answers, meta: reportMeta(viewer, record, answers, null) });
  return exportFigure(tx, report, { ...input, number: 0 });
});
