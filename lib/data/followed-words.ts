import { sql } from "kysely";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { composedAnew, db, type Hold } from "@/lib/data/composed";
import { revision } from "@/lib/data/revision-expressions";
import { rows } from "@/lib/data/rows";
import { type AskedWord, namedSo } from "@/lib/data/word-conditions";
import { SEVERITIES } from "@/lib/domain/findings/labels";
import type { FieldTerm, SearchQuery, SearchTerm } from "@/lib/domain/search/search-query";

/** More names than these are not looked up one by one: what they have is most of what there is. */
const MOST_NAMES = 200;

/** Gravest first; a newest revision has one of these as a word, “none” where it has no finding. */
const GRAVEST = [...SEVERITIES, "none"] as const;

/**
 * What terms of a search ask of words that follow authors, the round and counts (decision 234): each may be any of several. A term that such words can't say, or
 * not in reasonable number, is not among them. Of a word that is none of anything, nothing is found.
 */
export async function followedWords(
  tx: Reader,
  viewer: Viewer,
  query: SearchQuery,
): Promise<ReadonlyMap<SearchTerm, AskedWord>> {
  const found = new Map<SearchTerm, AskedWord>(gravestWords(query));
  for (const term of query) {
    if (term.type !== "field" || term.isNegated) continue;
    if (term.field === "author") {
      const words = await named(tx, authors(term, viewer));
      if (words) found.set(term, { word: words, place: "author", isWhole: true });
    }
    if (term.field === "round" && !term.values.includes("none")) {
      const words = await named(tx, rounds(term, viewer));
      if (words) found.set(term, { word: words, place: "round", isWhole: true });
    }
  }
  return found;
}

/** Each once; null for more than are looked up. */
async function named(tx: Reader, statement: ReturnType<typeof rounds>): Promise<readonly string[] | null> {
  const words = (await rows(tx, statement)).map(({ word }) => word);
  return words.length > MOST_NAMES ? null : words;
}

/** Whoever is meant, as `author:` itself has it. */
const authors = ({ values }: FieldTerm, viewer: Viewer) =>
  composedAnew(
    (hold) =>
      db
        .selectFrom("member as m")
        .select((eb) => eb.cast<string>("m.id", "text").as("word"))
        .where("m.organisation_id", "=", hold(viewer.organisationId))
        .where(
          revision.or(
            values.map((value) =>
              value === "me"
                ? sql<boolean>`m.id = ${hold(viewer.id)}::uuid`
                : namedSo(sql`lower(m.name)`, value, hold),
            ),
          ),
        )
        .limit(hold(MOST_NAMES + 1)),
    { isKept: false },
  );

/** Rounds are kept with revisions by their names, which may be those of several. */
const rounds = ({ values }: FieldTerm, viewer: Viewer) =>
  composedAnew(
    (hold) =>
      db
        .selectFrom("round as x")
        .select(sql<string>`lower(x.name)`.as("word"))
        .distinct()
        .where("x.organisation_id", "=", hold(viewer.organisationId))
        .where(revision.or(values.map((value) => roundNamed(value, hold))))
        .limit(hold(MOST_NAMES + 1)),
    { isKept: false },
  );

/** That the round under the name x is called so. */
export const roundNamed = (value: string, hold: Hold) =>
  namedSo(sql`lower(normalize(${sql.ref("x.name")}, NFKC))`, value, hold);

/**
 * Severities that are asked for, or that none may be of, where they are the gravest there are down to one of them: then the gravest finding says it. None of
 * several is said by one word for all of these terms.
 */
function gravestWords(query: SearchQuery): readonly (readonly [SearchTerm, AskedWord])[] {
  const severe = query.filter((term) => term.type === "field" && term.field === "severity");
  const asked = severe.filter((term) => !term.isNegated);
  const denied = severe.filter((term) => term.isNegated);
  const gravest = (word: readonly string[]): AskedWord => ({ word, place: "gravest", isWhole: true });
  const none = fromTheTop(denied);
  return [
    ...asked.flatMap((term) => {
      const some = fromTheTop([term]);
      return some ? [[term, gravest(some)] as const] : [];
    }),
    ...(none && none.length > 0 ? withOne(denied, gravest(GRAVEST.slice(none.length))) : []),
  ];
}

const withOne = (terms: readonly SearchTerm[], word: AskedWord) => terms.map((term) => [term, word] as const);

/** The severities of these terms, if they are the gravest ones without a gap. */
function fromTheTop(terms: readonly SearchTerm[]): readonly string[] | null {
  const said = new Set(terms.flatMap((term) => (term.type === "field" ? term.values : [])));
  const top = GRAVEST.slice(0, said.size);
  return top.every((severity) => said.has(severity)) ? top : null;
}
