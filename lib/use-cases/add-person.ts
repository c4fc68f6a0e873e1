import { z } from "zod";
import { addAssessmentPerson, lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { getMember } from "@/lib/data/members";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  memberId: id,
  relation: z.literal("named-reader", refusals.readerToAdd),
});

/** Names a colleague as a reader of the submitted revisions, whatever the handling. Authors are invited (`inviteAuthor`). */
export const addPerson = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const { record } = await openForAct(tx, viewer, input.assessmentId, "assessment.share");
  const member = await getMember(tx, viewer, input.memberId);
  if (!member || member.disabledAt) throw notFound("person");
  await addAssessmentPerson(tx, viewer, record.id, member.id, input.relation);
  await recordAudit(
    tx,
    "assessment.shared",
    { type: "assessment", id: record.id },
    { member: member.id, relation: input.relation },
  );
  return {};
});
