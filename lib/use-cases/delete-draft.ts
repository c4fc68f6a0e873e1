import { z } from "zod";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForStep } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id });

/**
 * Deletes a draft that was never submitted, if the viewer began it. The other authors find that in their inboxes, and until it is purged
 * any of them can bring it back; so it is refused while somebody who wrote in it is no author any more.
 */
export const deleteDraft = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { record, next } = await openForStep(tx, viewer, input.assessmentId, "delete");
  const authors = new Set(idsOf(record, "author"));
  if (idsOf(record, "writer").some((writer) => !authors.has(writer))) {
    throw refuse("wrong-state", refusals.formerAuthorsWrote);
  }
  await updateAssessment(tx, viewer, record.id, { state: next });
  await recordAudit(tx, "assessment.deleted", { type: "assessment", id: record.id });
  return {};
});

function idsOf({ people }: AssessmentRecord, wanted: "author" | "writer"): readonly string[] {
  return people.filter(({ relation }) => relation === wanted).map(({ memberId }) => memberId);
}
