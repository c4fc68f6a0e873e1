/** A sentence is looked at as far as this; a list of four hundred words without a stop is none. */
export const LONGEST_SENTENCE = 1_200;
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|et al|etc|cf|vs|fig|figs|sec|eq|no|nos|dr|prof|mr|mrs|ms|st|inc|ltd|approx|ca|resp|vol|pp|ed|eds|dept|univ|proc|jan|feb|aug|sept|oct|nov|dec)|\b\p{Lu})\.$/iu;

/**
 * Cuts a text, on one line, into its sentences, in any script that ends them with a sign. What has no such sign is cut at 1,200
 * characters. Joined by spaces they are the text.
 */
export function sentencesOf(text: string): readonly string[] {
  const out: string[] = [];
  let start = 0;
  const push = (end: number) => {
    for (let from = start; from < end; from += LONGEST_SENTENCE) {
      const piece = text.slice(from, Math.min(end, from + LONGEST_SENTENCE)).trim();
      if (piece !== "") out.push(piece);
    }
    start = end;
  };
  for (const match of text.matchAll(
    /[.!?؟।…]["”’)\]]*(?=\s+["“‘([]?[\p{Lu}\p{Lo}\d])|[。！？]["”’」』）]*/gu,
  )) {
    const end = match.index + match[0].length;
    const head = text.slice(Math.max(start, end - 12), end);
    if (match[0] !== "." || !ABBREVIATION.test(head)) push(end);
  }
  push(text.length);
  return out;
}
