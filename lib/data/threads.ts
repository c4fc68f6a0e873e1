import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import type { Capacity, Settlement, ThreadAudience } from "@/lib/domain/review/threads";

const said = composed((given: Given<{ organisationId: string; revisionId: string }>) =>
  db
    .selectFrom("comment as c")
    .innerJoin("member as m", (on) =>
      on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.author_id"),
    )
    .leftJoin("member as s", (on) =>
      on.onRef("s.organisation_id", "=", "c.organisation_id").onRef("s.id", "=", "c.settled_by"),
    )
    .leftJoin("review as v", (on) =>
      on.onRef("v.organisation_id", "=", "c.organisation_id").onRef("v.id", "=", "c.review_id"),
    )
    .select((eb) => [
      "c.id",
      // What it replies to.
      "c.answers_id as answersId",
      "c.path as about",
      "c.quote",
      "c.text",
      "c.is_argument as isArgument",
      "c.audience",
      // Whoever says it owes the review that they say it in.
      eb
        .and([eb("c.review_id", "is not", null), eb("v.handed_in_at", "is", null)])
        .$castTo<boolean>()
        .as("isBlind"),
      "c.capacity as as",
      "c.author_id as byId",
      "m.name as byName",
      "c.created_at as at",
      "s.name as settledByName",
      "c.settled_at as settledAt",
      "c.settled_as as settledAs",
    ])
    .where("c.organisation_id", "=", given.organisationId)
    .where("c.revision_id", "=", given.revisionId)
    .orderBy("c.created_at")
    .orderBy("c.id"),
);
export type SaidRow = RowOf<typeof said>;

/** What the viewer may read of what is said about a revision, oldest first. */
export async function listSaid(tx: Reader, viewer: Viewer, revisionId: string): Promise<readonly SaidRow[]> {
  return rows(tx, said({ organisationId: viewer.organisationId, revisionId }));
}

/** Adds what the viewer says about a revision. */
export async function insertSaid(
  tx: Tx,
  viewer: Viewer,
  row: {
    id: string;
    assessmentId: string;
    revisionId: string;
    reviewId: string | null;
    answersId: string | null;
    path: string | null;
    audience: ThreadAudience;
    capacity: Capacity;
    isArgument: boolean;
    quote: string;
    text: string;
  },
): Promise<void> {
  await tx.comment.createMany({
    data: [{ ...row, organisationId: viewer.organisationId, authorId: viewer.id }],
  });
}

/** Settles a thread in the viewer's name, or opens it again. */
export async function settleSaid(
  tx: Tx,
  viewer: Viewer,
  id: string,
  settledAs: Settlement | null,
): Promise<void> {
  await tx.comment.updateMany({
    where: { organisationId: viewer.organisationId, id },
    data: settledAs
      ? { settledAs, settledBy: viewer.id, settledAt: new Date() }
      : { settledAs: null, settledBy: null, settledAt: null },
  });
}

/** Takes away what nobody else has read. */
export async function deleteSaid(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await tx.comment.deleteMany({ where: { organisationId: viewer.organisationId, id, authorId: viewer.id } });
}
