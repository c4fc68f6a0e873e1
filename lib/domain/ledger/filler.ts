import { NOBODY_IN_PARTICULAR, STOP_WORDS, WORDS_OF_ANY_PROJECT } from "@/lib/domain/ledger/filler-words";

/** Of a text's content words, the share in one other text from which on it counts as copied from there. */
export const COPIED = 0.85;

/** Content words below which a text is filler. */
export const LEAST_WORDS = 3;

/** One letter again and again. */
const ONE_LETTER = /^(.)\1*$/su;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
/** Scripts that leave no space between words: two letters count as a word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{2}/gu;

/**
 * The words of a text that say something: three letters or more, no stop words, no words that any project could say, no letter
 * repeated. Each once, in small letters. English words are told apart; of other languages every word counts.
 */
export function contentWords(text: string): ReadonlySet<string> {
  const small = text.toLowerCase().normalize("NFKC");
  const spaced = (small.replace(UNSPACED, " ").match(WORD) ?? []).filter(isContent);
  return new Set([...spaced, ...(small.match(UNSPACED) ?? [])]);
}

function isContent(word: string): boolean {
  return (
    word.length >= 3 && !STOP_WORDS.has(word) && !WORDS_OF_ANY_PROJECT.has(word) && !ONE_LETTER.test(word)
  );
}

/**
 * Whether words are filler: fewer than `least` of content, or copied from one of the texts they should have gone beyond (the title,
 * the question itself). It judges no more than that; fluent filler passes, and is a reader's to see.
 */
export function isFiller(
  words: ReadonlySet<string>,
  beyond: readonly ReadonlySet<string>[],
  least = LEAST_WORDS,
): boolean {
  return words.size < least || beyond.some((known) => isCopied(words, known));
}

function isCopied(words: ReadonlySet<string>, from: ReadonlySet<string>): boolean {
  let found = 0;
  for (const word of words) if (from.has(word)) found++;
  return found >= COPIED * words.size;
}

/** Words that make nobody in particular of a person: “the whole research team”. */
const OF_NOBODY: ReadonlySet<string> = new Set([
  "all",
  "and",
  "of",
  "our",
  "own",
  "research",
  "the",
  "whole",
]);

/** Whether an owner is somebody: a name or a role, and not "me", "the team" or "the authors". */
export function isSomebody(owner: string): boolean {
  const said = owner
    .toLowerCase()
    .trim()
    .replace(/^(the|our|my)\s+|(?<![.!])[.!]+$/gu, "");
  const isNobody = said
    .split(/[\s,&]+/u)
    .every((word) => NOBODY_IN_PARTICULAR.has(word) || OF_NOBODY.has(word));
  return said !== "" && /\p{L}/u.test(said) && !isNobody && new Set(said).size > 1;
}
