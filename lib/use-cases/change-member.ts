import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { getMember, isLastAdministrator, updateMember } from "@/lib/data/members";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { requirePeopleManager, roles, takeManagersTurn } from "@/lib/use-cases/manage-people";
import { requireConfirmed } from "@/lib/use-cases/require-confirmed";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  memberId: id,
  roles: roles.optional(),
  disabled: z.boolean().optional(),
  revokeSessions: z.literal(true).optional(),
});

/**
 * Changes a member's roles, disables or enables them, ends their sessions. All of it holds on their next request. Nobody gives
 * themselves a role: that takes another administrator. One's own administrator's role and account are left to another, too, and
 * one always stays, so that nobody locks everyone out.
 */
export const changeMember = defineUseCase(input, async ({ tx, viewer, input }) => {
  requirePeopleManager(viewer);
  await takeManagersTurn(tx, viewer);
  const member = await getMember(tx, viewer, input.memberId);
  if (!member) throw notFound("person");
  const isSelf = member.id === viewer.id;
  if (isSelf && (input.disabled || (input.roles && !input.roles.includes("admin")))) {
    throw refuse("not-allowed", refusals.lockedOut);
  }
  if (isSelf && input.roles?.some((role) => !member.roles.includes(role))) {
    throw refuse("not-allowed", refusals.ownGrant);
  }
  const isAdministrator = member.roles.includes("admin") && !member.disabledAt;
  const losesIt = input.disabled === true || input.roles?.includes("admin") === false;
  if (isAdministrator && losesIt && (await isLastAdministrator(tx, viewer, member.id))) {
    throw refuse("wrong-state", refusals.lastAdministratorStays(member.name));
  }
  // Signing somebody out lets nobody in.
  if (input.roles || input.disabled !== undefined) requireConfirmed(viewer);
  await updateMember(tx, viewer, member.id, {
    ...(input.roles && { roles: input.roles }),
    ...(input.disabled !== undefined && { disabled: input.disabled }),
    endSessions: input.revokeSessions === true,
  });
  await recordAudit(
    tx,
    "member.changed",
    { type: "member", id: member.id },
    {
      ...(input.roles && { roles: input.roles }),
      ...(input.disabled !== undefined && { disabled: input.disabled }),
      ...(input.revokeSessions && { sessionsEnded: true }),
    },
  );
  return {};
});
