import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { getMember, insertInvitation } from "@/lib/data/members";
import { paths } from "@/lib/paths";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { requirePeopleManager } from "@/lib/use-cases/manage-people";
import { requireConfirmed } from "@/lib/use-cases/require-confirmed";
import { notFound, refuse } from "@/lib/use-cases/result";
import { INVITATION_DAYS, newSetupToken } from "@/lib/use-cases/setup-token";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ memberId: id });

/**
 * A new one-time link for a member who lost theirs, or their password. Shown once. Using it sets the password, ends the
 * member's sessions and spends every other link of theirs; making it changes nothing.
 */
export const renewLink = defineUseCase(input, async ({ tx, viewer, input }) => {
  requirePeopleManager(viewer);
  const member = await getMember(tx, viewer, input.memberId);
  if (!member) throw notFound("person");
  if (member.disabledAt) throw refuse("wrong-state", refusals.accountDisabled);
  requireConfirmed(viewer);
  const { token, tokenHash, expiresAt } = newSetupToken(INVITATION_DAYS);
  await insertInvitation(tx, viewer, { memberId: member.id, tokenHash, expiresAt });
  await recordAudit(tx, "member.link-made", { type: "member", id: member.id });
  return { link: paths.setUp(token) };
});
