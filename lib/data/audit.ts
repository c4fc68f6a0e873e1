import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { ask } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import type { TrailFault } from "@/lib/domain/audit/trail-fault";
import type { TrailMark } from "@/lib/domain/audit/trail-mark";

/** Which events of the trail: before a sequence number, of one act, about one thing; null: of any. */
type AuditFilter = { before: bigint | null; action: string | null; subjectId: string | null; size: number };

const events = composed((given: Given<AuditFilter & { organisationId: string }>) =>
  db
    .with(
      (cte) => cte("page").materialized(),
      () =>
        db
          .selectFrom("audit_event as e")
          .select(["e.seq", "e.at", "e.actor_id", "e.action", "e.subject_type", "e.subject_id", "e.detail"])
          .where("e.organisation_id", "=", given.organisationId)
          .$if(given.before !== null, (query) => query.where("e.seq", "<", given.before))
          .$if(given.action !== null, (query) => query.where("e.action", "=", given.action))
          .$if(given.subjectId !== null, (query) => query.where("e.subject_id", "=", given.subjectId))
          .orderBy("e.seq", "desc")
          .limit(given.size),
    )
    // Whoever acted is looked up once, however much of the page is theirs.
    .with(
      (cte) => cte("actor").materialized(),
      (query) =>
        query
          .selectFrom("member as m")
          .select(["m.id", "m.name"])
          .where("m.organisation_id", "=", given.organisationId)
          .where((eb) =>
            eb(
              "m.id",
              "=",
              eb.fn.any(arrayOf(eb.selectFrom("page").select("page.actor_id as value").distinct())),
            ),
          ),
    )
    .selectFrom("page as e")
    .leftJoin("actor as m", "m.id", "e.actor_id")
    .select((eb) => [
      eb.cast<string>("e.seq", "text").as("seq"),
      "e.at",
      "e.actor_id as actorId",
      "m.name as actorName",
      "e.action",
      "e.subject_type as subjectType",
      "e.subject_id as subjectId",
      "e.detail",
    ])
    .orderBy("e.seq", "desc"),
);
export type AuditRow = RowOf<typeof events>;

/** Adds one event of the viewer's to the chain, in the transaction of what it records. `detail` never holds answer text. */
export async function recordAudit(
  tx: Tx,
  action: string,
  subject: { readonly type: string; readonly id: string },
  detail: { readonly [key: string]: string | number | boolean | null | readonly string[] } = {},
): Promise<void> {
  await ask(tx, "landfall_audit", action, subject.type, subject.id, JSON.stringify(detail));
}

/** A page of the trail, newest first, before the sequence number `before`. Administrators only; others get nothing. */
export async function listAuditRows(
  tx: Reader,
  viewer: Viewer,
  filter: AuditFilter,
): Promise<readonly AuditRow[]> {
  return rows(tx, events({ organisationId: viewer.organisationId, ...filter }));
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
  const row = await ask(tx, "landfall_check_audit", viewer.organisationId, most.unchecked, most.again);
  if (!row) throw new Error("The database did not answer a check of the trail.");
  return {
    entries: Number(row.entries),
    checkedTo: Number(row.checked_to),
    wholeAt: row.whole_at,
    broken: row.fault === null ? null : { at: Number(row.broken_at), fault: row.fault },
  };
}

/** Where the trail of the viewer's organisation stood as this hour began; null before its first entry. */
export async function getTrailMark(tx: Reader): Promise<TrailMark | null> {
  const row = await ask(tx, "landfall_audit_mark");
  return row ? { hour: row.hour.toISOString(), entry: String(row.seq), hash: row.hash } : null;
}
