/**
 * Finds glossary terms and absolute phrases in a Markdown text (claims SM-13, SM-14, SM-21; SM-1, SM-2 for the phrases).
 *
 * Works in browser and server, needs no network, never throws and takes time linear in the length of the text, whatever
 * the text. Code, addresses and quotations are left out, see skipped-regions.ts.
 */

import { absoluteClaims } from "@/lib/domain/terms/absolute-grammar";
import { absolutePatterns } from "@/lib/domain/terms/absolute-patterns";
import { absoluteWords, isToBeDone, withoutLookalikes } from "@/lib/domain/terms/absolute-words";
import { isAsserted } from "@/lib/domain/terms/assertion";
import type { Conditions } from "@/lib/domain/terms/claim-patterns";
import { isDisclaimed } from "@/lib/domain/terms/disclaimer";
import { ANY_WORD, type Form, wordsOfTerms } from "@/lib/domain/terms/form-index";
import { isFunction, isReserved, isResult, isSupposed, isTechnical } from "@/lib/domain/terms/hedges";
import { type Begun, knownWords } from "@/lib/domain/terms/known-words";
import { withoutOtherAbbreviations } from "@/lib/domain/terms/other-abbreviations";
import { isPossessive, POSSESSIVE, withoutPossessive } from "@/lib/domain/terms/possessive";
import { skippedRegions } from "@/lib/domain/terms/skipped-regions";
import { subjectReader } from "@/lib/domain/terms/subject-words";
import type { TermMark } from "@/lib/domain/terms/term-mark";
import { HARD, HYPHEN, SOFT, type Words, wordsOf } from "@/lib/domain/terms/words";

/**
 * The marks of a text, in order and without overlap; where a term and an absolute phrase overlap, the longer is kept.
 * The empty text has none.
 */
export function findTerms(text: string): readonly TermMark[] {
  const { terms, phrases } = findTermsAndPhrases(text);
  if (phrases.length === 0) return terms;
  const marks: TermMark[] = [];
  for (const mark of [...terms, ...phrases].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = marks.at(-1);
    if (!last || last.end <= mark.start) marks.push(mark);
    else if (mark.end - mark.start > last.end - last.start) marks[marks.length - 1] = mark;
  }
  return marks;
}

/** As `findTerms`, with both kinds apart: a term inside an absolute phrase ("only for AI safety") is found too. */
export function findTermsAndPhrases(text: string): {
  readonly terms: readonly TermMark[];
  readonly phrases: readonly TermMark[];
} {
  const plain = inPlainSigns(text);
  const words = wordsOf(plain, skippedRegions(plain), wordsOfTerms());
  const known = knownWords(words.keys);
  const isOnSubject = subjectReader(words);
  const terms: TermMark[] = [];
  const phrases: TermMark[] = [];
  let termFrom = 0;
  let phraseFrom = 0;
  for (let first = 0; first < words.keys.length; first++) {
    const term = first < termFrom ? null : longestOf(known.terms[first], words, first, plain);
    if (term) {
      termFrom = term.last + 1;
      if (term.form.id !== null && isOnSubject(first, term.last) && !isDisclaimed(words, first, term.last))
        terms.push(markOf(text, words, first, term, term.form.id));
    }
    const phrase =
      first < phraseFrom || words.scareQuoted[first]
        ? null
        : longestOf(known.phrases[first], words, first, plain);
    if (
      phrase?.form.id &&
      isAsserted(words, first, phrase.last) &&
      !isSupposed(words, first, phrase.last) &&
      !isTechnical(words, first, phrase.last)
    ) {
      phraseFrom = phrase.last + 1;
      phrases.push(markOf(text, words, first, phrase, phrase.form.id));
    }
  }
  const claimed = claimsIn(text, words, known.met).filter(
    (claim) => !phrases.some((each) => overlaps(each, claim)),
  );
  return {
    terms: withoutOtherAbbreviations(plain, terms),
    phrases: [...phrases, ...claimed].sort((a, b) => a.start - b.start),
  };
}

type Extent = Pick<TermMark, "start" | "end">;

function overlaps(one: Extent, other: Extent): boolean {
  return one.start < other.end && other.start < one.end;
}

/** What the grammar finds, sentence by sentence, where the author asserts it without a reserve. */
function claimsIn(text: string, words: Words, met: readonly Conditions[]): readonly TermMark[] {
  const { keys, gaps, starts, ends } = words;
  const patterns = absolutePatterns().all;
  const marks: TermMark[] = [];
  for (let first = 0, next = 0; first < keys.length; first = next) {
    next = first + 1;
    while (next < keys.length && next - first < LONGEST_SENTENCE && (gaps[next] ?? HARD) < HARD) next++;
    const tried = patterns.toTry(met, first, next);
    if (tried.length === 0) continue;
    const sentence = withoutLookalikes(sentenceOf(words, first, next));
    const claims = [
      ...absoluteClaims(sentence, tried).filter((claim) => !isToBeDone(sentence, claim)),
      ...absoluteWords(sentence, tried),
    ];
    if (claims.length === 0) continue;
    const wordAt = wordsByPlace(sentence);
    for (const { id, start, end, isTurn } of claims) {
      const from = first + wordAt(start);
      const to = first + wordAt(end - 1);
      if (!isAsserted(words, from, to) || isSupposed(words, from, to) || isReserved(words, from, to))
        continue;
      if ((!isTurn && isTechnical(words, from, to)) || isResult(words, from, to)) continue;
      if (isFunction(words, from, to)) continue;
      const extent = { start: starts[from] ?? 0, end: ends[to] ?? 0 };
      if (marks.some((mark) => overlaps(mark, extent))) continue;
      marks.push({ ...extent, text: text.slice(extent.start, extent.end), kind: "absolute-phrase", id });
    }
  }
  return marks;
}

/** Its words with one space between them, and a comma, as a word of its own, where they are separated so. */
function sentenceOf({ keys, gaps, scareQuoted }: Words, first: number, end: number): string {
  const parts: string[] = [];
  for (let at = first; at < end; at++) {
    if (at > first && (gaps[at] ?? HARD) === SOFT) parts.push(",");
    parts.push((!scareQuoted[at] && keys[at]) || "_");
  }
  return parts.join(" ");
}

/** Of a place in such a sentence: how many words, commas not counted, begin before or at it, less one. */
function wordsByPlace(sentence: string): (place: number) => number {
  const starts: number[] = [];
  for (let at = 0; at < sentence.length; at++)
    if ((at === 0 || sentence.charCodeAt(at - 1) === SPACE) && sentence.charCodeAt(at) !== COMMA)
      starts.push(at);
  return (place) => starts.findLastIndex((start) => start <= place);
}

const SPACE = 32;
const COMMA = 44;

/** In words; what is longer is read in parts. */
const LONGEST_SENTENCE = 120;

/** Wide letters as keyboards of East Asia write them, and every end of a line, as ASCII has them. Offsets stay. */
function inPlainSigns(text: string): string {
  if (!/[\r\u2028\u2029\u3000\uff01-\uff5e]/.test(text)) return text;
  return text
    .replace(/\r(?!\n)|[\u2028\u2029]/g, "\n")
    .replace(/\u3000/g, " ")
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

/** A form found: the index of its last word and the offset at which it ends. */
type Match = { readonly form: Form; readonly last: number; readonly end: number };

/** Of the forms that begin with the word `first`, the longest that stands there. */
function longestOf(begun: Begun | null | undefined, words: Words, first: number, text: string): Match | null {
  if (!begun) return null;
  const forms = canGoOn(begun, words, first + 1) ? begun.all : begun.alone;
  for (const form of forms) {
    const last = first + form.places.length - 1;
    if (!fits(form, words, first, last)) continue;
    const lastKey = words.keys[last] ?? "";
    const isOwner = !form.places.at(-1)?.has(lastKey);
    const end = (words.ends[last] ?? 0) - (isOwner ? POSSESSIVE.length : 0);
    if (form.exactly !== undefined && text.slice(words.starts[first], end) !== form.exactly) continue;
    return { form, last, end };
  }
  return null;
}

/** Whether the word `second` can be the second of a form. */
function canGoOn({ seconds }: Begun, { keys, gaps }: Words, second: number): boolean {
  const key = keys[second];
  if (key === undefined || (gaps[second] ?? SOFT) > HYPHEN) return false;
  return !seconds || seconds.has(key) || (isPossessive(key) && seconds.has(withoutPossessive(key)));
}

/** Whether the words after the first, which fits, are those of the form too. */
function fits({ places, hyphenated }: Form, { keys, gaps }: Words, first: number, last: number): boolean {
  if (last >= keys.length) return false;
  for (let place = 1; place < places.length; place++) {
    const at = first + place;
    if ((gaps[at] ?? SOFT) > HYPHEN) return false;
    const key = keys[at] ?? "";
    const fitting = places[place];
    if (fitting === ANY_WORD || fitting?.has(key)) continue;
    if (!isPossessive(key) || !fitting?.has(withoutPossessive(key))) return false;
  }
  return !hyphenated || gaps[last] === HYPHEN;
}

function markOf(text: string, words: Words, first: number, { form, end }: Match, id: string): TermMark {
  const start = words.starts[first] ?? 0;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: form.kind,
    id,
    ...(form.sense !== undefined && { sense: form.sense }),
  };
}
