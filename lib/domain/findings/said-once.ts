/** Where a sentence ends and another begins, outside “quotation marks”. */
const END = /(?<=[.?!…]”?) +(?=[A-Z“])/gu;

/** The sentences of a text, as they stand. What is quoted is not torn apart. */
function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(END)) {
    const open = sentences.at(-1);
    if (open !== undefined && countOf(open, "“") > countOf(open, "”"))
      sentences[sentences.length - 1] = `${open} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

const countOf = (text: string, mark: string) => text.split(mark).length;

const asSaid = (sentence: string) => sentence.toLowerCase().replace(/[.?!…]+$/u, "");

/**
 * The texts without the sentences at their end that another of them says, but for the first that does; each keeps its first sentence.
 * For sentences about what all of them share: of what each has for itself the same words say another thing.
 */
export function saidOnceAtEnd(texts: readonly string[]): readonly string[] {
  const kept = [...texts];
  for (const [at, text] of [...texts.entries()].toReversed()) {
    const sentences = [...sentencesIn(text)];
    const isSaid = (sentence: string) =>
      kept.some((other, of) => of !== at && asSaid(other).includes(asSaid(sentence)));
    while (sentences.length > 1 && isSaid(sentences.at(-1) ?? "")) sentences.pop();
    kept[at] = sentences.join(" ");
  }
  return kept;
}
