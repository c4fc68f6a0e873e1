import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { jsonOf } from "@/lib/data/json-of";
import { rows } from "@/lib/data/rows";

const updates = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("draft_update as u")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "u.organisation_id").onRef("m.id", "=", "u.updated_by"),
    )
    .select([
      "u.from_version as fromVersion",
      "u.to_version as toVersion",
      "u.changes",
      "u.aside",
      "u.stale",
      "u.added",
      "m.name as byName",
      "u.updated_at as at",
    ])
    .where("u.organisation_id", "=", given.organisationId)
    .where("u.assessment_id", "=", given.assessmentId)
    .where("u.dismissed_at", "is", null)
    .orderBy("u.updated_at")
    .orderBy("u.to_version"),
);

/** How a draft was brought up to a newer version of the instrument: what its authors should know, and what is kept aside. */
export type DraftUpdateRow = RowOf<typeof updates>;

/** Keeps what happened to the answers of a draft. */
export async function insertDraftUpdate(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  update: Omit<DraftUpdateRow, "byName" | "at">,
): Promise<void> {
  await tx.draftUpdate.createMany({
    data: [
      {
        organisationId: viewer.organisationId,
        assessmentId,
        toVersion: update.toVersion,
        fromVersion: update.fromVersion,
        changes: jsonOf(update.changes),
        aside: jsonOf(update.aside),
        stale: [...update.stale],
        added: jsonOf(update.added),
        updatedBy: viewer.id,
      },
    ],
  });
}

/** The updates nobody has dismissed yet, oldest first. Authors only; others get nothing. */
export async function listDraftUpdates(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly DraftUpdateRow[]> {
  return rows(tx, updates({ organisationId: viewer.organisationId, assessmentId }));
}

/** Marks every update as read; gives how many there were. What was set aside stays kept. */
export async function dismissDraftUpdates(tx: Tx, viewer: Viewer, assessmentId: string): Promise<number> {
  const { count } = await tx.draftUpdate.updateMany({
    where: { organisationId: viewer.organisationId, assessmentId, dismissedAt: null },
    data: { dismissedBy: viewer.id, dismissedAt: new Date() },
  });
  return count;
}
