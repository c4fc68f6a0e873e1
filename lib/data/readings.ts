import { asViewer, type Reader, type Session, type Tx, type Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";

/** What somebody read: a revision with its report, or the reviews of one. */
export type Reading = {
  readonly kind: "revision" | "review";
  readonly assessmentId: string;
  readonly number: number;
};

/** What a transaction is about to show, until it is written down. */
const noted = new WeakMap<Reader, Reading[]>();

/** Says that the transaction's viewer is shown this. It is written down before they see it: `defineView` and `defineUseCase`. */
export function noteReading(tx: Reader, reading: Reading): void {
  const list = noted.get(tx) ?? [];
  noted.set(tx, [...list, reading]);
}

export function notedReadings(tx: Reader): readonly Reading[] {
  return noted.get(tx) ?? [];
}

/** Writes readings down in a transaction that writes anyway. One that stands there for this hour already stays as it is. */
export async function addReadings(tx: Tx, viewer: Viewer, readings: readonly Reading[]): Promise<void> {
  if (readings.length === 0) return;
  const rows = readings.map(
    ({ kind, assessmentId, number }) =>
      Prisma.sql`(${viewer.organisationId}::uuid, ${viewer.id}::uuid, ${assessmentId}::uuid, ${number}, ${kind})`,
  );
  await tx.$executeRaw`
    INSERT INTO reading (organisation_id, member_id, assessment_id, number, kind)
    VALUES ${Prisma.join(rows)} ON CONFLICT DO NOTHING`;
}

/** What this process has written down in this hour: the next views of the same ask the database nothing. */
const written = { hour: 0, keys: new Set<string>() };
const MOST_KEPT = 50_000;
const HOUR = 3_600_000;

/**
 * Writes down what a view is about to show, in a transaction of its own: a view reads in one that can't write. Throws where that
 * fails, so that nothing is shown of which there is no row.
 */
export async function writeReadings(session: Session, readings: readonly Reading[]): Promise<void> {
  const hour = Math.floor(Date.now() / HOUR);
  if (hour !== written.hour || written.keys.size > MOST_KEPT) {
    written.hour = hour;
    written.keys.clear();
  }
  const keyOf = ({ kind, assessmentId, number }: Reading) =>
    `${session.memberId} ${kind} ${assessmentId} ${number}`;
  const fresh = readings.filter((reading) => !written.keys.has(keyOf(reading)));
  if (fresh.length === 0) return;
  await asViewer(session, (tx, viewer) => addReadings(tx, viewer, fresh));
  if (hour === written.hour) for (const reading of fresh) written.keys.add(keyOf(reading));
}

export type ReadingRow = Reading & {
  readonly hour: Date;
  readonly memberId: string;
  readonly memberName: string;
};

/** After which row a page begins, in the order of the list. */
export type ReadingPlace = readonly [
  hour: string,
  member: string,
  assessment: string,
  number: number,
  kind: string,
];

/** A page of who read what, newest hour first. Administrators only; others get nothing. */
export async function listReadings(
  tx: Reader,
  viewer: Viewer,
  filter: {
    readonly after: ReadingPlace | null;
    readonly memberId: string | null;
    readonly assessmentId: string | null;
    readonly size: number;
  },
): Promise<readonly ReadingRow[]> {
  const conditions = [Prisma.sql`r.organisation_id = ${viewer.organisationId}::uuid`];
  if (filter.memberId !== null) conditions.push(Prisma.sql`r.member_id = ${filter.memberId}::uuid`);
  if (filter.assessmentId !== null)
    conditions.push(Prisma.sql`r.assessment_id = ${filter.assessmentId}::uuid`);
  if (filter.after !== null) {
    const [hour, member, assessment, number, kind] = filter.after;
    conditions.push(Prisma.sql`(r.hour, r.member_id, r.assessment_id, r.number, r.kind)
      < (${hour}::timestamptz, ${member}::uuid, ${assessment}::uuid, ${number}, ${kind})`);
  }
  return tx.$queryRaw<ReadingRow[]>`
    SELECT r.hour, r.member_id AS "memberId", m.name AS "memberName", r.assessment_id AS "assessmentId", r.number, r.kind
      FROM reading r JOIN member m ON m.organisation_id = r.organisation_id AND m.id = r.member_id
     WHERE ${Prisma.join(conditions, " AND ")}
     ORDER BY r.hour DESC, r.member_id DESC, r.assessment_id DESC, r.number DESC, r.kind DESC
     LIMIT ${filter.size}`;
}
