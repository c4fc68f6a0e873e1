import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

const candidates = composed(
  (
    given: Given<{ organisationId: string; memberId: string; teamIds: readonly string[] }>,
    shape: { isLead: boolean },
  ) => {
    const own = db
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
      );
    if (!shape.isLead) return own;
    const led = db
      .selectFrom("assessment as a")
      .where("a.organisation_id", "=", given.organisationId)
      .where((eb) => eb("a.team_id", "=", eb.fn.any(given.teamIds)));
    return own
      .union(led.select("a.id").where("a.state", "in", ["submitted", "in-review", "changes-requested"]))
      .union(
        led
          .innerJoin("decision as d", (on) =>
            on.onRef("d.organisation_id", "=", "a.organisation_id").onRef("d.assessment_id", "=", "a.id"),
          )
          .innerJoin("decision_condition as c", (on) =>
            on.onRef("c.organisation_id", "=", "d.organisation_id").onRef("c.decision_id", "=", "d.id"),
          )
          .select("a.id")
          .where("a.state", "in", ["approved", "approved-with-conditions", "not-approved", "closed"])
          .where("c.met_at", "is", null),
      );
  },
);

/**
 * The assessments that could be in the viewer's queue, found by indexes: open work and open conditions of the teams that a lead has,
 * their own open reviews and their own conditions. Asked once a page, so that what is asked of each does not grow with the organisation.
 */
export async function listQueueCandidates(tx: Reader, viewer: Viewer): Promise<readonly string[]> {
  const { organisationId, id: memberId, teamIds } = viewer;
  const given = { organisationId, memberId, teamIds };
  const found = await rows(tx, candidates(given, { isLead: viewer.roles.includes("lead") }));
  return found.map(({ id }) => id);
}
