import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertInvitation, listInvitations } from "@/lib/data/authorship";
import { getMember } from "@/lib/data/members";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { openForAuthorship } from "@/lib/use-cases/authorship";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  memberId: id,
  /** A lead's, once it was submitted. */
  reason: text(TEXT_LIMITS.authorshipReason).optional(),
});

/**
 * Asks a colleague to become an author: an author does so of a draft that was never submitted, a lead of the team afterwards,
 * with a reason. It gives them nothing until they accept.
 */
export const inviteAuthor = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const { record, reason } = await openForAuthorship(tx, viewer, input);
  const member = await getMember(tx, viewer, input.memberId);
  if (!member || member.disabledAt) throw notFound("person");
  const stands = (relation: string) =>
    record.people.some((person) => person.memberId === member.id && person.relation === relation);
  if (stands("author")) throw refuse("wrong-state", refusals.isAuthorAlready(member.name));
  if (stands("reviewer")) throw refuse("not-allowed", refusals.reviewerAsAuthor(member.name));
  if ((await listInvitations(tx, viewer, record.id)).length >= COUNT_LIMITS.invitations) {
    throw refuse("wrong-state", refusals.tooManyInvitations(COUNT_LIMITS.invitations));
  }
  const invitationId = newId();
  const invitation = { id: invitationId, assessmentId: record.id, memberId: member.id, reason };
  if (!(await insertInvitation(tx, viewer, invitation))) {
    throw refuse("wrong-state", refusals.isInvitedAlready(member.name));
  }
  await recordAudit(
    tx,
    "author.invited",
    { type: "assessment", id: record.id },
    { member: member.id, invitation: invitationId },
  );
  return { invitationId };
});
