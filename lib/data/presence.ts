import type { Tx, Viewer } from "@/lib/data/as-viewer";
import type { Path } from "@/lib/domain/assessment/path";

/** A row that was not renewed for this long is of somebody who left without saying so. */
const SECONDS = 30;

export type PresenceRow = { readonly id: string; readonly name: string; readonly path: Path | null };

/** Says where the viewer is in a draft; null: not at any answer. */
export async function notePresence(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  path: Path | null,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO presence (organisation_id, assessment_id, member_id, path)
    VALUES (${viewer.organisationId}::uuid, ${assessmentId}::uuid, ${viewer.id}::uuid, ${path})
    ON CONFLICT (organisation_id, assessment_id, member_id)
    DO UPDATE SET path = excluded.path, seen_at = now()`;
}

/** Takes the viewer's presence back. */
export async function endPresence(tx: Tx, viewer: Viewer, assessmentId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE presence SET path = NULL, seen_at = '-infinity'
     WHERE organisation_id = ${viewer.organisationId}::uuid AND assessment_id = ${assessmentId}::uuid
       AND member_id = ${viewer.id}::uuid`;
}

/** The other authors who are in the draft now, by name. */
export async function listPresent(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly PresenceRow[]> {
  return tx.$queryRaw<PresenceRow[]>`
    SELECT m.id, m.name, p.path
      FROM presence p JOIN member m ON m.organisation_id = p.organisation_id AND m.id = p.member_id
     WHERE p.organisation_id = ${viewer.organisationId}::uuid AND p.assessment_id = ${assessmentId}::uuid
       AND p.member_id <> ${viewer.id}::uuid AND p.seen_at > now() - make_interval(secs => ${SECONDS})
     ORDER BY m.name, m.id`;
}
