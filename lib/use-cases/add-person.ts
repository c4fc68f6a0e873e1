import { z } from "zod";
import { addAssessmentPerson } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { getMember } from "@/lib/data/members";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  memberId: id,
  relation: z.enum(["author", "named-reader"], refusals.coAuthorOrReaderToAdd),
});

/** Shares an assessment with a colleague: as co-author, or to read its submitted revisions. */
export const addPerson = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { record } = await openForAct(tx, viewer, input.assessmentId, "assessment.share");
  const member = await getMember(tx, viewer, input.memberId);
  if (!member || member.disabledAt) throw notFound("person");
  const reviews = record.people.some((p) => p.memberId === member.id && p.relation === "reviewer");
  if (input.relation === "author" && reviews) {
    throw refuse("not-allowed", refusals.reviewerAsAuthor(member.name));
  }
  await addAssessmentPerson(tx, viewer, record.id, member.id, input.relation);
  await recordAudit(
    tx,
    "assessment.shared",
    { type: "assessment", id: record.id },
    { member: member.id, relation: input.relation },
  );
  return {};
});
