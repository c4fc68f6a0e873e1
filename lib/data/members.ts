import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import { endSessions } from "@/lib/data/sessions";
import type { Role } from "@/lib/domain/access/access-table";

export type MemberRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly teamIds: readonly string[];
  readonly disabledAt: Date | null;
};

const SELECT = Prisma.sql`
  SELECT m.id, m.name, m.email, m.roles, m.disabled_at AS "disabledAt",
         ARRAY(SELECT t.team_id FROM team_member t
                WHERE t.organisation_id = m.organisation_id AND t.member_id = m.id) AS "teamIds"
    FROM member m`;

/** Everyone in the viewer's organisation, by name. */
export async function listMembers(tx: Reader, viewer: Viewer): Promise<readonly MemberRow[]> {
  return tx.$queryRaw<MemberRow[]>`
    ${SELECT} WHERE m.organisation_id = ${viewer.organisationId}::uuid ORDER BY m.name, m.id LIMIT 5000`;
}

/** A member of the viewer's organisation, or null. */
export async function getMember(tx: Reader, viewer: Viewer, id: string): Promise<MemberRow | null> {
  const [row] = await tx.$queryRaw<MemberRow[]>`
    ${SELECT} WHERE m.organisation_id = ${viewer.organisationId}::uuid AND m.id = ${id}::uuid`;
  return row ?? null;
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
  const [row] = await tx.$queryRaw<{ last: boolean }[]>`
    SELECT landfall_is_last_administrator(${viewer.organisationId}::uuid, ${id}::uuid) AS last`;
  return row?.last ?? true;
}

/** Waits until nobody else changes who manages the organisation, or its settings, until the transaction ends. */
export async function lockOrganisation(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${viewer.organisationId}, 0))`;
}

/** Keeps the organisation's settings as they are until the transaction ends; any number may at the same time. */
export async function holdOrganisation(tx: Tx, viewer: Viewer): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${viewer.organisationId}, 0))`;
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

/** Ids of the members who have a password or an identity to sign in with. */
export async function listMembersWithSignIn(tx: Reader): Promise<ReadonlySet<string>> {
  const [row] = await tx.$queryRaw<{ ids: string[] }[]>`SELECT landfall_members_with_sign_in() AS ids`;
  return new Set(row?.ids ?? []);
}

/** When members last signed in; empty for whoever is no administrator. */
export async function listLastSignIns(tx: Reader): Promise<ReadonlyMap<string, Date>> {
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    SELECT member_id AS id, at FROM landfall_last_sign_ins()`;
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** Changes the viewer's own name. */
export async function renameSelf(tx: Tx, name: string): Promise<void> {
  await tx.$executeRaw`SELECT landfall_rename_self(${name})`;
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
