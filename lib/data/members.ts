import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { ask, askRows } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { keep, lock } from "@/lib/data/lock";
import { firstRow, rows } from "@/lib/data/rows";
import { endSessions } from "@/lib/data/sessions";
import { REVIEWING_ROLES, type Role } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";

const members = composed((given: Given<{ organisationId: string; ids: readonly string[] | null }>) =>
  db
    .selectFrom("member as m")
    .select((eb) => [
      "m.id",
      "m.name",
      "m.email",
      "m.roles",
      "m.disabled_at as disabledAt",
      arrayOf(
        eb
          .selectFrom("team_member as t")
          .select("t.team_id as value")
          .whereRef("t.organisation_id", "=", "m.organisation_id")
          .whereRef("t.member_id", "=", "m.id"),
      ).as("teamIds"),
    ])
    .where("m.organisation_id", "=", given.organisationId)
    .$if(given.ids !== null, (query) =>
      query.where((eb) => eb("m.id", "=", given.ids && eb.fn.any(given.ids))),
    )
    .orderBy("m.name")
    .orderBy("m.id")
    .limit(COUNT_LIMITS.membersListed),
);
export type MemberRow = RowOf<typeof members>;

/** Everyone in the viewer's organisation, by name. */
export async function listMembers(tx: Reader, viewer: Viewer): Promise<readonly MemberRow[]> {
  return rows(tx, members({ organisationId: viewer.organisationId, ids: null }));
}

const reviewers = composed((given: Given<{ organisationId: string; roles: readonly Role[] }>) =>
  db
    .selectFrom("member as m")
    .select(["m.id", "m.name"])
    .where("m.organisation_id", "=", given.organisationId)
    .where("m.disabled_at", "is", null)
    .where(sql<boolean>`m.roles && ${given.roles}::text[]`)
    .orderBy("m.name")
    .orderBy("m.id")
    .limit(COUNT_LIMITS.membersListed),
);

/** Whoever may be asked to review by their roles, by name: those whose account is open. */
export async function listReviewers(
  tx: Reader,
  { organisationId }: Viewer,
): Promise<readonly RowOf<typeof reviewers>[]> {
  return rows(tx, reviewers({ organisationId, roles: REVIEWING_ROLES }));
}

/** Of these, who is in the viewer's organisation, by id. */
export async function getMembers(
  tx: Reader,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MemberRow>> {
  const found = await rows(tx, members({ organisationId: viewer.organisationId, ids }));
  return new Map(found.map((member) => [member.id, member]));
}

/** The last of the page before, or with `isBefore` the first of the page behind, by name. */
export type MemberEdge = { readonly name: string; readonly id: string; readonly isBefore: boolean };

type Found = Given<{ organisationId: string; text: string | null }>;

/** In name or address, without regard to capitals. */
const isFound = ({ text }: Found) =>
  text
    ? sql<boolean>`(position(lower(${text}::text) in lower(m.name)) > 0 or position(lower(${text}::text) in m.email) > 0)`
    : sql<boolean>`true`;

const membersPage = composed(
  (
    given: Found & Given<{ name: string | null; id: string | null; size: number }>,
    { isBack }: { isBack: boolean },
  ) => {
    const { name, id } = given;
    const than = isBack ? sql`<` : sql`>`;
    const direction = isBack ? "desc" : "asc";
    return (
      db
        // Once for the page: beside each of fifty members all teams would be gone through.
        .with(
          (cte) => cte("named").materialized(),
          (with_) =>
            with_
              .selectFrom("team")
              .select(["team.id", "team.name"])
              .where("team.organisation_id", "=", given.organisationId),
        )
        .selectFrom("member as m")
        .select((eb) => [
          "m.id",
          "m.name",
          "m.email",
          "m.roles",
          "m.disabled_at as disabledAt",
          jsonArrayFrom(
            eb
              .selectFrom("team_member as t")
              .innerJoin("named as of", "of.id", "t.team_id")
              .select(["of.id", "of.name"])
              .whereRef("t.organisation_id", "=", "m.organisation_id")
              .whereRef("t.member_id", "=", "m.id")
              .orderBy("of.name")
              .limit(TEAMS_NAMED + 1),
          ).as("teams"),
        ])
        .where("m.organisation_id", "=", given.organisationId)
        .where(isFound(given))
        .where(
          name && id ? sql<boolean>`(m.name, m.id) ${than} (${name}::text, ${id}::uuid)` : sql<boolean>`true`,
        )
        .orderBy("m.name", direction)
        .orderBy("m.id", direction)
        .limit(given.size)
    );
  },
);
export type MemberOnPage = RowOf<typeof membersPage>;

/** Teams of a person that a list names; whoever has more, leads all of them as a rule. */
export const TEAMS_NAMED = 5;

/** A page of the people in the viewer's organisation, by name, of those in whose name or address the text stands; each with six teams at most. */
export async function listMembersPage(
  tx: Reader,
  { organisationId }: Viewer,
  { text, edge, size }: { readonly text: string; readonly edge: MemberEdge | null; readonly size: number },
): Promise<readonly MemberOnPage[]> {
  const isBack = edge?.isBefore === true;
  const { name = null, id = null } = edge ?? {};
  const found = await rows(
    tx,
    membersPage({ organisationId, text: text || null, name, id, size }, { isBack }),
  );
  return isBack ? found.toReversed() : found;
}

const counted = composed((given: Found & Given<{ size: number }>) =>
  db
    .selectFrom(
      db
        .selectFrom("member as m")
        .select("m.id")
        .where("m.organisation_id", "=", given.organisationId)
        .where(isFound(given))
        .limit(given.size)
        .as("found"),
    )
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("found")),
);

/** How many they are, counted up to `limit`; null beyond. */
export async function countMembers(
  tx: Reader,
  { organisationId }: Viewer,
  text: string,
  limit: number,
): Promise<number | null> {
  const statement = counted({ organisationId, text: text || null, size: limit + 1 });
  const found = (await firstRow(tx, statement))?.found ?? 0;
  return found > limit ? null : found;
}

/** Of these members: whether they have something to sign in with, and, for administrators alone, when they last did. */
export async function listSignIns(
  tx: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly hasSignIn: boolean; readonly at: Date | null }>> {
  const found = await askRows(tx, "landfall_sign_ins", ids);
  return new Map(found.map(({ member_id, has_sign_in, at }) => [member_id, { hasSignIn: has_sign_in, at }]));
}

/** A member of the viewer's organisation, or null. */
export async function getMember(tx: Reader, viewer: Viewer, id: string): Promise<MemberRow | null> {
  return (await getMembers(tx, viewer, [id])).get(id) ?? null;
}

/**
 * Adds a member without anything to sign in with; false if somebody of the organisation has the address. Whether it has an account
 * in another one makes no difference.
 */
export async function insertMember(
  tx: Tx,
  viewer: Viewer,
  member: { id: string; email: string; name: string; roles: readonly Role[] },
): Promise<boolean> {
  const { count } = await tx.member.createMany({
    data: [{ ...member, roles: [...member.roles], organisationId: viewer.organisationId }],
    skipDuplicates: true,
  });
  return count === 1;
}

/**
 * Whether nobody could manage people any more without this member. Who asks takes the organisation's turn until the transaction
 * ends, so the answer still holds when what it was asked for is written.
 */
export async function isLastAdministrator(tx: Tx, viewer: Viewer, id: string): Promise<boolean> {
  return (await ask(tx, "landfall_is_last_administrator", viewer.organisationId, id)) ?? true;
}

/** Waits until nobody else changes who manages the organisation, or its settings, until the transaction ends. */
export async function lockOrganisation(tx: Tx, viewer: Viewer): Promise<void> {
  await lock(tx, viewer.organisationId);
}

/** Keeps the organisation's settings as they are until the transaction ends; any number may at the same time. */
export async function holdOrganisation(tx: Tx, viewer: Viewer): Promise<void> {
  await keep(tx, viewer.organisationId);
}

/** Changes roles, disables (which ends all sessions) or enables, and ends sessions. @throws where no administrator would be left. */
export async function updateMember(
  tx: Tx,
  viewer: Viewer,
  id: string,
  change: { roles?: readonly Role[]; disabled?: boolean; endSessions?: boolean },
): Promise<void> {
  await tx.member.updateMany({
    where: { organisationId: viewer.organisationId, id },
    data: {
      ...(change.roles && { roles: [...change.roles] }),
      ...(change.disabled !== undefined && { disabledAt: change.disabled ? new Date() : null }),
    },
  });
  if (change.endSessions) await endSessions(tx, id);
}

/** Changes the viewer's own name. */
export async function renameSelf(tx: Tx, name: string): Promise<void> {
  await ask(tx, "landfall_rename_self", name);
}

/** Keeps the hash of an invitation's token, and that the viewer made it. */
export async function insertInvitation(
  tx: Tx,
  viewer: Viewer,
  invitation: { memberId: string; tokenHash: string; expiresAt: Date },
): Promise<void> {
  await tx.setupLink.createMany({
    data: [{ ...invitation, organisationId: viewer.organisationId, madeBy: viewer.id }],
  });
}
