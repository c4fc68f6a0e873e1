import { sql } from "kysely";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows, written } from "@/lib/data/rows";
import type { Path } from "@/lib/domain/assessment/path";

/** A row that was not renewed for this long is of somebody who left without saying so. */
const SECONDS = 30;

export type PresenceRow = RowOf<typeof others>;

const noted = composed(
  (given: Given<{ organisationId: string; assessmentId: string; memberId: string; path: Path | null }>) =>
    db
      .insertInto("presence")
      .values({
        organisation_id: given.organisationId,
        assessment_id: given.assessmentId,
        member_id: given.memberId,
        path: given.path,
      })
      .onConflict((on) =>
        on
          .columns(["organisation_id", "assessment_id", "member_id"])
          .doUpdateSet((eb) => ({ path: eb.ref("excluded.path"), seen_at: eb.fn<Date>("now") })),
      ),
);

/** Says where the viewer is in a draft; null: not at any answer. */
export async function notePresence(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  path: Path | null,
): Promise<void> {
  const { organisationId, id: memberId } = viewer;
  await written(tx, noted({ organisationId, assessmentId, memberId, path }));
}

const ended = composed((given: Given<{ organisationId: string; assessmentId: string; memberId: string }>) =>
  db
    .updateTable("presence")
    .set({ path: null, seen_at: sql<Date>`'-infinity'` })
    .where("organisation_id", "=", given.organisationId)
    .where("assessment_id", "=", given.assessmentId)
    .where("member_id", "=", given.memberId),
);

/** Takes the viewer's presence back. */
export async function endPresence(tx: Tx, viewer: Viewer, assessmentId: string): Promise<void> {
  const { organisationId, id: memberId } = viewer;
  await written(tx, ended({ organisationId, assessmentId, memberId }));
}

const others = composed((given: Given<{ organisationId: string; assessmentId: string; memberId: string }>) =>
  db
    .selectFrom("presence as p")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "p.organisation_id").onRef("m.id", "=", "p.member_id"),
    )
    .select(["m.id", "m.name", "p.path"])
    .where("p.organisation_id", "=", given.organisationId)
    .where("p.assessment_id", "=", given.assessmentId)
    .where("p.member_id", "<>", given.memberId)
    // Kysely has no interval.
    .where("p.seen_at", ">", sql<Date>`now() - make_interval(secs => ${sql.lit(SECONDS)})`)
    .orderBy("m.name")
    .orderBy("m.id"),
);

/** The other authors who are in the draft now, by name. */
export function listPresent(tx: Tx, viewer: Viewer, assessmentId: string): Promise<readonly PresenceRow[]> {
  const { organisationId, id: memberId } = viewer;
  return rows(tx, others({ organisationId, assessmentId, memberId }));
}
