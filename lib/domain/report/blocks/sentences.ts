const SEGMENTS = new Intl.Segmenter("en", { granularity: "sentence" });

/** The sentences of a text, in order, each without the spaces around it. What stands in “quotation marks” is never torn apart. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = "";
  for (const { segment } of SEGMENTS.segment(text)) {
    open += segment;
    if (isWhole(open)) {
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

function isWhole(text: string): boolean {
  const count = (mark: string) => text.split(mark).length;
  return count("“") <= count("”");
}
