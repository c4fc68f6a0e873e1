import { sql } from "kysely";
import { asViewer, type Reader, type Session, type Tx, type Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

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
  const { organisationId, id: memberId } = viewer;
  await tx.reading.createMany({
    data: readings.map((reading) => ({ ...reading, organisationId, memberId })),
    skipDuplicates: true,
  });
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

type ReadingFilter = {
  readonly memberId: string | null;
  readonly assessmentId: string | null;
  readonly size: number;
};

/** After which row a page begins, in the order of the list. */
export type ReadingPlace = readonly [
  hour: string,
  member: string,
  assessment: string,
  number: number,
  kind: string,
];

const READING_ORDER = ["r.hour", "r.member_id", "r.assessment_id", "r.number", "r.kind"] as const;

type Place = {
  hour: string | null;
  member: string | null;
  assessment: string | null;
  number: number | null;
  kind: string | null;
};
const readingsOf = composed((given: Given<ReadingFilter & Place & { organisationId: string }>) => {
  const { hour, member, assessment, number, kind } = given;
  return (
    db
      .selectFrom("reading as r")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "r.organisation_id").onRef("m.id", "=", "r.member_id"),
      )
      .select([
        "r.hour",
        "r.member_id as memberId",
        "m.name as memberName",
        "r.assessment_id as assessmentId",
        "r.number",
        "r.kind",
      ])
      .where("r.organisation_id", "=", given.organisationId)
      .$if(given.memberId !== null, (query) => query.where("r.member_id", "=", given.memberId))
      .$if(given.assessmentId !== null, (query) => query.where("r.assessment_id", "=", given.assessmentId))
      // Kysely does not compare tuples of references with tuples of values.
      .$if(hour !== null, (query) =>
        query.where(
          (eb) => sql<boolean>`(${sql.join(READING_ORDER.map((column) => eb.ref(column)))})
          < (${hour}::timestamptz, ${member}::uuid, ${assessment}::uuid, ${number}, ${kind})`,
        ),
      )
      .orderBy("r.hour", "desc")
      .orderBy("r.member_id", "desc")
      .orderBy("r.assessment_id", "desc")
      .orderBy("r.number", "desc")
      .orderBy("r.kind", "desc")
      .limit(given.size)
  );
});
export type ReadingRow = RowOf<typeof readingsOf>;

/** A page of who read what, newest hour first. Administrators only; others get nothing. */
export async function listReadings(
  tx: Reader,
  viewer: Viewer,
  { after, ...filter }: ReadingFilter & { readonly after: ReadingPlace | null },
): Promise<readonly ReadingRow[]> {
  const [hour, member, assessment, number, kind] = after ?? [null, null, null, null, null];
  const place = { hour, member, assessment, number, kind };
  return rows(tx, readingsOf({ organisationId: viewer.organisationId, ...filter, ...place }));
}
