import { z } from "zod";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { getMember, lockOrganisation } from "@/lib/data/members";
import { listTeams } from "@/lib/data/teams";
import { mayInOrganisation, ROLES } from "@/lib/domain/access/access-table";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** The roles an administrator can give. Nobody is without one. */
export const roles = z
  .array(z.enum(ROLES, refusals.noSuchRole))
  .min(1, refusals.roleNeeded)
  .max(ROLES.length)
  .readonly()
  .transform((chosen) => [...new Set(chosen)]);

/** Refuses whoever doesn't manage people. */
export function requirePeopleManager(viewer: Viewer): void {
  if (!mayInOrganisation(viewer.roles, "people.manage")) {
    throw refuse("not-allowed", refusals.managingNotAllowed);
  }
}

/**
 * Waits for the turn to change who manages people, and refuses whoever was disabled, or lost the role, while they waited: of two
 * who disable each other, one does.
 */
export async function takeManagersTurn(tx: Tx, viewer: Viewer): Promise<void> {
  await lockOrganisation(tx, viewer);
  const now = await getMember(tx, viewer, viewer.id);
  if (!now || now.disabledAt || !mayInOrganisation(now.roles, "people.manage")) {
    throw refuse("not-allowed", refusals.managingNotAllowed);
  }
}

/** Refuses teams that are not of the viewer's organisation. */
export async function requireTeams(tx: Reader, viewer: Viewer, teamIds: readonly string[]): Promise<void> {
  const known = new Set((await listTeams(tx, viewer)).map((team) => team.id));
  if (teamIds.some((id) => !known.has(id))) throw notFound("team");
}
