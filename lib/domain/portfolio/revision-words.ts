import type { Answers } from "@/lib/domain/assessment/answer";
import { recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import type { Finding } from "@/lib/domain/findings/finding";
import { searchWords } from "@/lib/domain/search/search-words";

/** Texts whose words are looked for, and what is looked for by its id as if it were a word. */
export const TEXT_PLACES = ["title", "summary", "recipient", "use", "finding"] as const;
/** Found where the search names it alone: the senses of common terms would be in every search. */
const NAMED_PLACES = ["sense"] as const;
export const ID_PLACES = [
  "kind",
  "pattern",
  "rule",
  "work",
  "strengthens",
  "weakens",
  "loop",
  "apart",
] as const;
/** What follows who wrote it, its round and its counts, not its answers: kept by triggers with the newest revision alone (decision 234). */
export const FOLLOWED_PLACES = ["author", "round", "gravest"] as const;
export const WORD_PLACES = [...TEXT_PLACES, ...NAMED_PLACES, ...ID_PLACES, ...FOLLOWED_PLACES] as const;
type TextPlace = (typeof TEXT_PLACES | typeof NAMED_PLACES)[number];
type IdPlace = (typeof ID_PLACES)[number];
export type WordPlace = (typeof WORD_PLACES)[number];
export type RevisionWord = { readonly word: string; readonly place: WordPlace };

/** Of one place. A place that says more is found by what it says first. */
const MOST = 400;

/**
 * The words by which a revision is found, each once for each place: of its title and summary, of what recipients and uses are called, of
 * the findings' titles, of its terms and their senses; and the ids of its recipients' kinds, of its patterns, of its findings' rules, of
 * its kinds of work, and of what its model says of factors and loops and implies apart from what is stated. What is not answered has none.
 */
export function revisionWords(
  answers: Answers,
  {
    findings,
    senses,
    ids,
  }: {
    readonly findings: readonly Pick<Finding, "title">[];
    readonly senses: readonly string[];
    readonly ids: { readonly [place in IdPlace]: readonly string[] };
  },
): readonly RevisionWord[] {
  const named = (list: string) =>
    recordsOf(answers, list).map(({ id }) => textAt(answers, recordPath(list, id, "name")));
  const texts: { readonly [place in TextPlace]: readonly string[] } = {
    title: [textAt(answers, "project.title")],
    summary: [textAt(answers, "project.summary")],
    recipient: named("recipients.list"),
    use: named("uses.list"),
    finding: findings.map(({ title }) => title),
    sense: senses,
  };
  const words = [...TEXT_PLACES, ...NAMED_PLACES].flatMap((place) =>
    searchWords(texts[place].join("\n"))
      .slice(0, MOST)
      .map((word) => ({ word, place })),
  );
  const identified = ID_PLACES.flatMap((place) =>
    [...new Set(ids[place])].filter((id) => id !== "").map((id) => ({ word: id, place })),
  );
  return [...words, ...identified];
}
