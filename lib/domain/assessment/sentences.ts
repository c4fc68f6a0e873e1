const SEGMENTS = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text, in order, each without the spaces around it. What stands in “quotation marks” is never torn apart. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  const segments = [...SEGMENTS.segment(text)].map(({ segment }) => segment);
  let open = "";
  for (const [at, segment] of segments.entries()) {
    open += segment;
    if (isWhole(open) && !goesOn(open, segments[at + 1] ?? "")) {
      sentences.push(open.trim());
      open = "";
    }
  }
  return [...sentences, open.trim()].filter(Boolean);
}

/** The first sentence, and what follows it. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const [first = ""] = sentencesOf(text);
  return [first, text.trim().slice(first.length).trim()];
}

/** “Who?” and more: behind a quotation that ends like a sentence, a small letter goes on. */
function goesOn(open: string, next: string): boolean {
  return open.trimEnd().endsWith("”") && /^\p{Ll}/u.test(next);
}

function isWhole(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return count("“") <= count("”");
}
