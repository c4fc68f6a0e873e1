import { jsonArrayFrom } from "kysely/helpers/postgres";
import { arrayOf } from "@/lib/data/array-of";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { ask, askRows, called } from "@/lib/data/ask";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import type { Gives } from "@/lib/data/database-functions";
import { firstRow, rows } from "@/lib/data/rows";
import { NAMED_PATTERNS } from "@/lib/domain/review/conflicts";
import type { Confidence, Judgement } from "@/lib/domain/review/judgement";

const reviews = composed((given: Given<{ organisationId: string; revisionIds: readonly string[] }>) =>
  db
    .selectFrom("review as v")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "v.organisation_id").onRef("m.id", "=", "v.reviewer_id"),
    )
    .select((eb) => [
      "v.id",
      "v.revision_id as revisionId",
      "v.reviewer_id as reviewerId",
      "m.name as reviewerName",
      eb("m.disabled_at", "is not", null).$castTo<boolean>().as("reviewerIsDisabled"),
      "v.assigned_at as assignedAt",
      // Null: the reviewer has yet to say that they have no conflict of interest.
      "v.opened_at as openedAt",
      "v.handed_in_at as handedInAt",
      // The reviewer was taken off.
      "v.ended_at as endedAt",
      "v.recommendation",
      "v.summary",
      "v.confidence",
      jsonArrayFrom(
        eb
          .selectFrom("review_rating as g")
          .select(["g.path", "g.rating", "g.value", "g.comment", "g.version"])
          .whereRef("g.organisation_id", "=", "v.organisation_id")
          .whereRef("g.review_id", "=", "v.id")
          .orderBy("g.path"),
      ).as("ratings"),
    ])
    .where("v.organisation_id", "=", given.organisationId)
    .where((eb) => eb("v.revision_id", "=", eb.fn.any(given.revisionIds)))
    .orderBy("v.assigned_at")
    .orderBy("v.id"),
);
export type ReviewRow = RowOf<typeof reviews>;

/** The reviews of a revision that the viewer may read now: blind until their own is handed in. */
export async function listReviews(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<readonly ReviewRow[]> {
  return listReviewsOf(tx, viewer, [revisionId]);
}

/** The same of several revisions. */
export async function listReviewsOf(
  tx: Reader,
  { organisationId }: Viewer,
  revisionIds: readonly string[],
): Promise<readonly ReviewRow[]> {
  return revisionIds.length === 0 ? [] : rows(tx, reviews({ organisationId, revisionIds }));
}

const askedReviews = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom(called("landfall_asked_reviews", given.assessmentId).as("v"))
    .innerJoin("member as m", (on) =>
      on.on("m.organisation_id", "=", given.organisationId).onRef("m.id", "=", "v.reviewer_id"),
    )
    .select([
      "v.id",
      // Of the revision.
      "v.number",
      "v.reviewer_id as reviewerId",
      "m.name as reviewerName",
      // Null: the viewer owes a review of that revision, and is told nothing of others'.
      "v.is_handed_in as isHandedIn",
      // The reviewer was taken off, declined, or has a conflict of interest.
      "v.is_ended as isEnded",
      "v.ended_how as endedHow",
      // They said that they have no conflict; null as above.
      "v.is_opened as isOpened",
      // ISO 8601 date.
      "v.due_on as dueOn",
    ]),
);
export type AskedReview = RowOf<typeof askedReviews>;

/**
 * Who was asked for a review of which revision and how far they are, nothing of what they wrote; newest revision first. For
 * those who assign or decide; while they owe one themselves, without how far the others are.
 */
export async function listAskedReviews(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly AskedReview[]> {
  return rows(tx, askedReviews({ organisationId: viewer.organisationId, assessmentId }));
}

const known = composed((given: Given<{ organisationId: string; size: number }>) =>
  db
    .selectFrom("review as v")
    .innerJoin("revision as r", (on) =>
      on.onRef("r.organisation_id", "=", "v.organisation_id").onRef("r.id", "=", "v.revision_id"),
    )
    .innerJoin("assessment as a", (on) =>
      on.onRef("a.organisation_id", "=", "r.organisation_id").onRef("a.id", "=", "r.assessment_id"),
    )
    .select((eb) => [
      "v.reviewer_id as reviewerId",
      "v.revision_id as revisionId",
      "v.recommendation",
      "r.kinds_of_work as kindsOfWork",
      // Of misuse pathways that authors wrote.
      arrayOf(
        eb
          .selectFrom("revision_pattern as x")
          .select("x.pattern_id as value")
          .whereRef("x.organisation_id", "=", "r.organisation_id")
          .whereRef("x.revision_id", "=", "r.id")
          .where("x.origin", "=", "pathway"),
      ).as("patterns"),
    ])
    .where("v.organisation_id", "=", given.organisationId)
    .where("v.ended_at", "is", null)
    // Nobody waits for one of a revision that was decided, withdrawn or followed by another.
    .where((eb) =>
      eb.or([
        eb("v.handed_in_at", "is not", null),
        eb.and([eb("r.is_latest", "=", true), eb("a.state", "=", "in-review")]),
      ]),
    )
    .orderBy("v.assigned_at", "desc")
    .orderBy("v.id")
    .limit(given.size),
);
export type KnownReview = RowOf<typeof known>;

/**
 * The newest reviews that are handed in, of whatever revision, or waited for, as far as the viewer may read them; without a recommendation
 * while they are out.
 */
export async function listKnownReviews(
  tx: Reader,
  viewer: Viewer,
  size: number,
): Promise<readonly KnownReview[]> {
  return rows(tx, known({ organisationId: viewer.organisationId, size }));
}

const patterns = composed((given: Given<{ organisationId: string; revisionId: string }>) =>
  db
    .selectFrom("revision_pattern as x")
    .select("x.pattern_id as pattern")
    .where("x.organisation_id", "=", given.organisationId)
    .where("x.revision_id", "=", given.revisionId)
    .where("x.origin", "=", "pathway")
    .orderBy("x.pattern_id"),
);

/** The misuse patterns of the pathways that a revision describes. */
export async function listPatterns(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<readonly string[]> {
  const found = await rows(tx, patterns({ organisationId: viewer.organisationId, revisionId }));
  return found.map(({ pattern }) => pattern);
}

/** Asks a member to review a revision; does nothing if they are asked already. */
export async function insertReview(
  tx: Tx,
  viewer: Viewer,
  review: { id: string; assessmentId: string; revisionId: string; reviewerId: string; dueOn: string | null },
): Promise<void> {
  const dueOn = review.dueOn === null ? null : new Date(review.dueOn);
  await tx.review.createMany({
    data: [{ ...review, dueOn, organisationId: viewer.organisationId, assignedBy: viewer.id }],
    skipDuplicates: true,
  });
}

/** Says by when an open review is due, with null that it has no day, for those who assign; false where there is none. */
export async function setReviewDue(
  tx: Tx,
  assessmentId: string,
  reviewId: string,
  dueOn: string | null,
): Promise<boolean> {
  return (await ask(tx, "landfall_set_review_due", assessmentId, reviewId, dueOn)) === true;
}

/**
 * Puts the day of a review back that the viewer set by an act on many in the last half hour; false where somebody set it since, or it isn't
 * theirs to set. Call after `lockAssessment`.
 */
export async function undoReviewDue(
  tx: Tx,
  actId: string,
  assessmentId: string,
  reviewId: string,
): Promise<boolean> {
  return (await ask(tx, "landfall_undo_review_due", actId, assessmentId, reviewId)) === true;
}

/**
 * Reminds of a review of the newest revision that is out, for those who assign and owe none of it; false where it is not, or somebody did
 * within `REMIND_HOURS`.
 */
export async function remind(tx: Tx, assessmentId: string, reviewId: string): Promise<boolean> {
  return (await ask(tx, "landfall_remind", assessmentId, reviewId)) === true;
}

/** Takes back that the viewer reminded of it in the last `UNDO_MINUTES`; false where they didn't. */
export async function undoReminder(tx: Tx, assessmentId: string, reviewId: string): Promise<boolean> {
  return (await ask(tx, "landfall_undo_reminder", assessmentId, reviewId)) === true;
}

/** `value` is a judgement as JSON. */
type Rating = { path: string; rating: 1 | 2 | 3 | 4 | 5 | null; value: string | null; comment: string };

const firstRating = composed((given: Given<Rating & { organisationId: string; reviewId: string }>) =>
  db
    .insertInto("review_rating")
    .values({
      organisation_id: given.organisationId,
      review_id: given.reviewId,
      path: given.path,
      rating: given.rating,
      value: given.value,
      comment: given.comment,
    })
    .onConflict((on) => on.columns(["organisation_id", "review_id", "path"]).doNothing())
    .returning("version"),
);

const laterRating = composed(
  (given: Given<Rating & { organisationId: string; reviewId: string; version: number }>) =>
    db
      .updateTable("review_rating")
      .set((eb) => ({
        rating: given.rating,
        value: given.value,
        comment: given.comment,
        version: eb("version", "+", 1),
        updated_at: eb.fn<Date>("now"),
      }))
      .where("organisation_id", "=", given.organisationId)
      .where("review_id", "=", given.reviewId)
      .where("path", "=", given.path)
      .where("version", "=", given.version)
      .returning("version"),
);

/**
 * Writes what the viewer says of one answer or subject into their own open review, over the version they saw; 0: there was none.
 * Gives the new version, or null if another one stands there, which is left as it is.
 */
export async function putRating(
  tx: Tx,
  viewer: Viewer,
  reviewId: string,
  { version, value, ...rating }: Omit<Rating, "value"> & { value: Judgement; version: number },
): Promise<number | null> {
  const given = {
    ...rating,
    value: value === null ? null : JSON.stringify(value),
    organisationId: viewer.organisationId,
    reviewId,
  };
  const row = await firstRow(tx, version === 0 ? firstRating(given) : laterRating({ ...given, version }));
  return row?.version ?? null;
}

/** Hands the review in. From then on it can't be changed, and its reviewer may read the others'. */
export async function handIn(
  tx: Tx,
  viewer: Viewer,
  reviewId: string,
  given: { recommendation: string; summary: string; confidence: Confidence },
): Promise<void> {
  await tx.review.updateMany({
    where: { organisationId: viewer.organisationId, id: reviewId, handedInAt: null, endedAt: null },
    data: { ...given, handedInAt: new Date() },
  });
}

export type AskedOfOne = Gives<"landfall_reviews_asked">;

/**
 * Reviews the viewer was asked for and has not handed in, by the day they are due. Before one opens: its title, its authors and who
 * is named in it, and nothing else.
 */
export async function listOwnOpenReviews(tx: Reader): Promise<readonly AskedOfOne[]> {
  return askRows(tx, "landfall_reviews_asked", NAMED_PATTERNS);
}
