import { z } from "zod";
import { updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForStep } from "@/lib/use-cases/open-assessment";

const input = z.strictObject({ assessmentId: id });

/** Deletes a draft that was never submitted, if the viewer began it. The other authors find that in their inboxes, and until it is purged any of them can bring it back. */
export const deleteDraft = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { record, next } = await openForStep(tx, viewer, input.assessmentId, "delete");
  await updateAssessment(tx, viewer, record.id, { state: next });
  await recordAudit(tx, "assessment.deleted", { type: "assessment", id: record.id });
  return {};
});
