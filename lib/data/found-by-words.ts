import { type Expression, type SqlBool, sql } from "kysely";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composedAnew, db, type Hold } from "@/lib/data/composed";
import { rows } from "@/lib/data/rows";
import { type AskedWord, askedWords, isOfWord } from "@/lib/data/search-conditions";
import type { SearchQuery } from "@/lib/domain/search/search-query";

/**
 * A search that is answered from the words of the newest revisions: an index holds them in the order in which they were submitted, with all that
 * the policy asks (decision 125), so that nothing else is looked up until a page is cut.
 */
export type FoundByWords = {
  /** All of which a revision must have; that with the fewest rows first. */
  readonly words: readonly [AskedWord, ...AskedWord[]];
  /** What the search asks besides. */
  readonly others: SearchQuery;
};

/** A word with more rows than these is not gone through: revisions are, newest first, and asked whether they have it. */
const MOST_ROWS = 10_000;
/** The first words of a search are looked at; others are asked of what these give. */
const LOOKED_AT = 4;

type Looked = { readonly word: AskedWord; readonly rows: number; readonly revisions: number };

const looking = (viewer: Viewer, words: readonly AskedWord[]) =>
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
              .limit(hold(MOST_ROWS + 1))
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

/**
 * How a search is answered: `found` where a word of it is rare enough to be gone through; `total`, where that says how many match up to
 * `limit`, null for more than these; undefined where it has to be counted.
 */
export async function lookUpWords(
  tx: Reader,
  viewer: Viewer,
  query: SearchQuery,
  limit: number,
): Promise<{ readonly found: FoundByWords | null; readonly total: number | null | undefined }> {
  const { words, others } = askedWords(query);
  const asked = words.slice(0, LOOKED_AT);
  if (asked.length === 0) return { found: null, total: undefined };
  const counts = await rows(tx, looking(viewer, asked));
  const looked = counts.flatMap(({ at, ...each }): Looked[] => {
    const word = asked[at];
    return word ? [{ word, ...each }] : [];
  });
  const rarest = looked.reduce((least, each) => (each.rows < least.rows ? each : least));
  const isAll = rarest.rows <= MOST_ROWS;
  const isAlone = words.length === 1 && others.length === 0;
  const total = rarest.revisions > limit ? null : rarest.revisions;
  return {
    found: isAll ? { words: [rarest.word, ...words.filter((word) => word !== rarest.word)], others } : null,
    total: isAlone && (isAll || total === null) ? total : undefined,
  };
}

type Of = { readonly viewer: Viewer; readonly hold: Hold };

/** Rows of the words that the search asks for, under the name w: a revision may have several. */
const rowsOfWords = ({ words: [first, ...rest] }: FoundByWords, { viewer, hold }: Of) =>
  db
    .selectFrom("revision_word as w")
    .where("w.organisation_id", "=", hold(viewer.organisationId))
    .where("w.is_latest", "=", true)
    .where(isOfWord("w", first, hold))
    .where((eb) =>
      eb.and(
        rest.map((word) =>
          eb.exists(
            eb
              .selectFrom("revision_word as x")
              .select("x.word")
              .whereRef("x.organisation_id", "=", "w.organisation_id")
              .whereRef("x.revision_id", "=", "w.revision_id")
              .where("x.is_latest", "=", true)
              .where(isOfWord("x", word, hold)),
          ),
        ),
      ),
    );

/** The revisions that have the words. */
export const revisionsOfWords = (found: FoundByWords, of: Of) =>
  rowsOfWords(found, of).select("w.revision_id as id").distinct();

/** Of these, the ones of a page in the order in which they were submitted; `beyond` says what lies behind its edge. */
export const pageOfWords = (
  found: FoundByWords,
  of: Of,
  cut: {
    readonly direction: "asc" | "desc";
    readonly beyond: (at: Expression<unknown>, id: Expression<unknown>) => Expression<SqlBool>;
    readonly size: Expression<number>;
  },
) =>
  db
    .selectFrom(rowsOfWords(found, of).select(["w.revision_id", "w.submitted_at"]).distinct().as("d"))
    .select("d.revision_id")
    .where((eb) => cut.beyond(eb.ref("d.submitted_at"), eb.ref("d.revision_id")))
    .orderBy("d.submitted_at", cut.direction)
    .orderBy("d.revision_id", cut.direction)
    .limit(cut.size);
