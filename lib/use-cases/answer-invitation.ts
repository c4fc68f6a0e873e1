import { z } from "zod";
import { addAssessmentPerson, lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { hasJudged, listOwnInvitations, settleInvitation } from "@/lib/data/authorship";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ invitationId: id, accepts: z.boolean() });

/** The invited person becomes an author, or declines. Only an invitation that still stands is accepted. */
export const answerInvitation = defineUseCase(input, async ({ tx, viewer, input }) => {
  const [known] = await listOwnInvitations(tx, viewer, input.invitationId);
  if (!known) throw notFound("invitation");
  const { id: invitationId, assessmentId } = known;
  await lockAssessment(tx, assessmentId);
  const [invitation] = await listOwnInvitations(tx, viewer, invitationId);
  if (!invitation) throw notFound("invitation");
  if (input.accepts) {
    if (!invitation.stands) throw refuse("wrong-state", refusals.invitationOver);
    if (await hasJudged(tx, viewer, assessmentId)) throw refuse("not-allowed", refusals.judgeAsAuthor);
    await addAssessmentPerson(tx, viewer, assessmentId, viewer.id, "author");
  } else if (!(await settleInvitation(tx, viewer, invitationId, "declined"))) {
    throw notFound("invitation");
  }
  await recordAudit(
    tx,
    input.accepts ? "author.joined" : "author.declined",
    { type: "assessment", id: assessmentId },
    { invitation: invitationId },
  );
  return { assessmentId };
});
