import { LABELLED_SENTENCES, type LabelledSentence } from "@/lib/content/glossary/labelled-sentences";
import { findTerms } from "@/lib/domain/terms/find-terms";

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

/** The measurement as plain text: the parts, every id with its counts over all sentences, then each difference. */
export function measurementInWords({ all, tunedOn, heldOut }: TermMeasurement): string {
  const header = ["", "labels", "marks", "precision", "recall", "other extent"];
  const parts = [
    rowOf(`all ${all.sentences} sentences`, all.inAll),
    rowOf(`tuned on ${tunedOn.sentences}`, tunedOn.inAll),
    rowOf(`held out ${heldOut.sentences}`, heldOut.inAll),
  ];
  const ids = [...all.byId].map(([id, counts]) => rowOf(id, counts));
  return [
    table([header, ...parts]),
    table([["in all sentences", ...header.slice(1)], ...ids]),
    ...differences("Missed, tuned on", tunedOn.misses),
    ...differences("Missed, held out", heldOut.misses),
    ...differences("Marked wrongly, tuned on", tunedOn.falseMarks),
    ...differences("Marked wrongly, held out", heldOut.falseMarks),
  ].join("\n\n");
}

function rowOf(name: string, counts: Counts): readonly string[] {
  const { labels, marks, precision, recall, otherExtent } = counts;
  return [name, `${labels}`, `${marks}`, share(precision), share(recall), `${otherExtent}`];
}

/** Three places, rounded down: what is printed as 0.900 is not below it. */
function share(value: number | null): string {
  return value === null ? "–" : (Math.floor(value * 1_000) / 1_000).toFixed(3);
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function differences(title: string, found: readonly Difference[]): readonly string[] {
  if (found.length === 0) return [];
  const lines = found.map(
    ({ id, words, sentence }) => `  ${id}: ${inOneLine(words)} — ${inOneLine(sentence)}`,
  );
  return [[`${title} (${found.length})`, ...lines].join("\n")];
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
