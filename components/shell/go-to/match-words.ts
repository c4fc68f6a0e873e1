/** Where a text has what was looked for: offsets, in order, without overlaps. */
export type Range = readonly [start: number, end: number];
export type Match = { readonly score: number; readonly ranges: readonly Range[] };

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Whether a text has every word of a query, in any order, and how well: the beginning of a word counts most, the inside of one
 * less, its letters in order with others between least. Accents and capitals make no difference. An empty query fits
 * everything; null if a word is not there.
 */
export function matchWords(query: string, text: string): Match | null {
  const folded = fold(text);
  const words = fold(query).match(WORD) ?? [];
  let score = 0;
  let ranges: Range[] = [];
  for (const word of words) {
    const found = findWord(word, folded);
    if (!found) return null;
    score += found.score;
    ranges = [...ranges, ...found.ranges];
  }
  // Of two that fit alike, the one of fewer words has less that was not asked for.
  const unasked = (folded.match(WORD)?.length ?? 0) / 1_000;
  return {
    score: words.length === 0 ? 0 : score / words.length - unasked,
    ranges: joined(ranges),
  };
}

function findWord(word: string, text: string): Match | null {
  let inside: Match | null = null;
  let spread: Match | null = null;
  for (const { 0: other, index } of text.matchAll(WORD)) {
    if (other.startsWith(word)) {
      return { score: other === word ? 4 : 3, ranges: [[index, index + word.length]] };
    }
    const at = word.length > 1 ? other.indexOf(word) : -1;
    if (at > 0) inside ??= { score: 2, ranges: [[index + at, index + at + word.length]] };
    spread ??= findLetters(word, other, index);
  }
  return inside ?? spread;
}

/** “cmprsn” in “comparison”: the same first letter, the others in order; not for words so short that all would fit. */
function findLetters(word: string, other: string, index: number): Match | null {
  if (word.length < 3 || word[0] !== other[0] || word.length * 2 < other.length) return null;
  const ranges: Range[] = [];
  let from = 0;
  for (const letter of word) {
    const at = other.indexOf(letter, from);
    if (at < 0) return null;
    ranges.push([index + at, index + at + 1]);
    from = at + 1;
  }
  return { score: 1, ranges };
}

/** Small letters without accents, each unit where it was. */
function fold(text: string): string {
  return text.replace(/\P{ASCII}/gu, (sign) => sign.normalize("NFD").slice(0, sign.length)).toLowerCase();
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const out: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}
