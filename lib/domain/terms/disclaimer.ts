/**
 * Whether the author says that a term is not meant: "national security is not meant here", "we do not mean experimental
 * control". Such a place leaves no sense open. "Safety is not meant lightly" and "we do not mean only safety" do use the term.
 */

import { HYPHEN, SOFT, type Words } from "@/lib/domain/terms/words";

const BACK = 4;
const MEAN = new Set(["mean", "meant"]);
const REFER = new Set(["refer", "referring"]);
const NOT = new Set(["not", "don't", "doesn't", "didn't", "never"]);
/** After these, "we do not mean" is about a statement, or about more than the word. */
const OPENS_OTHER = new Set(
  "that to it this what how why when if by as but only just merely simply so because".split(" "),
);
const NOT_ALONE = new Set(["only", "alone", "merely"]);
const COPULAS = new Set(["is", "are", "was", "were"]);
const NEGATED_COPULAS = new Set(["isn't", "aren't", "wasn't", "weren't"]);
const WHO = new Set(["we", "i"]);
const SENSE_WORDS = 4;

/** `from` and `to` are the indices of the term's first and last word. Looks at a bounded number of words. */
export function isDisclaimed(words: Words, from: number, to: number): boolean {
  return isNotMeantBefore(words, from, to) || isNotMeantAfter(words, to);
}

/** "we do not mean (experimental) control", "we don’t refer to control". */
function isNotMeantBefore({ keys, gaps, scareQuoted }: Words, from: number, to: number): boolean {
  if (NOT_ALONE.has(keys[to + 1] ?? "")) return false;
  for (let at = from - 1; at >= 0 && from - at <= BACK; at--) {
    const isJoined = (gaps[at + 1] ?? SOFT) <= HYPHEN || (scareQuoted[at + 1] && gaps[at + 1] === SOFT);
    if (!isJoined) return false;
    const word = keys[at] ?? "";
    const isVerb = MEAN.has(word) || (word === "to" && REFER.has(keys[at - 1] ?? ""));
    if (isVerb) return NOT.has(keys[word === "to" ? at - 2 : at - 1] ?? "");
    if (OPENS_OTHER.has(word)) return false;
  }
  return false;
}

/** "control is not meant here", "control in the sense of experiments isn’t what we mean". */
function isNotMeantAfter({ keys, gaps }: Words, to: number): boolean {
  let at = to + 1;
  if (keys[at] === "in" && keys[at + 2] !== undefined) {
    const end = at + SENSE_WORDS;
    while (at <= end && !COPULAS.has(keys[at] ?? "") && !NEGATED_COPULAS.has(keys[at] ?? "")) at++;
  }
  for (let word = to + 1; word < at; word++) if ((gaps[word] ?? SOFT) > HYPHEN) return false;
  if (NEGATED_COPULAS.has(keys[at] ?? "")) at++;
  else if (COPULAS.has(keys[at] ?? "") && keys[at + 1] === "not") at += 2;
  else return false;
  if (keys[at] === "what" && WHO.has(keys[at + 1] ?? "") && MEAN.has(keys[at + 2] ?? "")) at += 3;
  else if (keys[at] === "meant") at++;
  else if (keys[at] === "intended" && keys[at + 1] === "here") at++;
  else return false;
  return keys[at] === "here" || (gaps[at] ?? SOFT) >= SOFT;
}
