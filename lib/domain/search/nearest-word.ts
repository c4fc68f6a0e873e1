/**
 * The one of `words` that a text was most likely meant to be: one that begins with it, else one that takes fewest letters put in, left
 * out or changed, at most a third of it. Null where none is near.
 */
export function nearestWord(text: string, words: readonly string[]): string | null {
  const small = text.toLowerCase().slice(0, MOST);
  if (small === "") return null;
  const begun = words.find((word) => word.startsWith(small));
  if (begun && small.length > 1) return begun;
  const near = words
    .map((word) => ({ word, distance: distance(small, word.slice(0, MOST)) }))
    .filter((each) => each.distance <= Math.max(1, Math.floor(small.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.word ?? null;
}

/** Letters compared, so that a long text costs little. */
const MOST = 60;

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const [left, up, across] = [next[j] ?? 0, row[j + 1] ?? 0, row[j] ?? 0];
      next.push(Math.min(left + 1, up + 1, across + (letter === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
