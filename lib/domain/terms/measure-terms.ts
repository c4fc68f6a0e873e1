import { findTerms } from "@/lib/domain/terms/find-terms";
import { LABELLED_SENTENCES, type LabelledSentence } from "@/lib/domain/terms/labelled-sentences";

/** A place in a labelled sentence where label and finder differ. `id` is a term's, or `!` and an absolute phrase's. */
export type Difference = { readonly id: string; readonly words: string; readonly sentence: string };

/**
 * Labels set by people, marks set by the finder, and pairs of the two: same id, overlapping words. `otherExtent` counts the
 * pairs that begin or end at different characters. Precision is pairs per mark, recall pairs per label; null without any.
 */
export type Counts = {
  readonly labels: number;
  readonly marks: number;
  readonly pairs: number;
  readonly otherExtent: number;
  readonly precision: number | null;
  readonly recall: number | null;
};

export type PartMeasurement = {
  readonly sentences: number;
  readonly inAll: Counts;
  readonly byId: ReadonlyMap<string, Counts>;
  readonly misses: readonly Difference[];
  readonly falseMarks: readonly Difference[];
};

/** `tunedOn` and `heldOut` are the two parts of `all`; what the finder can do is said by `heldOut`. */
export type TermMeasurement = {
  readonly all: PartMeasurement;
  readonly tunedOn: PartMeasurement;
  readonly heldOut: PartMeasurement;
};

/** A run of words with an id; offsets count UTF-16 units of the sentence without its labels. */
type Span = { readonly id: string; readonly start: number; readonly end: number };

/** Takes the labels out of a sentence: "[AI safety|ai-safety] first" is "AI safety first" with a span from 0 to 9. */
export function readLabels(marked: string): { readonly text: string; readonly labels: readonly Span[] } {
  let text = "";
  let read = 0;
  const labels: Span[] = [];
  for (const match of marked.matchAll(/\[([^\]|]+)\|(!?[a-z-]+)\]/g)) {
    const [whole, words = "", id = ""] = match;
    text += marked.slice(read, match.index);
    labels.push({ id, start: text.length, end: text.length + words.length });
    text += words;
    read = match.index + whole.length;
  }
  return { text: text + marked.slice(read), labels };
}

/** The term finder against the labelled sentences of the repository, or against those given. */
export function measureTerms(sentences: readonly LabelledSentence[] = LABELLED_SENTENCES): TermMeasurement {
  return {
    all: measurePart(sentences),
    tunedOn: measurePart(sentences.filter(({ heldOut }) => !heldOut)),
    heldOut: measurePart(sentences.filter(({ heldOut }) => heldOut)),
  };
}

function measurePart(sentences: readonly LabelledSentence[]): PartMeasurement {
  const compared = sentences.map(({ marked }) => compare(marked));
  const labels = compared.flatMap((one) => one.labels);
  const marks = compared.flatMap((one) => one.marks);
  const pairs = compared.flatMap((one) => one.pairs);
  const countsOf = (isCounted: (id: string) => boolean): Counts => {
    const counted = pairs.filter(({ label }) => isCounted(label.id));
    const labelCount = labels.filter(({ id }) => isCounted(id)).length;
    const markCount = marks.filter(({ id }) => isCounted(id)).length;
    return {
      labels: labelCount,
      marks: markCount,
      pairs: counted.length,
      otherExtent: counted.filter(({ label, mark }) => label.start !== mark.start || label.end !== mark.end)
        .length,
      precision: markCount === 0 ? null : counted.length / markCount,
      recall: labelCount === 0 ? null : counted.length / labelCount,
    };
  };
  const ids = [...new Set([...labels, ...marks].map(({ id }) => id))].sort();
  return {
    sentences: sentences.length,
    inAll: countsOf(() => true),
    byId: new Map(ids.map((id) => [id, countsOf((other) => other === id)])),
    misses: compared.flatMap((one) => one.misses),
    falseMarks: compared.flatMap((one) => one.falseMarks),
  };
}

/** Pairs every label with the first mark that is still free, has its id and shares a character with it. */
function compare(marked: string) {
  const { text, labels } = readLabels(marked);
  const marks: readonly Span[] = findTerms(text).map(({ kind, id, start, end }) => ({
    id: kind === "term" ? id : `!${id}`,
    start,
    end,
  }));
  const free = new Set(marks);
  const pairs: { readonly label: Span; readonly mark: Span }[] = [];
  for (const label of labels) {
    const mark = [...free].find(
      ({ id, start, end }) => id === label.id && start < label.end && label.start < end,
    );
    if (!mark) continue;
    free.delete(mark);
    pairs.push({ label, mark });
  }
  const paired = new Set(pairs.map(({ label }) => label));
  const difference = ({ id, start, end }: Span) => ({ id, words: text.slice(start, end), sentence: text });
  return {
    labels,
    marks,
    pairs,
    misses: labels.filter((label) => !paired.has(label)).map(difference),
    falseMarks: [...free].map(difference),
  };
}
