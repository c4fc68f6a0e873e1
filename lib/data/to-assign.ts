import { jsonArrayFrom } from "kysely/helpers/postgres";
import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { called } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import { coAuthorsOf, conflictsThatStand, namedInAnswers } from "@/lib/data/speaks-against";
import { NAMED_PATTERNS } from "@/lib/domain/review/conflicts";

const toAssign = composed(
  (
    given: Given<{
      organisationId: string;
      teamIds: readonly string[];
      named: readonly string[];
      size: number;
    }>,
  ) =>
    db
      .selectFrom("assessment as a")
      .innerJoin("revision as r", (on) =>
        on
          .onRef("r.organisation_id", "=", "a.organisation_id")
          .onRef("r.assessment_id", "=", "a.id")
          .on("r.is_latest", "=", true),
      )
      .select((eb) => [
        "a.id",
        "a.team_id as teamId",
        "r.title",
        "r.number",
        "r.kinds_of_work as kindsOfWork",
        // Of any revision; of another's, while the viewer owes one, neither whether it is in nor whether it was declined.
        jsonArrayFrom(
          eb
            .selectFrom(called("landfall_asked_reviews", eb.ref("a.id")).as("v"))
            .select([
              "v.number",
              "v.reviewer_id as memberId",
              "v.is_handed_in as isHandedIn",
              "v.is_ended as isEnded",
              "v.ended_how as endedHow",
            ]),
        ).as("asked"),
        // Whoever wrote it, or says that they have a conflict of interest in it, as far as the viewer may know.
        arrayOf(
          eb
            .selectFrom("assessment_side as s")
            .select("s.member_id as value")
            .whereRef("s.organisation_id", "=", "a.organisation_id")
            .whereRef("s.assessment_id", "=", "a.id")
            .where("s.side", "=", "writer")
            .union(
              conflictsThatStand(eb.ref("a.organisation_id"), eb.ref("a.id")).select("c.member_id as value"),
            ),
        ).as("barred"),
        // Whoever wrote something else with one of its authors, that the viewer may read.
        arrayOf(
          coAuthorsOf(eb.ref("a.organisation_id"), eb.ref("a.id")).select("with.member_id as value"),
        ).as("coAuthors"),
        called("landfall_same_team_counts", eb.ref("a.id")).as("sameTeamConflicts"),
        // What its answers name.
        namedInAnswers(eb.ref("r.answers"), given.named).as("named"),
      ])
      .where("a.organisation_id", "=", given.organisationId)
      .where("a.state", "in", ["submitted", "in-review"])
      .where("a.example_citation", "is", null)
      .where((eb) => eb("a.team_id", "=", eb.fn.any(given.teamIds)))
      .where((eb) => eb.fn<boolean>("landfall_leads", ["a.id"]))
      .orderBy("r.submitted_at")
      .orderBy("a.id")
      .limit(given.size),
);
export type ToAssign = RowOf<typeof toAssign>;

/**
 * What the viewer leads and what awaits reviews or a decision, oldest first, with who was asked and what speaks against asking whom.
 * Worked examples are left out.
 */
export async function listToAssign(tx: Reader, viewer: Viewer, size: number): Promise<readonly ToAssign[]> {
  const { organisationId, teamIds } = viewer;
  return rows(tx, toAssign({ organisationId, teamIds, named: NAMED_PATTERNS, size }));
}
