import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import { SAFETY_NAME } from "@/lib/domain/review/safety-scale";

const counts = composed(
  (given: Given<{ organisationId: string; memberId: string; ids: readonly string[] }>) =>
    db
      .selectFrom("review as v")
      .leftJoin("member as w", (on) =>
        on.onRef("w.organisation_id", "=", "v.organisation_id").onRef("w.id", "=", "v.reviewer_id"),
      )
      .select((eb) => {
        const waited = eb.and([
          eb("v.handed_in_at", "is", null),
          eb("v.ended_at", "is", null),
          eb("w.disabled_at", "is", null),
        ]);
        return [
          "v.revision_id as revisionId",
          eb.cast<number>(eb.fn.count("v.handed_in_at"), "integer").as("handedIn"),
          eb.cast<number>(eb.fn.count("v.id").filterWhere(waited), "integer").as("waited"),
          // By when the first of those is due: an ISO 8601 date.
          eb.cast<string | null>(eb.fn.min("v.due_on").filterWhere(waited), "text").as("firstDue"),
          eb
            .cast<number>(
              eb.fn.count("v.id").filterWhere(eb.and([waited, eb("v.reviewer_id", "=", given.memberId)])),
              "integer",
            )
            .as("own"),
        ];
      })
      .where("v.organisation_id", "=", given.organisationId)
      .where((eb) => eb("v.revision_id", "=", eb.fn.any(given.ids)))
      .groupBy("v.revision_id"),
);
export type ReviewCounts = RowOf<typeof counts>;

/**
 * Of each of the revisions: how many reviews are handed in, how many are waited for, by when the first of these is due, and whether one of these is the viewer's own; of
 * those that the viewer may know of, so that who owes one learns of no other. Revisions without any are left out.
 */
export async function countReviews(
  tx: Reader,
  viewer: Viewer,
  ids: readonly string[],
): Promise<readonly ReviewCounts[]> {
  const { organisationId, id: memberId } = viewer;
  return ids.length === 0 ? [] : rows(tx, counts({ organisationId, memberId, ids }));
}

const strips = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("review as v")
    .innerJoin("member as w", (on) =>
      on.onRef("w.organisation_id", "=", "v.organisation_id").onRef("w.id", "=", "v.reviewer_id"),
    )
    .select((eb) => [
      "v.id as reviewId",
      "v.revision_id as revisionId",
      "v.recommendation",
      "w.id",
      "w.name",
      eb("v.handed_in_at", "is not", null).$castTo<boolean>().as("isHandedIn"),
      // They said that they have no conflict of interest.
      eb("v.opened_at", "is not", null).$castTo<boolean>().as("isOpened"),
      eb.cast<string | null>("v.due_on", "text").as("dueOn"),
    ])
    .where("v.organisation_id", "=", given.organisationId)
    .where((eb) => eb("v.revision_id", "=", eb.fn.any(given.ids)))
    .where((eb) =>
      eb.or([
        eb("v.handed_in_at", "is not", null),
        eb.and([eb("v.ended_at", "is", null), eb("w.disabled_at", "is", null)]),
      ]),
    )
    .orderBy("v.assigned_at")
    .orderBy("v.id"),
);
export type StripRow = RowOf<typeof strips>;

/**
 * Who handed in a review of each of these revisions or is waited for, in the order in which they were asked, with what they recommend; of whom the
 * viewer may know.
 */
export async function listStrips(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<readonly StripRow[]> {
  return ids.length === 0 ? [] : rows(tx, strips({ organisationId, ids }));
}

const safety = composed((given: Given<{ organisationId: string; ids: readonly string[] }>) =>
  db
    .selectFrom("review_rating as t")
    .select(["t.review_id as reviewId", "t.value"])
    .where("t.organisation_id", "=", given.organisationId)
    .where((eb) => eb("t.review_id", "=", eb.fn.any(given.ids)))
    .where("t.path", "=", SAFETY_NAME),
);

/** How these reviews judge the effect on safety, by review: of those that the viewer may read, and that say it. */
export async function listSafety(
  tx: Reader,
  { organisationId }: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RowOf<typeof safety>["value"]>> {
  if (ids.length === 0) return new Map();
  const found = await rows(tx, safety({ organisationId, ids }));
  return new Map(found.map(({ reviewId, value }) => [reviewId, value]));
}
