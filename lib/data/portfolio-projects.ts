import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import type { Part } from "@/lib/domain/access/standing";

const projects = composed((given: Given<{ organisationId: string; memberId: string; size: number }>) =>
  db
    .selectFrom("revision as r")
    .select((eb) => [
      "r.assessment_id as assessmentId",
      "r.number as revisionNumber",
      "r.title",
      "r.team_id as teamId",
      "r.handling",
      "r.project_facts as facts",
      arrayOf(
        eb
          .selectFrom("standing as s")
          .select((of) => of.ref("s.why").$castTo<Part["relation"]>().as("value"))
          .whereRef("s.organisation_id", "=", "r.organisation_id")
          .whereRef("s.assessment_id", "=", "r.assessment_id")
          .where("s.member_id", "=", given.memberId)
          .where((or) => or.or([or("s.revision_id", "=", or.ref("r.id")), or("s.why", "=", "writer")]))
          .where("s.why", "not in", ["owes", "handed-in"]),
      ).as("ownRelations"),
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
