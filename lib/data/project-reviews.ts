import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";

type Of = Given<{ organisationId: string; ids: readonly string[] }>;

const reviews = composed((given: Of) =>
  db
    .selectFrom("review as v")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "v.organisation_id").onRef("m.id", "=", "v.reviewer_id"),
    )
    .select((eb) => [
      "v.revision_id as revisionId",
      "v.reviewer_id as reviewerId",
      "m.name as reviewerName",
      "v.handed_in_at as handedInAt",
      "v.ended_at as endedAt",
      "v.recommendation",
      jsonArrayFrom(
        eb
          .selectFrom("review_rating as g")
          .select(["g.path", "g.value"])
          .whereRef("g.organisation_id", "=", "v.organisation_id")
          .whereRef("g.review_id", "=", "v.id")
          .where("g.value", "is not", null)
          .orderBy("g.path"),
      ).as("judgements"),
      eb
        .exists(
          eb
            .selectFrom("decision as d")
            .select("d.id")
            .whereRef("d.organisation_id", "=", "v.organisation_id")
            .whereRef("d.revision_id", "=", "v.revision_id"),
        )
        .$castTo<boolean>()
        .as("isAnswered"),
    ])
    .where("v.organisation_id", "=", given.organisationId)
    .where((eb) => eb("v.revision_id", "=", eb.fn.any(given.ids)))
    .orderBy("v.revision_id")
    .orderBy("v.assigned_at")
    .orderBy("v.id"),
);
export type ProjectReviewRow = RowOf<typeof reviews>;

/**
 * The reviews of these revisions that the viewer may know of now, open ones of their own among them, each with what it judges and
 * whether the revision was answered by a lead.
 */
export async function listProjectReviews(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly ProjectReviewRow[]> {
  return rows(tx, reviews({ organisationId, ids }));
}

const authors = composed((given: Of) =>
  db
    .selectFrom("assessment_person as p")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "p.organisation_id").onRef("m.id", "=", "p.member_id"),
    )
    .select(["p.assessment_id as assessmentId", "m.id", "m.name"])
    .where("p.organisation_id", "=", given.organisationId)
    .where((eb) => eb("p.assessment_id", "=", eb.fn.any(given.ids)))
    .where("p.relation", "=", "author")
    .orderBy("p.assessment_id")
    .orderBy("p.added_at")
    .orderBy("m.id"),
);
export type ProjectAuthor = RowOf<typeof authors>;

/** The authors of these assessments, as far as the viewer may read them. */
export async function listProjectAuthors(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly ProjectAuthor[]> {
  return rows(tx, authors({ organisationId, ids }));
}

const rounds = composed((given: Of) =>
  db
    .selectFrom("assessment as a")
    .innerJoin("round as r", (on) =>
      on.onRef("r.organisation_id", "=", "a.organisation_id").onRef("r.id", "=", "a.round_id"),
    )
    .select((eb) => ["a.id as assessmentId", "r.name", eb.cast<string>("r.closes_on", "text").as("closesOn")])
    .where("a.organisation_id", "=", given.organisationId)
    .where((eb) => eb("a.id", "=", eb.fn.any(given.ids))),
);
export type RoundOfProject = RowOf<typeof rounds>;

/** The round that each of these assessments was submitted into; none for those that are in no round. */
export async function listRoundsOfProjects(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly RoundOfProject[]> {
  return rows(tx, rounds({ organisationId, ids }));
}
