import { z } from "zod";
import { lockAssessment, removeAssessmentPerson } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  memberId: id,
  relation: z.enum(["author", "named-reader"], refusals.coAuthorOrReaderToRemove),
});

/**
 * Takes back what was shared with a person, or leaves an assessment. The last author stays; and so do authors of what was
 * submitted, who can never review or decide it.
 */
export const removePerson = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, memberId, relation } = input;
  await lockAssessment(tx, assessmentId);
  const { record } = await openForAct(tx, viewer, assessmentId, "assessment.share");
  const among = record.people.filter((person) => person.relation === relation);
  if (!among.some((person) => person.memberId === memberId)) throw notFound("person");
  if (relation === "author" && record.revisionNumber > 0) {
    throw refuse("wrong-state", refusals.authorsStay);
  }
  if (relation === "author" && among.length === 1) {
    throw refuse("not-allowed", refusals.lastAuthorStays);
  }
  await removeAssessmentPerson(tx, viewer, assessmentId, memberId, relation);
  await recordAudit(
    tx,
    "assessment.unshared",
    { type: "assessment", id: record.id },
    { member: memberId, relation },
  );
  return {};
});
