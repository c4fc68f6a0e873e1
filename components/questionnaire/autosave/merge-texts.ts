import { diff3Merge } from "node-diff3";

export type Merged = {
  readonly text: string;
  /** Both changed the same words somewhere: there both stand, mine first. */
  readonly overlaps: boolean;
};

/**
 * Joins two changes of one text, word by word: what only one of them changed is taken from that one. Nothing either of them
 * wrote is left out. Without a text that both started from, one stands above the other.
 */
export function mergeTexts(mine: string, before: string, theirs: string): Merged {
  if (mine === theirs) return { text: mine, overlaps: false };
  if (before.trim() === "") return { text: `${mine}\n\n${theirs}`, overlaps: true };
  const regions = diff3Merge(wordsOf(mine), wordsOf(before), wordsOf(theirs), {
    excludeFalseConflicts: true,
  });
  const overlaps = regions.some(({ conflict }) => conflict !== undefined);
  const text = regions
    .map(({ ok, conflict }) => (conflict ? bothOf(conflict.a, conflict.b) : (ok ?? []).join("")))
    .join("");
  return { text, overlaps };
}

/** Each word with the space after it, so that joined they are the text. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=\s)(?=\S)/u);
}

function bothOf(mine: readonly string[], theirs: readonly string[]): string {
  const [first, second] = [mine.join(""), theirs.join("")];
  return first === "" || /\s$/.test(first) ? first + second : `${first} ${second}`;
}
