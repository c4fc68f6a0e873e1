import { type Expression, sql } from "kysely";
import type { Hold } from "@/lib/data/composed";
import { type Condition, revision } from "@/lib/data/revision-expressions";
import { TEXT_PLACES, type WordPlace } from "@/lib/domain/portfolio/revision-words";
import { searchField, searchValue } from "@/lib/domain/search/search-fields";
import type { SearchQuery, SearchTerm } from "@/lib/domain/search/search-query";
import { searchWords } from "@/lib/domain/search/search-words";

const { and, exists } = revision;

/** A word that a revision is to have, or one of several: in the place, or in any text; whole, or as the beginning of one. */
export type AskedWord = {
  readonly word: string | readonly string[];
  readonly place: WordPlace | readonly WordPlace[] | null;
  readonly isWhole: boolean;
};

export const wordsOfText = ({ text, isQuoted }: SearchTerm & { type: "words" }): readonly AskedWord[] =>
  searchWords(text).map((word) => ({ word, place: null, isWhole: isQuoted }));

/** The words that together say the value of the field; null where words alone can't. */
export function wordsOfValue(field: string, value: string): readonly AskedWord[] | null {
  const isWhole = false;
  switch (field) {
    case "title":
    case "summary":
    case "use":
    case "finding":
    case "sense":
      return searchWords(value).map((word) => ({ word, place: field, isWhole }));
    case "rule":
    case "pattern":
    case "strengthens":
    case "weakens":
    case "loop":
    case "apart":
      return [{ word: value, place: field, isWhole: true }];
    case "kind":
      return [{ word: value, place: "work", isWhole: true }];
    case "factor":
      return [{ word: value, place: ["strengthens", "weakens"], isWhole: true }];
    case "recipient": {
      const known = searchField("recipient");
      const kind = known && searchValue(known, value);
      if (kind) return [{ word: kind, place: "kind", isWhole: true }];
      const words = searchWords(value).map((word) => ({ word, place: field, isWhole }) as const);
      return words.length === 1 ? words : null;
    }
    default:
      return null;
  }
}

/** What a search asks of words, all of which a revision must have, and its other terms; `followed`: the words of terms that were looked up. */
export function askedWords(
  query: SearchQuery,
  followed: ReadonlyMap<SearchTerm, AskedWord>,
): {
  readonly words: readonly AskedWord[];
  readonly others: SearchQuery;
} {
  const words = new Set<AskedWord>();
  const others: SearchTerm[] = [];
  for (const term of query) {
    const one = followed.get(term);
    const own = one ? [one] : term.isNegated ? null : wordsOfTerm(term);
    if (own) for (const word of own) words.add(word);
    else others.push(term);
  }
  return { words: [...words], others };
}

function wordsOfTerm(term: SearchTerm): readonly AskedWord[] | null {
  if (term.type === "words") return wordsOfText(term);
  const [value, ...more] = term.values;
  return value === undefined || more.length > 0 ? null : wordsOfValue(term.field, value);
}

/** The greatest code point: what begins with a text comes before the text with it. */
const LAST = "\u{10ffff}";

/** That the row of `revision_word` under this name is of the word. */
export function isOfWord(name: string, { word, place, isWhole }: AskedWord, hold: Hold): Condition {
  const at = sql.ref(`${name}.word`);
  const found =
    typeof word !== "string"
      ? sql`${at} = any(${hold([...word])}::text[])`
      : isWhole
        ? sql`${at} = ${hold(word)}`
        : sql`${at} >= ${hold(word)} and ${at} < ${hold(word + LAST)}`;
  const places = placesOf(place);
  return sql<boolean>`(${found} and ${sql.ref(`${name}.place`)} in (${sql.join(places.map((each) => sql.lit(each)))}))`;
}

export const placesOf = (place: AskedWord["place"]): readonly WordPlace[] =>
  place === null ? TEXT_PLACES : [place].flat();

/** A name in small letters has all words of the value. */
export const namedSo = (name: Expression<unknown>, value: string, hold: Hold): Condition =>
  and(searchWords(value).map((word) => hasBeginning(name, word, hold)));

/** It has all of them. */
export const hasWords = (words: readonly AskedWord[], hold: Hold): Condition =>
  and(
    words.map((word) =>
      exists(
        revision
          .selectFrom("revision_word as w")
          .select("w.word")
          .whereRef("w.organisation_id", "=", "r.organisation_id")
          .whereRef("w.revision_id", "=", "r.id")
          // Newest revisions alone are searched, and words of these have an index of their own.
          .where("w.is_latest", "=", true)
          .where(isOfWord("w", word, hold)),
      ),
    ),
  );

/** A word of the text begins so; words are letters, marks and digits alone, so that none is a sign of a pattern. */
export function hasBeginning(text: Expression<unknown>, word: string, hold: Hold): Condition {
  return sql<boolean>`${text} ~ ${hold(`(^|[^[:alnum:]])${word}`)}`;
}

/** Of a kind, else by words that one name has all of. */
export function recipient(value: string, hold: Hold): Condition {
  const own = wordsOfValue("recipient", value);
  if (own) return hasWords(own, hold);
  const words = searchWords(value);
  const name = sql`lower(normalize(${sql.ref("x.name")}, NFKC))`;
  const named = revision
    .selectFrom("revision_recipient as x")
    .select("x.kind")
    .whereRef("x.organisation_id", "=", "r.organisation_id")
    .whereRef("x.revision_id", "=", "r.id")
    .where((eb) => eb.and(words.map((word) => hasBeginning(name, word, hold))));
  const indexed = words.map((word) => ({ word, place: "recipient", isWhole: false }) as const);
  return and([hasWords(indexed, hold), exists(named)]);
}
