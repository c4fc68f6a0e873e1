import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import type { MigratedAnswers } from "@/lib/domain/instrument/migrations/migrate-answers";

/** How a draft was brought up to a newer version of the instrument: what its authors should know, and what is kept aside. */
export type DraftUpdateRow = Pick<MigratedAnswers, "changes" | "aside" | "stale" | "added"> & {
  readonly fromVersion: string;
  readonly toVersion: string;
  readonly byName: string;
  readonly at: Date;
};

/** Keeps what happened to the answers of a draft. */
export async function insertDraftUpdate(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  update: Pick<DraftUpdateRow, "changes" | "aside" | "stale" | "added" | "fromVersion" | "toVersion">,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO draft_update
      (organisation_id, assessment_id, to_version, from_version, changes, aside, stale, added, updated_by)
    VALUES (${viewer.organisationId}::uuid, ${assessmentId}::uuid, ${update.toVersion}, ${update.fromVersion},
            ${JSON.stringify(update.changes)}::jsonb, ${JSON.stringify(update.aside)}::jsonb,
            ${[...update.stale]}::text[], ${JSON.stringify(update.added)}::jsonb, ${viewer.id}::uuid)`;
}

/** The updates nobody has dismissed yet, oldest first. Authors only; others get nothing. */
export async function listDraftUpdates(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly DraftUpdateRow[]> {
  return tx.$queryRaw<DraftUpdateRow[]>`
    SELECT u.from_version AS "fromVersion", u.to_version AS "toVersion", u.changes, u.aside, u.stale, u.added,
           m.name AS "byName", u.updated_at AS at
      FROM draft_update u JOIN member m ON m.organisation_id = u.organisation_id AND m.id = u.updated_by
     WHERE u.organisation_id = ${viewer.organisationId}::uuid AND u.assessment_id = ${assessmentId}::uuid
       AND u.dismissed_at IS NULL
     ORDER BY u.updated_at, u.to_version`;
}

/** Marks every update as read; gives how many there were. What was set aside stays kept. */
export async function dismissDraftUpdates(tx: Tx, viewer: Viewer, assessmentId: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE draft_update SET dismissed_by = ${viewer.id}::uuid, dismissed_at = now()
     WHERE organisation_id = ${viewer.organisationId}::uuid AND assessment_id = ${assessmentId}::uuid
       AND dismissed_at IS NULL`;
}
