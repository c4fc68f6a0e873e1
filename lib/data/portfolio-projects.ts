import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { ownRelations } from "@/lib/data/own-relations";
import { rows } from "@/lib/data/rows";

const projects = composed((given: Given<{ organisationId: string; memberId: string; size: number }>) =>
  db
    .selectFrom("revision as r")
    .select((eb) => [
      "r.assessment_id as assessmentId",
      "r.number as revisionNumber",
      "r.title",
      "r.submitted_at as submittedAt",
      "r.team_id as teamId",
      "r.handling",
      "r.project_facts as facts",
      ownRelations({ ...given, assessment: eb.ref("r.assessment_id"), revision: eb.ref("r.id") }).as(
        "ownRelations",
      ),
    ])
    .where("r.organisation_id", "=", given.organisationId)
    .where("r.is_latest", "=", true)
    .orderBy("r.submitted_at", "desc")
    .orderBy("r.id", "desc")
    .limit(given.size),
);

export type ProjectRecord = RowOf<typeof projects>;

/**
 * The newest revisions the viewer may read, at most `size`, those submitted last; each with what conclusions over a portfolio read of
 * it, null where that was not kept when it was submitted.
 */
export async function listProjects(
  tx: Reader,
  viewer: Viewer,
  size: number,
): Promise<readonly ProjectRecord[]> {
  return rows(tx, projects({ organisationId: viewer.organisationId, memberId: viewer.id, size }));
}
