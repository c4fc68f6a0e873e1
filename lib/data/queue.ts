import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { returned } from "@/lib/data/returned";
import { rows } from "@/lib/data/rows";

const queue = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("team as t", (on) =>
      on.onRef("t.organisation_id", "=", "a.organisation_id").onRef("t.id", "=", "a.team_id"),
    )
    .innerJoin("revision as r", (on) =>
      on
        .onRef("r.organisation_id", "=", "a.organisation_id")
        .onRef("r.assessment_id", "=", "a.id")
        .on("r.is_latest", "=", true),
    )
    .leftJoin("review as v", (on) =>
      on.onRef("v.organisation_id", "=", "r.organisation_id").onRef("v.revision_id", "=", "r.id"),
    )
    .leftJoin("member as w", (on) =>
      on.onRef("w.organisation_id", "=", "v.organisation_id").onRef("w.id", "=", "v.reviewer_id"),
    )
    .select((eb) => {
      // Handed in, or still waited for.
      const assigned = eb.fn
        .count("v.id")
        .filterWhere(
          eb.or([
            eb("v.handed_in_at", "is not", null),
            eb.and([eb("v.ended_at", "is", null), eb("w.disabled_at", "is", null)]),
          ]),
        );
      return [
        "a.id as assessmentId",
        "r.title",
        "a.state",
        "t.id as teamId",
        "t.name as teamName",
        jsonArrayFrom(
          eb
            .selectFrom("assessment_person as p")
            .innerJoin("member as m", (on) =>
              on.onRef("m.organisation_id", "=", "p.organisation_id").onRef("m.id", "=", "p.member_id"),
            )
            .select(["m.id", "m.name"])
            .whereRef("p.organisation_id", "=", "a.organisation_id")
            .whereRef("p.assessment_id", "=", "a.id")
            .where("p.relation", "=", "author")
            .orderBy("p.added_at"),
        ).as("authors"),
        "r.number as revisionNumber",
        "r.submitted_at as submittedAt",
        "r.scrutiny",
        sql<string | null>`${eb.ref("r.project_facts")}->>'scrutinyByWord'`.as("scrutinyByWord"),
        returned(eb.ref("r.organisation_id"), eb.ref("r.id")).as("returned"),
        "r.blocking",
        "r.serious",
        "r.concern",
        eb.cast<number>(assigned, "integer").as("assigned"),
        eb.cast<number>(eb.fn.count("v.handed_in_at"), "integer").as("handedIn"),
      ];
    })
    .where("a.organisation_id", "=", given.organisationId)
    .where((eb) => eb("a.id", "=", eb.fn.any(given.ids)))
    .groupBy(["a.organisation_id", "a.id", "a.state", "r.organisation_id", "r.id", "t.id", "t.name"])
    .orderBy("r.submitted_at")
    .orderBy("a.id"),
);
export type QueueRecord = RowOf<typeof queue>;

/**
 * What is shown of these assessments where they wait for a lead, longest waiting first. A review by somebody whose account is disabled, or
 * who was taken off, is not waited for.
 */
export async function listQueue(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly QueueRecord[]> {
  return ids.length === 0 ? [] : rows(tx, queue({ organisationId, ids }));
}
