import { listMembers, listSignIns } from "@/lib/data/members";
import { listTeams } from "@/lib/data/teams";
import { mayInOrganisation, type Role } from "@/lib/domain/access/access-table";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { refuse } from "@/lib/use-cases/result";
import type { TeamRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

export type PeopleView = {
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: readonly Role[];
    readonly teams: readonly TeamRef[];
    readonly disabledAt: string | null;
    /** Null: never. Left out for who doesn't manage people. */
    readonly lastSignInAt?: string | null;
    /** Invited, and has not set a password or signed on yet. */
    readonly pending: boolean;
  }[];
  readonly teams: readonly { readonly id: string; readonly name: string; readonly members: number }[];
  readonly mayManage: boolean;
};

/** Everyone in the organisation, and its teams. */
export const listPeople = defineView(empty, async ({ tx, viewer }): Promise<PeopleView> => {
  if (!mayInOrganisation(viewer.roles, "people.list")) {
    throw refuse("not-allowed", refusals.peopleNotAllowed);
  }
  const members = await listMembers(tx, viewer);
  const teams = await listTeams(tx, viewer);
  const mayManage = mayInOrganisation(viewer.roles, "people.manage");
  const signIns = await listSignIns(
    tx,
    members.map(({ id }) => id),
  );
  return {
    people: members.map(({ teamIds, disabledAt, ...member }) => ({
      ...member,
      teams: teams.filter((team) => teamIds.includes(team.id)),
      disabledAt: disabledAt?.toISOString() ?? null,
      ...(mayManage && { lastSignInAt: signIns.get(member.id)?.at?.toISOString() ?? null }),
      pending: !signIns.get(member.id)?.hasSignIn,
    })),
    teams: teams.map((team) => ({
      ...team,
      members: members.filter((member) => member.teamIds.includes(team.id)).length,
    })),
    mayManage,
  };
});
