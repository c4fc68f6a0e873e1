import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

const own = composed((given: Given<{ organisationId: string; memberId: string }>) =>
  db
    .selectFrom("review as o")
    .select("o.assessment_id as id")
    .where("o.organisation_id", "=", given.organisationId)
    .where("o.reviewer_id", "=", given.memberId)
    .where("o.handed_in_at", "is", null)
    .union(
      db
        .selectFrom("decision_condition as c")
        .innerJoin("decision as d", (on) =>
          on.onRef("d.organisation_id", "=", "c.organisation_id").onRef("d.id", "=", "c.decision_id"),
        )
        .select("d.assessment_id as id")
        .where("c.organisation_id", "=", given.organisationId)
        .where("c.owner_id", "=", given.memberId)
        .where("c.met_at", "is", null),
    ),
);

/**
 * The assessments in which something of the viewer's own could wait: reviews that they owe, conditions that they see to. With the open
 * work of the teams that they lead (`open-work.ts`) it is all that can be in their queue; found by indexes, so that it does not grow with the
 * organisation.
 */
export async function listOwnCandidates(tx: Reader, viewer: Viewer): Promise<readonly string[]> {
  const { organisationId, id: memberId } = viewer;
  return (await rows(tx, own({ organisationId, memberId }))).map(({ id }) => id);
}
