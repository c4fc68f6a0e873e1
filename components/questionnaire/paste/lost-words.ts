import { cleanText } from "@/lib/domain/assessment/visible-text";

/**
 * Whether a word of the plain text is missing in what is to be inserted, or there fewer times. Words are runs of letters and
 * digits; where they are joined or parted otherwise ("x_max" for "xmax") they count as there.
 */
export function losesWords(plain: string, inserted: string): boolean {
  const there = counts(wordsIn(inserted));
  const short = [...counts(wordsIn(withoutMarkers(plain)))].filter(
    ([word, count]) => (there.get(word) ?? 0) < count,
  );
  if (short.length > MOST_LOOKED_FOR) return true;
  const letters = wordsIn(inserted).join("");
  return short.some(([word, count]) => !occurs(letters, word, count));
}

/** To look for so many words in all of a text would take long; a text that differs in so many is another one. */
const MOST_LOOKED_FOR = 2_000;

/** What word processors paint in front of items of a list, which has signs of its own in Markdown. */
function withoutMarkers(plain: string): string {
  return plain.replace(
    /^[ \t]*(?:[o§][ \t]|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,6})(?:[.)][ \t]|\t))[ \t]*/gim,
    "",
  );
}

function wordsIn(text: string): readonly string[] {
  return (
    cleanText(text)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1);
  return counted;
}

function occurs(letters: string, word: string, times: number): boolean {
  let from = 0;
  for (let left = times; left > 0; left--) {
    const at = letters.indexOf(word, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
