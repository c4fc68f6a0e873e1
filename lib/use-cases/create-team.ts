import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { getMember } from "@/lib/data/members";
import { addToTeam, insertTeam } from "@/lib/data/teams";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, text } from "@/lib/use-cases/input";
import { requirePeopleManager } from "@/lib/use-cases/manage-people";
import { newId } from "@/lib/use-cases/new-id";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  name: text(TEXT_LIMITS.teamName),
  memberIds: z.array(id).max(COUNT_LIMITS.members).readonly().default([]),
});

/** Adds a team to the organisation, with members other than oneself. */
export const createTeam = defineUseCase(input, async ({ tx, viewer, input }) => {
  requirePeopleManager(viewer);
  if (input.memberIds.includes(viewer.id)) throw refuse("not-allowed", refusals.ownGrant);
  for (const memberId of input.memberIds) {
    if (!(await getMember(tx, viewer, memberId))) throw notFound("person");
  }
  const teamId = newId();
  if (!(await insertTeam(tx, viewer, { id: teamId, name: input.name }))) {
    throw refuse("invalid", refusals.teamNameTaken);
  }
  await addToTeam(tx, viewer, teamId, input.memberIds);
  await recordAudit(
    tx,
    "team.created",
    { type: "team", id: teamId },
    { name: input.name, members: input.memberIds },
  );
  return { teamId };
});
