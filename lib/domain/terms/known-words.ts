/** What each word of a text can begin or bring about, looked up once for all that ask. */

import { absolutePatterns } from "@/lib/domain/terms/absolute-patterns";
import type { Conditions } from "@/lib/domain/terms/claim-patterns";
import { ANY_WORD, type Form, type FormIndex, phraseIndex, termIndex } from "@/lib/domain/terms/form-index";
import { isPossessive, withoutPossessive } from "@/lib/domain/terms/possessive";

/** The forms that begin with a word, the longest first. */
export type Begun = {
  readonly all: readonly Form[];
  /** Those of one word. */
  readonly alone: readonly Form[];
  /** The words that can stand second in the others; null where one of them takes any. */
  readonly seconds: ReadonlySet<string> | null;
};

/** In a row each, by the places of the words. */
export type KnownWords = {
  readonly terms: readonly (Begun | null)[];
  readonly phrases: readonly (Begun | null)[];
  /** The conditions of the grammar's patterns that it meets. */
  readonly met: readonly Conditions[];
};

type KnownWord = {
  readonly terms: Begun | null;
  readonly phrases: Begun | null;
  readonly met: Conditions;
};

/** Of words seen before, whatever the text; emptied when it has grown. */
const SEEN = new Map<string, KnownWord>();
const MOST_SEEN = 4_000;

/** `words`: lower-case, as `wordsOf` splits a text. */
export function knownWords(words: readonly string[]): KnownWords {
  const terms: (Begun | null)[] = [];
  const phrases: (Begun | null)[] = [];
  const met: Conditions[] = [];
  for (const word of words) {
    const known = SEEN.get(word) ?? lookedUp(word);
    terms.push(known.terms);
    phrases.push(known.phrases);
    met.push(known.met);
  }
  return { terms, phrases, met };
}

function lookedUp(word: string): KnownWord {
  if (SEEN.size >= MOST_SEEN) SEEN.clear();
  const known = {
    terms: begunBy(termIndex(), word),
    phrases: begunBy(phraseIndex(), word),
    met: absolutePatterns().all.conditionsOf(word),
  };
  SEEN.set(word, known);
  return known;
}

function begunBy(index: FormIndex, word: string): Begun | null {
  const forms = index.get(word) ?? (isPossessive(word) ? index.get(withoutPossessive(word)) : undefined);
  if (!forms) return null;
  const seconds = forms.flatMap(({ places: [, second] }) => (second ? [second] : []));
  return {
    all: forms,
    alone: forms.filter(({ places }) => places.length === 1),
    seconds: seconds.includes(ANY_WORD) ? null : new Set(seconds.flatMap((words) => [...words])),
  };
}
