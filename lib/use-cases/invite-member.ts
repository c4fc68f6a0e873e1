import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { insertInvitation, insertMember } from "@/lib/data/members";
import { addToTeam } from "@/lib/data/teams";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { paths } from "@/lib/paths";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { email, id, text } from "@/lib/use-cases/input";
import { requirePeopleManager, requireTeams, roles } from "@/lib/use-cases/manage-people";
import { newId } from "@/lib/use-cases/new-id";
import { requireConfirmed } from "@/lib/use-cases/require-confirmed";
import { refuse } from "@/lib/use-cases/result";
import { INVITATION_DAYS, newSetupToken } from "@/lib/use-cases/setup-token";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  email,
  name: text(TEXT_LIMITS.personName),
  roles,
  teamIds: z.array(id).max(COUNT_LIMITS.teams).readonly().default([]),
});

/** Adds a member and gives a one-time link for them to set a password with. The link is shown once; only its hash is kept. */
export const inviteMember = defineUseCase(input, async ({ tx, viewer, input }) => {
  requirePeopleManager(viewer);
  await requireTeams(tx, viewer, input.teamIds);
  requireConfirmed(viewer);
  const memberId = newId();
  const { email, name, roles, teamIds } = input;
  if (!(await insertMember(tx, viewer, { id: memberId, email, name, roles }))) {
    throw refuse("invalid", refusals.emailTaken);
  }
  for (const teamId of teamIds) await addToTeam(tx, viewer, teamId, [memberId]);
  const { token, tokenHash, expiresAt } = newSetupToken(INVITATION_DAYS);
  await insertInvitation(tx, viewer, { memberId, tokenHash, expiresAt });
  await recordAudit(tx, "member.invited", { type: "member", id: memberId }, { roles, teams: teamIds });
  return { memberId, link: paths.setUp(token) };
});
