import { z } from "zod";
import { evaluateAssessment } from "@/lib/domain/report/evaluate-assessment";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { exportFormat, exportRedaction, refuseRedactedAnswers } from "@/lib/use-cases/export-report";
import { id } from "@/lib/use-cases/input";
import { asFile, leave } from "@/lib/use-cases/leave";
import { openDraft } from "@/lib/use-cases/open-assessment";
import { reportMeta } from "@/lib/use-cases/report-meta";

const input = z.strictObject({
  assessmentId: id,
  format: exportFormat,
  redaction: exportRedaction.optional(),
});

/** The draft's report or answers as a file, whole or redacted, for its authors. Leaves a line in the audit trail. */
export const exportDraft = asFile(
  defineUseCase(input, async ({ tx, viewer, input }) => {
    refuseRedactedAnswers(input);
    const { record } = await openDraft(tx, viewer, input.assessmentId);
    const { answers } = await getDraftAnswers(tx, viewer, record);
    const report = evaluateAssessment({ answers, meta: reportMeta(viewer, record, answers, null) });
    return leave(tx, input, { number: 0, report, answers, review: null });
  }),
);
