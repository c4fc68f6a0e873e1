import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { getMember } from "@/lib/data/members";
import { addToTeam, removeFromTeam } from "@/lib/data/teams";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { requirePeopleManager, requireTeams } from "@/lib/use-cases/manage-people";
import { requireConfirmed } from "@/lib/use-cases/require-confirmed";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ teamId: id, memberId: id, belongs: z.boolean() });

/** Makes a member belong to a team, or no longer; oneself only the latter. Holds from their next request on. */
export const changeTeamMember = defineUseCase(input, async ({ tx, viewer, input }) => {
  requirePeopleManager(viewer);
  await requireTeams(tx, viewer, [input.teamId]);
  const member = await getMember(tx, viewer, input.memberId);
  if (!member) throw notFound("person");
  if (member.teamIds.includes(input.teamId) === input.belongs) return {};
  requireConfirmed(viewer);
  if (input.belongs && member.id === viewer.id) throw refuse("not-allowed", refusals.ownGrant);
  const changed = input.belongs
    ? await addToTeam(tx, viewer, input.teamId, [input.memberId])
    : await removeFromTeam(tx, viewer, input.teamId, input.memberId);
  if (changed === 0) return {};
  await recordAudit(
    tx,
    input.belongs ? "team.member-added" : "team.member-removed",
    { type: "team", id: input.teamId },
    { member: input.memberId },
  );
  return {};
});
