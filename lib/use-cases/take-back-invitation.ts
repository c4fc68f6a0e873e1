import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { listInvitations, settleInvitation } from "@/lib/data/authorship";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ assessmentId: id, invitationId: id });

/** Takes back an invitation to become an author before it is answered: any author, or a lead of the team. */
export const takeBackInvitation = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const { record, standing } = await openAssessment(tx, viewer, input.assessmentId);
  const mayTakeBack =
    mayOnAssessment(standing, "assessment.share") || mayOnAssessment(standing, "authorship.change");
  if (!mayTakeBack) throw refuse("not-allowed", refusals.acts["assessment.share"]);
  const invitation = (await listInvitations(tx, viewer, record.id)).find(
    ({ id: each }) => each === input.invitationId,
  );
  if (!invitation || !(await settleInvitation(tx, viewer, invitation.id, "taken-back"))) {
    throw notFound("invitation");
  }
  await recordAudit(
    tx,
    "author.invitation-taken-back",
    { type: "assessment", id: record.id },
    { member: invitation.memberId, invitation: invitation.id },
  );
  return {};
});
