import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { dismissDraftUpdates as dismissRows } from "@/lib/data/draft-updates";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";

const input = z.strictObject({ assessmentId: id });

/** Takes away the notice of a newer instrument, for all authors. Answers that were set aside stay in the database. */
export const dismissDraftUpdates = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  await openForAct(tx, viewer, input.assessmentId, "assessment.edit");
  const count = await dismissRows(tx, viewer, input.assessmentId);
  if (count > 0) {
    await recordAudit(tx, "assessment.update-dismissed", { type: "assessment", id: input.assessmentId });
  }
  return {};
});
