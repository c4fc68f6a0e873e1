import { sql } from "kysely";
import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { called } from "@/lib/data/ask";
import { withMentions } from "@/lib/data/comments";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Suggested } from "@/lib/domain/review/suggestions";
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
      "c.suggested",
      "c.audience",
      // Whoever says it owes the review that they say it in.
      eb
        .and([eb("c.review_id", "is not", null), eb("v.handed_in_at", "is", null)])
        .$castTo<boolean>()
        .as("isBlind"),
      // Of an earlier revision, by one who judges, since the viewer owes a review of the newest. In objects Kysely reads what it knows alone.
      sql<boolean>`${eb.ref("c.capacity")} <> 'author' AND ${eb.ref("c.created_at")} >= COALESCE(
        ((SELECT ${called("landfall_owing")}) ->> ${eb.cast(eb.ref("c.assessment_id"), "text")})::timestamptz, 'infinity')`.as(
        "isWithheld",
      ),
      "c.capacity as as",
      "c.author_id as byId",
      "m.name as byName",
      "c.created_at as at",
      "s.name as settledByName",
      "c.settled_at as settledAt",
      "c.settled_as as settledAs",
      // What an accepted edit has come to since.
      eb
        .case()
        .when("c.settled_as", "=", "accepted")
        .then(called("landfall_accepted_stands", eb.ref("c.id")))
        .end()
        .as("acceptedStands"),
    ])
    .where("c.organisation_id", "=", given.organisationId)
    .where("c.revision_id", "=", given.revisionId)
    .orderBy("c.created_at")
    .orderBy("c.id"),
);
export type SaidRow = RowOf<typeof said> & { readonly mentions: readonly string[] };

/** What the viewer may read of what is said about a revision, oldest first. */
export async function listSaid(tx: Reader, viewer: Viewer, revisionId: string): Promise<readonly SaidRow[]> {
  return withMentions(
    tx,
    viewer,
    await rows(tx, said({ organisationId: viewer.organisationId, revisionId })),
  );
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
    /** Left out: it suggests nothing. */
    suggested?: Suggested;
    quote: string;
    text: string;
  },
): Promise<void> {
  const { suggested, ...columns } = row;
  await tx.comment.createMany({
    data: [
      {
        ...columns,
        ...(suggested !== undefined && {
          suggested: typeof suggested === "string" ? suggested : [...suggested],
        }),
        organisationId: viewer.organisationId,
        authorId: viewer.id,
      },
    ],
  });
}

const suggestions = composed(
  (given: Given<{ organisationId: string; assessmentId: string; number: number }>) =>
    db
      .selectFrom("comment as c")
      .innerJoin("revision as r", (on) =>
        on.onRef("r.organisation_id", "=", "c.organisation_id").onRef("r.id", "=", "c.revision_id"),
      )
      .innerJoin("member as m", (on) =>
        on.onRef("m.organisation_id", "=", "c.organisation_id").onRef("m.id", "=", "c.author_id"),
      )
      .leftJoin("review as v", (on) =>
        on.onRef("v.organisation_id", "=", "c.organisation_id").onRef("v.id", "=", "c.review_id"),
      )
      .select((eb) => [
        "c.id",
        "c.path",
        "c.suggested",
        "c.text",
        "m.name as byName",
        "c.created_at as at",
        // What the revision says there; Kysely reads parts of objects by names it knows alone.
        sql<Answer | null>`${eb.ref("r.answers")} -> ${eb.ref("c.path")}`.as("before"),
      ])
      .where("c.organisation_id", "=", given.organisationId)
      .where("c.assessment_id", "=", given.assessmentId)
      .where("r.number", "=", given.number)
      .where("c.suggested", "is not", null)
      .where("c.settled_at", "is", null)
      .where((eb) => eb.or([eb("c.review_id", "is", null), eb("v.handed_in_at", "is not", null)]))
      .orderBy("c.created_at")
      .orderBy("c.id"),
);

/** Suggested edits of a revision that nobody has settled, oldest first, with what it says there; as far as the viewer may read them. */
export async function listSuggestions(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  number: number,
): Promise<readonly RowOf<typeof suggestions>[]> {
  return rows(tx, suggestions({ organisationId: viewer.organisationId, assessmentId, number }));
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
