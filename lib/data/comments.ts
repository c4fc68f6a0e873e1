import type { NotNull } from "kysely";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { firstRow, rows } from "@/lib/data/rows";
import type { Path } from "@/lib/domain/assessment/path";

/** What an author said about one answer of a draft, or, with a null path, about the draft as a whole. */
export type CommentRow = WithMentions<RowOf<typeof comments>>;

/** Which comments of a draft are meant: all at one place, all of a section's questions, or those not settled yet. */
export type CommentsAt = { readonly path: Path | null } | { readonly section: string } | "open";

const comments = composed(
  (
    given: Given<{ organisationId: string; assessmentId: string; place: string | null; size: number }>,
    shape: { at: "path" | "section" | "open" },
  ) =>
    db
      .selectFrom("comment as c")
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.author_id"),
      )
      .leftJoin("member as s", (on) =>
        on.onRef("s.organisation_id", "=", "c.organisation_id").onRef("s.id", "=", "c.settled_by"),
      )
      .select([
        "c.id",
        "c.path",
        "c.text",
        "c.author_id as authorId",
        "m.name as authorName",
        "c.created_at as at",
        "s.name as settledByName",
        "c.settled_at as settledAt",
      ])
      .where("c.organisation_id", "=", given.organisationId)
      .where("c.assessment_id", "=", given.assessmentId)
      .where("c.revision_id", "is", null)
      .where((eb) => {
        if (shape.at === "open") return eb("c.settled_at", "is", null);
        if (given.place === null) return eb("c.path", "is", null);
        if (shape.at === "path") return eb("c.path", "=", given.place);
        return eb.fn<boolean>("starts_with", ["c.path", given.place]);
      })
      .orderBy("c.created_at")
      .orderBy("c.id")
      .limit(given.size),
);

/** At most `size` comments, oldest first. Authors only; others get nothing. */
export async function listComments(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  at: CommentsAt,
  size: number,
): Promise<readonly CommentRow[]> {
  const of = { organisationId: viewer.organisationId, assessmentId, size };
  return withMentions(tx, viewer, await rows(tx, commentsAt(of, at)));
}

function commentsAt(
  of: { readonly organisationId: string; readonly assessmentId: string; readonly size: number },
  at: CommentsAt,
) {
  if (at === "open") return comments({ ...of, place: null }, { at });
  if ("path" in at) return comments({ ...of, place: at.path }, { at: "path" });
  return comments({ ...of, place: `${at.section}.` }, { at: "section" });
}

const oneComment = composed((given: Given<{ organisationId: string; assessmentId: string; id: string }>) =>
  db
    .selectFrom("comment")
    .select((eb) => [
      "author_id as authorId",
      eb("settled_at", "is not", null).$castTo<boolean>().as("isSettled"),
    ])
    .where("organisation_id", "=", given.organisationId)
    .where("assessment_id", "=", given.assessmentId)
    .where("revision_id", "is", null)
    .where("id", "=", given.id),
);

/** One comment of a draft, or null. */
export function getComment(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  id: string,
): Promise<RowOf<typeof oneComment> | null> {
  return firstRow(tx, oneComment({ organisationId: viewer.organisationId, assessmentId, id }));
}

const openByPath = composed((given: Given<{ organisationId: string; assessmentId: string }>) =>
  db
    .selectFrom("comment")
    .select((eb) => ["path", eb.cast<number>(eb.fn.countAll(), "integer").as("open")])
    .where("organisation_id", "=", given.organisationId)
    .where("assessment_id", "=", given.assessmentId)
    .where("revision_id", "is", null)
    .where("path", "is not", null)
    .where("settled_at", "is", null)
    .groupBy("path")
    .$narrowType<{ path: NotNull }>(),
);

/** How many comments at each path are not settled yet; paths without one are left out. */
export async function countOpenComments(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
): Promise<{ readonly [path: Path]: number }> {
  const counts = await rows(tx, openByPath({ organisationId: viewer.organisationId, assessmentId }));
  return Object.fromEntries(counts.map(({ path, open }) => [path, open]));
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

/** Adds who is mentioned in a comment of the viewer's. */
export async function insertMentions(
  tx: Tx,
  viewer: Viewer,
  commentId: string,
  memberIds: readonly string[],
): Promise<void> {
  if (memberIds.length === 0) return;
  await tx.mention.createMany({
    data: memberIds.map((memberId) => ({ organisationId: viewer.organisationId, commentId, memberId })),
  });
}

const mentioned = composed((given: Given<{ organisationId: string; commentIds: readonly string[] }>) =>
  db
    .selectFrom("mention as n")
    .innerJoin("member as k", (on) =>
      on.onRef("k.organisation_id", "=", "n.organisation_id").onRef("k.id", "=", "n.member_id"),
    )
    .select(["n.comment_id as commentId", "k.name"])
    .where("n.organisation_id", "=", given.organisationId)
    .where((eb) => eb("n.comment_id", "=", eb.fn.any(given.commentIds)))
    .orderBy("k.name"),
);

type WithMentions<Row> = Row & { readonly mentions: readonly string[] };

/**
 * Comments with who is mentioned in each, by name. A statement of its own, and none where there is no comment: the policies of
 * mentions cost more than all else that is asked of comments.
 */
export async function withMentions<Row extends { readonly id: string }>(
  tx: Reader,
  viewer: Viewer,
  found: readonly Row[],
): Promise<readonly WithMentions<Row>[]> {
  if (found.length === 0) return [];
  const of = { organisationId: viewer.organisationId, commentIds: found.map(({ id }) => id) };
  const names = await rows(tx, mentioned(of));
  const namesIn = (id: string) => names.filter(({ commentId }) => commentId === id).map(({ name }) => name);
  return found.map((row) => ({ ...row, mentions: namesIn(row.id) }));
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
