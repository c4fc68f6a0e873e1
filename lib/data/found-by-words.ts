import { type Expression, type SqlBool, sql } from "kysely";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composedAnew, db, type Hold } from "@/lib/data/composed";
import { followedWords } from "@/lib/data/followed-words";
import { rows } from "@/lib/data/rows";
import { type AskedWord, askedWords, isOfWord, placesOf } from "@/lib/data/word-conditions";
import type { SearchQuery } from "@/lib/domain/search/search-query";

/**
 * A search that is answered from the words of the newest revisions: an index holds them in the order in which they were submitted, with all that
 * the policy asks (decision 125), so that nothing else is looked up until a page is cut.
 */
export type FoundByWords = {
  /** All of which a revision must have. Each of these is gone through; that with the fewest rows is among them. */
  readonly through: readonly [AskedWord, ...AskedWord[]];
  /** What is found so is asked whether it has these. */
  readonly besides: readonly AskedWord[];
  /** What the search asks besides. */
  readonly others: SearchQuery;
};

/**
 * A word with more rows than these is not gone through: revisions are, newest first, and asked whether they have it. Of several that are common, few
 * of the newest have all: more rows are gone through sooner than so many revisions.
 */
const MOST_ROWS = { ofOne: 10_000, ofSeveral: 40_000 } as const;
const mostOf = (words: readonly AskedWord[]): number =>
  words.length > 1 ? MOST_ROWS.ofSeveral : MOST_ROWS.ofOne;
/** The first words of a search are looked at; others are asked of what these give. */
const LOOKED_AT = 4;
/** A page of the index holds some thirty rows of a word, and asking one revision for it takes four: so many times the rarest one's rows are gone through sooner. */
const SOONER = 100;

type Looked = { readonly word: AskedWord; readonly rows: number; readonly revisions: number };

const looking = (viewer: Viewer, words: readonly AskedWord[], most: number) =>
  composedAnew(
    (hold) => {
      const [first, ...others] = words.map((word, at) =>
        db
          .selectFrom(
            db
              .selectFrom("revision_word as w")
              .select(["w.revision_id", sql.lit(at).as("at")])
              .where("w.organisation_id", "=", hold(viewer.organisationId))
              .where("w.is_latest", "=", true)
              .where(isOfWord("w", word, hold))
              .limit(hold(most + 1))
              .as("w"),
          )
          .select((eb) => [
            sql<number>`${sql.lit(at)}::int`.as("at"),
            eb.cast<number>(eb.fn.countAll(), "integer").as("rows"),
            eb.cast<number>(eb.fn.count("w.revision_id").distinct(), "integer").as("revisions"),
          ]),
      );
      if (!first) throw new Error("No word is looked at.");
      return others.reduce((all, each) => all.unionAll(each), first);
    },
    { isKept: false },
  );

/** A revision has no two rows of it. */
const isOnce = ({ word, place, isWhole }: AskedWord): boolean =>
  placesOf(place).length === 1 &&
  isWhole &&
  (typeof word === "string" || place === "round" || place === "gravest");

/**
 * How a search is answered: `found` where a word of it is rare enough to be gone through, or is all that is asked for and the page in the order of submission, in
 * which its index holds it; `total`, where that says how many match up to `limit`, null for more than these; undefined where it has to be counted.
 */
export async function lookUpWords(
  tx: Reader,
  viewer: Viewer,
  query: SearchQuery,
  { limit, isBySubmission }: { readonly limit: number; readonly isBySubmission: boolean },
): Promise<{ readonly found: FoundByWords | null; readonly total: number | null | undefined }> {
  const { words, others } = askedWords(query, await followedWords(tx, viewer, query));
  const asked = words.slice(0, LOOKED_AT);
  if (asked.length === 0) return { found: null, total: undefined };
  if (words.some(({ word }) => word.length === 0)) return { found: null, total: 0 };
  const isAlone = words.length === 1 && others.length === 0;
  const isWalked = isAlone && isBySubmission && asked.every(({ isWhole }) => isWhole);
  const counts = await rows(
    tx,
    looking(viewer, asked, isWalked && asked.every(isOnce) ? limit : mostOf(asked)),
  );
  const looked = counts.flatMap(({ at, ...each }): Looked[] => {
    const word = asked[at];
    return word ? [{ word, ...each }] : [];
  });
  const rarest = looked.reduce((least, each) => (each.rows < least.rows ? each : least));
  const isAll = isWalked || rarest.rows <= mostOf(asked);
  const total = rarest.revisions > limit ? null : rarest.revisions;
  const most = Math.min(mostOf(asked), SOONER * rarest.rows);
  const through = looked.flatMap(({ word, rows }) => (word !== rarest.word && rows <= most ? [word] : []));
  const besides = words.filter((word) => word !== rarest.word && !through.includes(word));
  return {
    found: isAll ? { through: [rarest.word, ...through], besides, others } : null,
    total: isAlone && (isAll || total === null) ? total : undefined,
  };
}

type Of = { readonly viewer: Viewer; readonly hold: Hold };

/** Of newest revisions the rows of a word. */
const rowsOfWord = (word: AskedWord, { viewer, hold }: Of) =>
  db
    .selectFrom("revision_word as w")
    .select(["w.organisation_id", "w.revision_id", "w.submitted_at"])
    .where("w.organisation_id", "=", hold(viewer.organisationId))
    .where("w.is_latest", "=", true)
    .where(isOfWord("w", word, hold));

/** Rows of the words that the search asks for, under the name w: a revision may have several. */
const rowsOfWords = ({ through: [first, ...rest], besides }: FoundByWords, of: Of) =>
  db
    .selectFrom(
      rest.reduce((all, word) => all.intersect(rowsOfWord(word, of)), rowsOfWord(first, of)).as("w"),
    )
    .where((eb) =>
      eb.and(
        besides.map((word) =>
          eb.exists(
            eb
              .selectFrom("revision_word as x")
              .select("x.word")
              .whereRef("x.organisation_id", "=", "w.organisation_id")
              .whereRef("x.revision_id", "=", "w.revision_id")
              .where("x.is_latest", "=", true)
              .where(isOfWord("x", word, of.hold)),
          ),
        ),
      ),
    );

/** The revisions that have the words. */
export const revisionsOfWords = (found: FoundByWords, of: Of) =>
  rowsOfWords(found, of).select("w.revision_id as id").distinct();

type Cut = {
  readonly direction: "asc" | "desc";
  /** What lies behind the edge of the page. */
  readonly beyond: (at: Expression<unknown>, id: Expression<unknown>) => Expression<SqlBool>;
  readonly size: Expression<number>;
};

/**
 * Rows of one word in the order of submission, no more than a page: the index holds each value in each place in that order, so that the first of each are read, and
 * the first of all are among them.
 */
const firstOfWord = ({ word, place }: AskedWord, { viewer, hold }: Of, cut: Cut) =>
  db
    .selectFrom(
      sql<{
        word: string;
        place: string;
      }>`(select a.word, b.place from unnest(${hold([word].flat())}::text[]) as a(word)
        cross join unnest(${sql.lit(`{${placesOf(place).join()}}`)}::text[]) as b(place))`.as<"v">(sql`v`),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("revision_word as w")
          .select(["w.revision_id", "w.submitted_at"])
          .where("w.organisation_id", "=", hold(viewer.organisationId))
          .where("w.is_latest", "=", true)
          .whereRef("w.word", "=", "v.word")
          .where(sql<boolean>`w.place = v.place`)
          .where((own) => cut.beyond(own.ref("w.submitted_at"), own.ref("w.revision_id")))
          .orderBy("w.submitted_at", cut.direction)
          .orderBy("w.revision_id", cut.direction)
          .limit(cut.size)
          .as("x"),
      (join) => join.onTrue(),
    )
    .select(["x.revision_id", "x.submitted_at"])
    .distinct();

/** Of the revisions that have the words, the ones of a page in the order in which they were submitted. */
export function pageOfWords(found: FoundByWords, of: Of, cut: Cut) {
  const [first, ...more] = found.through;
  const isOne = more.length === 0 && found.besides.length === 0 && first.isWhole;
  const all = isOne
    ? firstOfWord(first, of, cut)
    : rowsOfWords(found, of).select(["w.revision_id", "w.submitted_at"]).distinct();
  return db
    .selectFrom(all.as("d"))
    .select("d.revision_id")
    .where((eb) => cut.beyond(eb.ref("d.submitted_at"), eb.ref("d.revision_id")))
    .orderBy("d.submitted_at", cut.direction)
    .orderBy("d.revision_id", cut.direction)
    .limit(cut.size);
}
