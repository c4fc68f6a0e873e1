import { z } from "zod";
import { updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { restorableUntil } from "@/lib/domain/review/restorable-until";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForStep } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id });

/** Brings a deleted draft back as it was, within the time there is for that. */
export const restoreDraft = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { record, next } = await openForStep(tx, viewer, input.assessmentId, "restore");
  if (record.deletedAt && restorableUntil(record.deletedAt) < new Date()) {
    throw refuse("wrong-state", refusals.deletedForGood);
  }
  await updateAssessment(tx, viewer, record.id, { state: next });
  await recordAudit(tx, "assessment.restored", { type: "assessment", id: record.id });
  return {};
});
