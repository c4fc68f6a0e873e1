import type { NotNull } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { called } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import { coAuthorsOf, namedInAnswers } from "@/lib/data/speaks-against";
import { NAMED_PATTERNS } from "@/lib/domain/review/conflicts";

const askable = composed(
  (
    given: Given<{
      organisationId: string;
      assessmentIds: readonly string[];
      memberIds: readonly string[];
      named: readonly string[];
    }>,
  ) =>
    db
      .selectFrom("revision as r")
      .select((eb) => [
        "r.id",
        "r.assessment_id as assessmentId",
        "r.number",
        "r.title",
        // As `listAskedReviews` has them, of this revision.
        jsonArrayFrom(
          eb
            .selectFrom(called("landfall_asked_reviews", eb.ref("r.assessment_id")).as("v"))
            .select(["v.reviewer_id as reviewerId", "v.is_handed_in as isHandedIn", "v.is_ended as isEnded"])
            .whereRef("v.number", "=", "r.number"),
        ).as("asked"),
        // Of those who may be asked, who wrote something else with one of its authors, that the viewer may read.
        jsonArrayFrom(
          coAuthorsOf(eb.ref("r.organisation_id"), eb.ref("r.assessment_id"))
            .innerJoin("member as m", (on) =>
              on.onRef("m.organisation_id", "=", "own.organisation_id").onRef("m.id", "=", "own.member_id"),
            )
            .select(["with.member_id as memberId", "m.name as authorName"])
            .where((eb) => eb("with.member_id", "=", eb.fn.any(given.memberIds)))
            .orderBy("m.name"),
        ).as("coAuthors"),
        // Whether its round, or one it was moved from since it was submitted last, says that belonging to its team is a conflict of interest.
        called("landfall_same_team_counts", eb.ref("r.assessment_id")).as("isTeamInConflict"),
        // What its answers name (`namesIn`).
        namedInAnswers(eb.ref("r.answers"), given.named).as("named"),
      ])
      .where("r.organisation_id", "=", given.organisationId)
      .where((eb) => eb("r.assessment_id", "=", eb.fn.any(given.assessmentIds)))
      .where("r.is_latest", "=", true)
      .$narrowType<{ isTeamInConflict: NotNull }>(),
);
export type Askable = RowOf<typeof askable>;

/**
 * The newest revisions of assessments, as far as the viewer may read them, with who was asked to review them and what speaks against asking
 * these members. By the ids of the assessments; in one statement, however many.
 */
export async function listAskable(
  tx: Reader,
  viewer: Viewer,
  assessmentIds: readonly string[],
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, Askable>> {
  const { organisationId } = viewer;
  const found = await rows(tx, askable({ organisationId, assessmentIds, memberIds, named: NAMED_PATTERNS }));
  return new Map(found.map((each) => [each.assessmentId, each]));
}
