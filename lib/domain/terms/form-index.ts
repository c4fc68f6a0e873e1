/** The forms of terms, ordinary phrases and absolute phrases, by the word they start with. Built once, on first use. */

import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import { ORDINARY_PHRASES } from "@/lib/content/glossary/ordinary-phrases";
import { TERM_FORMS } from "@/lib/content/glossary/word-forms";

/** What a sequence of words is. */
type Meaning = {
  readonly kind: "term" | "absolute-phrase";
  /** Null for an ordinary phrase, which takes its words without being marked. */
  readonly id: string | null;
  readonly sense: string | undefined;
};

/** A form in one of its lengths: for each place the words that fit it. */
export type Form = Meaning & {
  readonly places: readonly ReadonlySet<string>[];
  /** The last word has to be joined by a hyphen. */
  readonly hyphenated: boolean;
  /** A single word that matches in this very spelling only, such as `TAI`. */
  readonly exactly: string | undefined;
};

/** The place that any one word fits, by identity. */
export const ANY_WORD: ReadonlySet<string> = new Set(["*"]);

/** First word → the forms that start with it, longest first; of equally long ones the more telling first. */
export type FormIndex = ReadonlyMap<string, readonly Form[]>;

let terms: FormIndex | undefined;
let phrases: FormIndex | undefined;
let words: ReadonlySet<string> | undefined;

/** Every word of the terms' forms, to mend words hyphenated at the end of a line. */
export function wordsOfTerms(): ReadonlySet<string> {
  words ??= new Set(
    TERM_FORMS.flatMap(({ forms, bySense }) => [...forms, ...Object.values(bySense ?? {}).flat()])
      .flatMap((form) => form.toLowerCase().split(/[ /-]/))
      .filter((word) => word.length > 4),
  );
  return words;
}

/** Terms and ordinary phrases. */
export function termIndex(): FormIndex {
  terms ??= indexOf([
    ...TERM_FORMS.flatMap(({ id, forms, bySense }) => [
      ...Object.entries(bySense ?? {}).flatMap(([sense, senseForms]) =>
        senseForms.flatMap((form) => parse(form, { kind: "term", id, sense: `${id}.${sense}` })),
      ),
      ...forms.flatMap((form) => parse(form, { kind: "term", id, sense: undefined })),
    ]),
    ...ordinary(),
  ]);
  return terms;
}

/** Absolute phrases, and ordinary phrases where one could be meant ("intrinsically safe lamps"). */
export function phraseIndex(): FormIndex {
  if (phrases) return phrases;
  const absolute = ABSOLUTE_PHRASES.flatMap(({ id, forms }) =>
    forms.flatMap((form) => parse(form, { kind: "absolute-phrase", id, sense: undefined })),
  );
  const starts = new Set(absolute.flatMap(({ places }) => [...(places[0] ?? [])]));
  const confusable = ordinary().filter(({ places }) =>
    [...(places[0] ?? [])].some((word) => starts.has(word)),
  );
  phrases = indexOf([...absolute, ...confusable]);
  return phrases;
}

function ordinary(): readonly Form[] {
  return ORDINARY_PHRASES.flatMap((form) => parse(form, { kind: "term", id: null, sense: undefined }));
}

/** A form in the notation of word-forms.ts, once for each of its lengths. */
function parse(form: string, meaning: Meaning): readonly Form[] {
  if (form.startsWith("=")) {
    const exactly = form.slice(1);
    return [{ ...meaning, places: [new Set([exactly.toLowerCase()])], hyphenated: false, exactly }];
  }
  let lengths: ReadonlySet<string>[][] = [[]];
  for (const place of form.toLowerCase().split(/[ -]/)) {
    const words = new Set(place.split("/"));
    const isOptional = words.delete("_");
    const alternatives = words.has("*") ? ANY_WORD : words;
    const longer = lengths.map((places) => [...places, alternatives]);
    lengths = isOptional ? [...longer, ...lengths] : longer;
  }
  return lengths.map((places) => ({
    ...meaning,
    places,
    hyphenated: form.includes("-"),
    exactly: undefined,
  }));
}

function indexOf(forms: readonly Form[]): FormIndex {
  const index = new Map<string, Form[]>();
  for (const form of [...forms].sort((a, b) => b.places.length - a.places.length)) {
    for (const first of form.places[0] ?? []) {
      const known = index.get(first);
      if (known) known.push(form);
      else index.set(first, [form]);
    }
  }
  return index;
}
