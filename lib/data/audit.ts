import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import type { TrailFault } from "@/lib/domain/audit/trail-fault";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";

export type AuditRow = {
  readonly seq: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly detail: { readonly [key: string]: unknown };
};

/** Adds one event of the viewer's to the chain, in the transaction of what it records. `detail` never holds answer text. */
export async function recordAudit(
  tx: Tx,
  action: string,
  subject: { readonly type: string; readonly id: string },
  detail: { readonly [key: string]: string | number | boolean | null | readonly string[] } = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT landfall_audit(${action}, ${subject.type}, ${subject.id}, ${JSON.stringify(detail)}::jsonb)`;
}

/** A page of the trail, newest first, before the sequence number `before`. Administrators only; others get nothing. */
export async function listAuditRows(
  tx: Reader,
  viewer: Viewer,
  filter: { before: bigint | null; action: string | null; subjectId: string | null; size: number },
): Promise<readonly AuditRow[]> {
  const conditions = [Prisma.sql`e.organisation_id = ${viewer.organisationId}::uuid`];
  if (filter.before !== null) conditions.push(Prisma.sql`e.seq < ${filter.before}`);
  if (filter.action !== null) conditions.push(Prisma.sql`e.action = ${filter.action}`);
  if (filter.subjectId !== null) conditions.push(Prisma.sql`e.subject_id = ${filter.subjectId}`);
  return tx.$queryRaw<AuditRow[]>`
    SELECT e.seq::text AS seq, e.at, e.actor_id AS "actorId", m.name AS "actorName", e.action,
           e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.detail
      FROM audit_event e
      LEFT JOIN member m ON m.organisation_id = e.organisation_id AND m.id = e.actor_id
     WHERE ${Prisma.join(conditions, " AND ")}
     ORDER BY e.seq DESC
     LIMIT ${filter.size}`;
}

export type TrailCheck = {
  readonly entries: number;
  /** Up to where entries were ever checked; the newest of a long trail may not have been yet. */
  readonly checkedTo: number;
  /** When the last round through all entries, the oldest included, came to its end. */
  readonly wholeAt: Date | null;
  /** The first entry from which the trail is not to be relied on, and why; null while it holds. */
  readonly broken: { readonly at: number; readonly fault: TrailFault } | null;
};

/**
 * Checks what came since the last check, and a part of what is older, in turn; lets the readings of hours that are over into the
 * chain. Administrators only: the database refuses others.
 */
export async function checkTrail(
  tx: Tx,
  viewer: Viewer,
  most: { readonly unchecked: number; readonly again: number },
): Promise<TrailCheck> {
  const [row] = await tx.$queryRaw<
    { entries: bigint; to: bigint; wholeAt: Date | null; at: bigint | null; fault: TrailFault | null }[]
  >`SELECT entries, checked_to AS "to", whole_at AS "wholeAt", broken_at AS "at", fault
      FROM landfall_check_audit(${viewer.organisationId}::uuid, ${most.unchecked}::integer, ${most.again}::integer)`;
  if (!row) throw new Error("The database did not answer a check of the trail.");
  const { entries, to, wholeAt, at, fault } = row;
  return {
    entries: Number(entries),
    checkedTo: Number(to),
    wholeAt,
    broken: fault === null ? null : { at: Number(at), fault },
  };
}

/** Where the trail of the viewer's organisation stood as this hour began; null before its first entry. */
export async function getTrailMark(tx: Reader): Promise<TrailMark | null> {
  const [row] = await tx.$queryRaw<{ hour: Date; seq: string; hash: string }[]>`
    SELECT hour, seq::text AS seq, hash FROM landfall_audit_mark()`;
  return row ? { hour: row.hour.toISOString(), entry: row.seq, hash: row.hash } : null;
}
