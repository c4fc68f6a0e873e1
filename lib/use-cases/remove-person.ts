import { z } from "zod";
import { lockAssessment, removeAssessmentPerson } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertRemoval } from "@/lib/data/authorship";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { openForAuthorship } from "@/lib/use-cases/authorship";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  memberId: id,
  relation: z.enum(["author", "named-reader"], refusals.coAuthorOrReaderToRemove),
  /** A lead's, who takes an author off what was submitted. */
  reason: text(TEXT_LIMITS.authorshipReason).optional(),
});

/**
 * Takes back what was shared with a person, or leaves an assessment. The last author stays. Authors of what was submitted are
 * taken off by a lead of the team alone, with a reason. Whoever wrote it can never review or decide it, also later.
 */
export const removePerson = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, memberId, relation } = input;
  await lockAssessment(tx, assessmentId);
  const opened =
    relation === "author"
      ? await openForAuthorship(tx, viewer, input)
      : { ...(await openForAct(tx, viewer, assessmentId, "assessment.share")), reason: null };
  const { record, reason } = opened;
  const among = record.people.filter((person) => person.relation === relation);
  if (!among.some((person) => person.memberId === memberId)) throw notFound("person");
  if (relation === "author" && among.length === 1) {
    throw refuse("not-allowed", refusals.lastAuthorStays);
  }
  if (reason === null) await removeAssessmentPerson(tx, viewer, assessmentId, memberId, relation);
  else await insertRemoval(tx, viewer, { id: newId(), assessmentId, memberId, reviewId: null, reason });
  await recordAudit(
    tx,
    "assessment.unshared",
    { type: "assessment", id: record.id },
    { member: memberId, relation },
  );
  return {};
});
