import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { type Counted, counted } from "@/lib/data/counted";

export type ReviewRow = {
  readonly id: string;
  readonly reviewerId: string;
  readonly reviewerName: string;
  readonly reviewerIsDisabled: boolean;
  readonly assignedAt: Date;
  readonly handedInAt: Date | null;
  /** The reviewer was taken off. */
  readonly endedAt: Date | null;
  readonly recommendation: string | null;
  readonly summary: string;
  readonly ratings: readonly {
    readonly path: string;
    readonly rating: 1 | 2 | 3 | 4 | 5 | null;
    readonly comment: string;
    readonly version: number;
  }[];
};

/** The reviews of a revision that the viewer may read now: blind until their own is handed in. */
export async function listReviews(
  tx: Reader,
  viewer: Viewer,
  revisionId: string,
): Promise<readonly ReviewRow[]> {
  return tx.$queryRaw<ReviewRow[]>`
    SELECT v.id, v.reviewer_id AS "reviewerId", m.name AS "reviewerName",
           m.disabled_at IS NOT NULL AS "reviewerIsDisabled", v.assigned_at AS "assignedAt",
           v.handed_in_at AS "handedInAt", v.ended_at AS "endedAt", v.recommendation, v.summary,
           (SELECT coalesce(jsonb_agg(jsonb_build_object('path', g.path, 'rating', g.rating, 'comment', g.comment,
                                                         'version', g.version)
                                      ORDER BY g.path), '[]')
              FROM review_rating g WHERE g.organisation_id = v.organisation_id AND g.review_id = v.id) AS ratings
      FROM review v JOIN member m ON m.organisation_id = v.organisation_id AND m.id = v.reviewer_id
     WHERE v.organisation_id = ${viewer.organisationId}::uuid AND v.revision_id = ${revisionId}::uuid
     ORDER BY v.assigned_at, v.id`;
}

export type AskedReview = {
  readonly id: string;
  /** Of the revision. */
  readonly number: number;
  readonly reviewerId: string;
  readonly reviewerName: string;
  readonly isHandedIn: boolean;
  /** The reviewer was taken off. */
  readonly isEnded: boolean;
};

/**
 * Who was asked for a review of which revision and how far they are, nothing of what they wrote; newest revision first. For
 * those who assign or decide, also while they owe one themselves.
 */
export async function listAskedReviews(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<readonly AskedReview[]> {
  return tx.$queryRaw<AskedReview[]>`
    SELECT v.id, v.number, v.reviewer_id AS "reviewerId", m.name AS "reviewerName", v.is_handed_in AS "isHandedIn",
           v.is_ended AS "isEnded"
      FROM landfall_asked_reviews(${assessmentId}::uuid) v
      JOIN member m ON m.organisation_id = ${viewer.organisationId}::uuid AND m.id = v.reviewer_id`;
}

/** Asks a member to review a revision; does nothing if they are asked already. */
export async function insertReview(
  tx: Tx,
  viewer: Viewer,
  review: { id: string; assessmentId: string; revisionId: string; reviewerId: string },
): Promise<void> {
  await tx.review.createMany({
    data: [{ ...review, organisationId: viewer.organisationId, assignedBy: viewer.id }],
    skipDuplicates: true,
  });
}

/**
 * Writes the viewer's rating of one answer into their own open review, over the version they saw; 0: there was none. Gives the
 * new version, or null if another one stands there, which is left as it is.
 */
export async function putRating(
  tx: Tx,
  viewer: Viewer,
  reviewId: string,
  given: { path: string; rating: number | null; comment: string; version: number },
): Promise<number | null> {
  const { path, rating, comment, version } = given;
  const written =
    version === 0
      ? await tx.$queryRaw<{ version: number }[]>`
          INSERT INTO review_rating (organisation_id, review_id, path, rating, comment)
          VALUES (${viewer.organisationId}::uuid, ${reviewId}::uuid, ${path}, ${rating}::smallint, ${comment})
          ON CONFLICT (organisation_id, review_id, path) DO NOTHING
          RETURNING version`
      : await tx.$queryRaw<{ version: number }[]>`
          UPDATE review_rating
             SET rating = ${rating}::smallint, comment = ${comment}, version = version + 1, updated_at = now()
           WHERE organisation_id = ${viewer.organisationId}::uuid AND review_id = ${reviewId}::uuid
             AND path = ${path} AND version = ${version}
          RETURNING version`;
  return written[0]?.version ?? null;
}

/** Hands the review in. From then on it can't be changed, and its reviewer may read the others'. */
export async function handIn(
  tx: Tx,
  viewer: Viewer,
  reviewId: string,
  given: { recommendation: string; summary: string },
): Promise<void> {
  await tx.review.updateMany({
    where: { organisationId: viewer.organisationId, id: reviewId, handedInAt: null, endedAt: null },
    data: { ...given, handedInAt: new Date() },
  });
}

export type OpenReview = {
  readonly assessmentId: string;
  readonly title: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly revisionNumber: number;
  readonly assignedAt: Date;
};

/** Reviews the viewer was asked for and has not handed in, oldest first. */
export async function listOwnOpenReviews(tx: Reader, viewer: Viewer): Promise<Counted<OpenReview>> {
  const rows = await tx.$queryRaw<(OpenReview & { total: number })[]>`
    SELECT v.assessment_id AS "assessmentId", r.title, t.id AS "teamId", t.name AS "teamName",
           r.number AS "revisionNumber", v.assigned_at AS "assignedAt", (count(*) OVER ())::integer AS total
      FROM review v
      JOIN revision r ON r.organisation_id = v.organisation_id AND r.id = v.revision_id AND r.is_latest
      JOIN assessment a ON a.organisation_id = v.organisation_id AND a.id = v.assessment_id AND a.state = 'in-review'
      JOIN team t ON t.organisation_id = a.organisation_id AND t.id = a.team_id
     WHERE v.organisation_id = ${viewer.organisationId}::uuid AND v.reviewer_id = ${viewer.id}::uuid
       AND v.handed_in_at IS NULL AND v.ended_at IS NULL
     ORDER BY v.assigned_at
     LIMIT 200`;
  return counted(rows);
}
