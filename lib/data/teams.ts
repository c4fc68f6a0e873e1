import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

export type TeamRow = RowOf<typeof teams>;

const teams = composed((given: Given<{ organisationId: string }>) =>
  db
    .selectFrom("team")
    .select(["id", "name"])
    .where("organisation_id", "=", given.organisationId)
    .orderBy("name")
    .limit(1000),
);

/** The teams of the viewer's organisation, by name. */
export async function listTeams(tx: Reader, viewer: Viewer): Promise<readonly TeamRow[]> {
  return rows(tx, teams({ organisationId: viewer.organisationId }));
}

const ownTeams = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("team")
    .select(["id", "name"])
    .where("organisation_id", "=", given.organisationId)
    .where((eb) => eb("id", "=", eb.fn.any(given.ids)))
    .orderBy("name")
    .limit(1000),
);

/** The teams the viewer belongs to, by name. */
export async function listOwnTeams(tx: Reader, viewer: Viewer): Promise<readonly TeamRow[]> {
  return rows(tx, ownTeams({ organisationId: viewer.organisationId, ids: viewer.teamIds }));
}

const withMembers = composed((given: Given<{ organisationId: string; after: string | null; size: number }>) =>
  db
    .selectFrom("team as t")
    .select((eb) => [
      "t.id",
      "t.name",
      eb
        .selectFrom("team_member as m")
        .select((of) => of.cast<number>(of.fn.countAll(), "integer").as("found"))
        .whereRef("m.organisation_id", "=", "t.organisation_id")
        .whereRef("m.team_id", "=", "t.id")
        .as("members"),
    ])
    .where("t.organisation_id", "=", given.organisationId)
    .$if(given.after !== null, (query) => query.where("t.name", ">", given.after))
    .orderBy("t.name")
    .limit(given.size),
);

/** Teams by name, from the one after that name on, at most `size`, each with how many belong to it. */
export async function listTeamsWithMembers(
  tx: Reader,
  { organisationId }: Viewer,
  { after, size }: { readonly after: string | null; readonly size: number },
): Promise<readonly (TeamRow & { readonly members: number })[]> {
  const found = await rows(tx, withMembers({ organisationId, after, size }));
  return found.map(({ members, ...team }) => ({ ...team, members: members ?? 0 }));
}

/** Adds a team; false if the name is taken. */
export async function insertTeam(
  tx: Tx,
  viewer: Viewer,
  team: { id: string; name: string },
): Promise<boolean> {
  const { count } = await tx.team.createMany({
    data: [{ ...team, organisationId: viewer.organisationId }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Makes members belong to a team; gives how many didn't before. Ids must be of the viewer's organisation. */
export async function addToTeam(
  tx: Tx,
  viewer: Viewer,
  teamId: string,
  memberIds: readonly string[],
): Promise<number> {
  const { count } = await tx.teamMember.createMany({
    data: memberIds.map((memberId) => ({ organisationId: viewer.organisationId, teamId, memberId })),
    skipDuplicates: true,
  });
  return count;
}

/** Ends a membership; gives how many there were, none or one. */
export async function removeFromTeam(
  tx: Tx,
  viewer: Viewer,
  teamId: string,
  memberId: string,
): Promise<number> {
  const { count } = await tx.teamMember.deleteMany({
    where: { organisationId: viewer.organisationId, teamId, memberId },
  });
  return count;
}
