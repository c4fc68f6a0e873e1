import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import { grouped } from "@/lib/domain/grouped";
import type { Judgement } from "@/lib/domain/review/judgement";

type Of = Given<{ organisationId: string; ids: readonly string[] }>;

const reviews = composed((given: Of) =>
  db
    .selectFrom("review as v")
    .select([
      "v.id",
      "v.revision_id as revisionId",
      "v.reviewer_id as reviewerId",
      "v.handed_in_at as handedInAt",
      "v.ended_at as endedAt",
      "v.recommendation",
    ])
    .where("v.organisation_id", "=", given.organisationId)
    .where((eb) => eb("v.revision_id", "=", eb.fn.any(given.ids)))
    .orderBy("v.revision_id")
    .orderBy("v.assigned_at")
    .orderBy("v.id"),
);

const judgements = composed((given: Of) =>
  db
    .selectFrom("review_rating as g")
    .select(["g.review_id as reviewId", "g.path", "g.value"])
    .where("g.organisation_id", "=", given.organisationId)
    .where((eb) => eb("g.review_id", "=", eb.fn.any(given.ids)))
    .where("g.value", "is not", null)
    .$narrowType<{ value: Judgement }>()
    .orderBy("g.review_id")
    .orderBy("g.path"),
);

const decided = composed((given: Of) =>
  db
    .selectFrom("decision as d")
    .select("d.revision_id as revisionId")
    .where("d.organisation_id", "=", given.organisationId)
    .where((eb) => eb("d.revision_id", "=", eb.fn.any(given.ids))),
);

const names = composed((given: Of) =>
  db
    .selectFrom("member as m")
    .select(["m.id", "m.name"])
    .where("m.organisation_id", "=", given.organisationId)
    .where((eb) => eb("m.id", "=", eb.fn.any(given.ids))),
);

export type ProjectReviewRow = RowOf<typeof reviews> & {
  readonly reviewerName: string;
  readonly judgements: readonly Pick<RowOf<typeof judgements>, "path" | "value">[];
  /** The revision was answered by a lead. */
  readonly isAnswered: boolean;
};

/**
 * The reviews of these revisions that the viewer may know of now, open ones of their own among them, each with what it judges and
 * whether the revision was answered by a lead. What they share is asked once: of thousands of reviews, few people wrote most.
 */
export async function listProjectReviews(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly ProjectReviewRow[]> {
  const found = await rows(tx, reviews({ organisationId, ids }));
  if (found.length === 0) return [];
  const distinct = (all: readonly string[]) => [...new Set(all)];
  const people = await rows(
    tx,
    names({ organisationId, ids: distinct(found.map(({ reviewerId }) => reviewerId)) }),
  );
  const said = await rows(tx, judgements({ organisationId, ids: found.map(({ id }) => id) }));
  const answered = await rows(
    tx,
    decided({ organisationId, ids: distinct(found.map(({ revisionId }) => revisionId)) }),
  );
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const byReview = grouped(said, ({ reviewId }) => reviewId);
  const isAnswered = new Set(answered.map(({ revisionId }) => revisionId));
  return found.flatMap((row) => {
    const reviewerName = nameOf.get(row.reviewerId);
    if (reviewerName === undefined) return [];
    const own = (byReview.get(row.id) ?? []).map(({ path, value }) => ({ path, value }));
    return [{ ...row, reviewerName, judgements: own, isAnswered: isAnswered.has(row.revisionId) }];
  });
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
