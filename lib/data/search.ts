import { type Expression, expressionBuilder, type SqlBool, sql } from "kysely";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composed, db, type Given, type RowOf } from "@/lib/data/composed";
import { ownRelations } from "@/lib/data/own-relations";
import { rows } from "@/lib/data/rows";
import { searchWords } from "@/lib/domain/search/search-words";

/** What is looked for: a whole text, and the words of it. Both are matched without regard to capitals. */
export type Search = { readonly text: string; readonly words: readonly string[]; readonly size: number };

type Places = Given<{
  organisationId: string;
  memberId: string;
  text: string;
  words: readonly string[];
  /** One word of the text as the words of titles are kept; empty without one. */
  word: string;
  size: number;
}>;
/** How many words there are: each is a condition of its own, which costs less than going through a list for every title. */
type Shape = { words: number };

/**
 * How many of the newest revisions are looked through for texts inside a title, and how many are found beyond these by one word of several (by
 * the only one no more than are asked for). The beginning of a title is found in any. Small, because what is typed is looked for at every key.
 */
const LOOKED_THROUGH = 400;
const BY_A_WORD = 40;
/** The greatest code point: what begins with a text comes before the text with it. */
const LAST = "\u{10ffff}";

const lower = (text: Expression<string>) => expressionBuilder().fn<string>("lower", [text]);
const beginsWith = (title: Expression<string>, text: Expression<string>) =>
  expressionBuilder().fn<boolean>("starts_with", [title, lower(text)]);

function hasWords(title: Expression<string>, { words }: Places, shape: Shape): Expression<SqlBool> {
  const each = Array.from(
    { length: shape.words },
    (_, at) => sql<boolean>`position(lower((${words}::text[])[${sql.lit(at + 1)}]) in ${title}) > 0`,
  );
  return expressionBuilder().and(each);
}

const authored = composed((given: Places, shape: Shape) =>
  db
    .selectFrom(
      db
        .selectFrom("assessment_person as mine")
        .innerJoin("assessment as a", (on) =>
          on.onRef("a.organisation_id", "=", "mine.organisation_id").onRef("a.id", "=", "mine.assessment_id"),
        )
        .leftJoin("answer as w", (on) =>
          on
            .onRef("w.organisation_id", "=", "a.organisation_id")
            .onRef("w.assessment_id", "=", "a.id")
            .on("w.path", "=", "project.title"),
        )
        .select((eb) => {
          const title = sql<string>`coalesce(${eb.ref("w.value")} ->> 'value', ${eb.ref("a.title")})`;
          return ["a.id", "a.state", "a.updated_at", title.as("title"), lower(title).as("small")];
        })
        .where("mine.organisation_id", "=", given.organisationId)
        .where("mine.member_id", "=", given.memberId)
        .where("mine.relation", "=", "author")
        .where("a.state", "<>", "deleted")
        .as("own"),
    )
    .select(["own.id", "own.title", "own.state"])
    .where((eb) => hasWords(eb.ref("own.small"), given, shape))
    .orderBy((eb) => eb("own.small", "=", lower(given.text)), "desc")
    .orderBy((eb) => beginsWith(eb.ref("own.small"), given.text), "desc")
    .orderBy("own.updated_at", "desc")
    .orderBy("own.id")
    .limit(given.size),
);
export type FoundOwn = RowOf<typeof authored>;

/**
 * The viewer's own assessments, titled as their drafts are, whose titles have every word: first those titled exactly so, then
 * those that begin so, then the others, last changed first.
 */
export async function searchAuthored(
  tx: Reader,
  viewer: Viewer,
  search: Search,
): Promise<readonly FoundOwn[]> {
  return rows(tx, authored(placesOf(viewer, search), { words: search.words.length }));
}

/** What an index of the newest revisions holds; the rest is looked up for what is found. */
const COLUMNS = ["r.id", "r.sort_title", "r.submitted_at"] as const;

const readable = composed((given: Places, shape: Shape) => {
  const latest = db
    .selectFrom("revision as r")
    .select(COLUMNS)
    .where("r.organisation_id", "=", given.organisationId)
    .where("r.is_latest", "=", true);
  const title = sql<string>`${sql.ref("r.sort_title")} collate "C"`;
  return db
    .with(
      (cte) => cte("beginning").materialized(),
      () =>
        latest
          .where((eb) => eb(title, ">=", lower(given.text)))
          .where((eb) => eb(title, "<", sql<string>`${lower(given.text)} || chr(1114111)`))
          .orderBy(title)
          .orderBy("r.id")
          .limit(given.size),
    )
    .with(
      (cte) => cte("newest").materialized(),
      () => latest.orderBy("r.submitted_at", "desc").orderBy("r.id", "desc").limit(LOOKED_THROUGH),
    )
    .with(
      (cte) => cte("worded").materialized(),
      () =>
        db
          .selectFrom("revision_word as w")
          .select("w.revision_id")
          .where("w.organisation_id", "=", given.organisationId)
          .where("w.is_latest", "=", true)
          .where("w.place", "=", "title")
          .where("w.word", ">=", given.word)
          .where("w.word", "<", sql<string>`${given.word} || ${sql.lit(LAST)}::text`)
          .where(sql<boolean>`${given.word} <> ''`)
          .limit(shape.words === 1 ? given.size : sql.lit(BY_A_WORD)),
    )
    .with(
      (cte) => cte("inside").materialized(),
      (query) =>
        query
          .selectFrom(
            query
              .selectFrom("newest")
              .selectAll()
              .union(
                latest.where((eb) =>
                  eb("r.id", "in", query.selectFrom("worded").select("worded.revision_id")),
                ),
              )
              .as("n"),
          )
          .selectAll("n")
          .where((eb) => hasWords(eb.ref("n.sort_title"), given, shape))
          .where((eb) => eb.not(beginsWith(eb.ref("n.sort_title"), given.text)))
          .orderBy("n.submitted_at", "desc")
          .orderBy("n.id", "desc")
          .limit(given.size),
    )
    .with("found", (query) =>
      query
        .selectFrom("beginning as b")
        .selectAll("b")
        .select((eb) => eb.lit<number>(1).as("rank"))
        .unionAll(
          query
            .selectFrom("inside as i")
            .selectAll("i")
            .select((eb) => eb.lit<number>(2).as("rank")),
        ),
    )
    .with(
      (cte) => cte("cut").materialized(),
      (query) =>
        query
          .selectFrom("found as f")
          .select((eb) => [
            "f.id",
            eb.fn
              .agg<string>("row_number")
              .over((over) =>
                over
                  .orderBy("f.rank")
                  .orderBy(eb("f.sort_title", "=", lower(given.text)), "desc")
                  .orderBy("f.submitted_at", "desc")
                  .orderBy("f.id", "desc"),
              )
              .as("place"),
          ])
          .orderBy("place")
          .limit(given.size),
    )
    .selectFrom("cut as f")
    .innerJoin("revision as r", (on) =>
      on.on("r.organisation_id", "=", given.organisationId).onRef("r.id", "=", "f.id"),
    )
    .innerJoin("assessment as a", (on) =>
      on.on("a.organisation_id", "=", given.organisationId).onRef("a.id", "=", "r.assessment_id"),
    )
    .select((eb) => [
      "r.assessment_id as assessmentId",
      "r.title",
      "a.state",
      "r.number as revisionNumber",
      "r.team_id as teamId",
      "r.handling",
      ownRelations({ ...given, assessment: eb.ref("r.assessment_id"), revision: eb.ref("f.id") }).as(
        "ownRelations",
      ),
    ])
    .orderBy("f.place");
});
export type FoundRevision = RowOf<typeof readable>;

/**
 * The newest revisions the viewer may read whose titles have every word, in the same order, each with how the viewer stands to it
 * by name. Titles that begin with the text are found by an index, the text itself first; texts inside a title among the newest four hundred,
 * and beyond these by the beginning of its longest word: forty of them, or as many as are asked for where it is the only one.
 */
export async function searchRevisions(
  tx: Reader,
  viewer: Viewer,
  search: Search,
): Promise<readonly FoundRevision[]> {
  return rows(tx, readable(placesOf(viewer, search), { words: search.words.length }));
}

function placesOf({ organisationId, id: memberId }: Viewer, { text, words, size }: Search) {
  const word = searchWords(text).reduce(
    (longest, each) => (each.length > longest.length ? each : longest),
    "",
  );
  return { organisationId, memberId, text, words, word, size };
}
