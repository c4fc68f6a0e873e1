import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { Prisma } from "@/lib/data/generated/client";
import type { Path } from "@/lib/domain/assessment/path";

/** What an author said about one answer of a draft, or, with a null path, about the draft as a whole. */
export type CommentRow = {
  readonly id: string;
  readonly path: Path | null;
  readonly text: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly at: Date;
  readonly settledByName: string | null;
  readonly settledAt: Date | null;
};

/** Which comments of a draft are meant: all at one place, all of a section's questions, or those not settled yet. */
export type CommentsAt = { readonly path: Path | null } | { readonly section: string } | "open";

/** At most `size` comments, oldest first. Authors only; others get nothing. */
export async function listComments(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  at: CommentsAt,
  size: number,
): Promise<readonly CommentRow[]> {
  return tx.$queryRaw<CommentRow[]>`
    SELECT c.id, c.path, c.text, c.author_id AS "authorId", m.name AS "authorName", c.created_at AS at,
           s.name AS "settledByName", c.settled_at AS "settledAt"
      FROM comment c
      JOIN member m ON m.organisation_id = c.organisation_id AND m.id = c.author_id
      LEFT JOIN member s ON s.organisation_id = c.organisation_id AND s.id = c.settled_by
     WHERE c.organisation_id = ${viewer.organisationId}::uuid AND c.assessment_id = ${assessmentId}::uuid
       AND ${condition(at)}
     ORDER BY c.created_at, c.id
     LIMIT ${size}`;
}

function condition(at: CommentsAt): Prisma.Sql {
  if (at === "open") return Prisma.sql`c.settled_at IS NULL`;
  if ("section" in at) return Prisma.sql`starts_with(c.path, ${`${at.section}.`})`;
  return at.path === null ? Prisma.sql`c.path IS NULL` : Prisma.sql`c.path = ${at.path}`;
}

/** One comment of a draft, or null. */
export async function getComment(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  id: string,
): Promise<{ readonly authorId: string; readonly isSettled: boolean } | null> {
  const [row] = await tx.$queryRaw<{ authorId: string; isSettled: boolean }[]>`
    SELECT c.author_id AS "authorId", c.settled_at IS NOT NULL AS "isSettled" FROM comment c
     WHERE c.organisation_id = ${viewer.organisationId}::uuid AND c.assessment_id = ${assessmentId}::uuid
       AND c.id = ${id}::uuid`;
  return row ?? null;
}

/** How many comments at each path are not settled yet; paths without one are left out. */
export async function countOpenComments(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<{ readonly [path: Path]: number }> {
  const rows = await tx.$queryRaw<{ path: Path; open: number }[]>`
    SELECT c.path, count(*)::integer AS open FROM comment c
     WHERE c.organisation_id = ${viewer.organisationId}::uuid AND c.assessment_id = ${assessmentId}::uuid
       AND c.path IS NOT NULL AND c.settled_at IS NULL
     GROUP BY c.path`;
  return Object.fromEntries(rows.map(({ path, open }) => [path, open]));
}

/** Adds a comment of the viewer's. */
export async function insertComment(
  tx: Tx,
  viewer: Viewer,
  comment: { id: string; assessmentId: string; path: Path | null; text: string },
): Promise<void> {
  await tx.comment.createMany({
    data: [{ ...comment, organisationId: viewer.organisationId, authorId: viewer.id }],
  });
}

/** Marks a comment as settled by the viewer, or as open again. */
export async function markComment(tx: Tx, viewer: Viewer, id: string, isSettled: boolean): Promise<void> {
  await tx.comment.updateMany({
    where: { organisationId: viewer.organisationId, id },
    data: isSettled ? { settledBy: viewer.id, settledAt: new Date() } : { settledBy: null, settledAt: null },
  });
}

/** Deletes a comment of the viewer's own. */
export async function deleteComment(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await tx.comment.deleteMany({ where: { organisationId: viewer.organisationId, id, authorId: viewer.id } });
}
