/** How the authors of an assessment use the words of the glossary (claims SM-13, SM-14, SM-21). */

import { GLOSSARY, senseById } from "@/lib/content/glossary";
import { ABSOLUTE_PHRASES } from "@/lib/content/glossary/absolute-phrases";
import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordsOf, textAt } from "@/lib/domain/assessment/records";
import type { Instrument } from "@/lib/domain/instrument/question";
import { type AuthoredText, authoredTexts, isClaimed } from "@/lib/domain/terms/authored-texts";
import { findTermsAndPhrases } from "@/lib/domain/terms/find-terms";
import type { TermMark } from "@/lib/domain/terms/term-mark";

/** The marks of one term, or of one absolute phrase, in one text. */
export type TermUse = AuthoredText & { readonly marks: readonly TermMark[] };

/** A definition given in the list of terms. `sense` is the id of a glossary sense, or other words; "" where unanswered. */
export type Definition = { readonly path: Path; readonly sense: string; readonly meaning: string };

export type TermState = {
  readonly term: string;
  readonly label: string;
  /**
   * `undefined`: some use leaves the sense open and the list of terms has no such word. `defined`: it has, or the wording
   * of every use gives one and the same sense. `other-sense-elsewhere`: senses differ between definitions, between a
   * definition and the wording of a use, or, without a definition, between uses.
   */
  readonly state: "undefined" | "defined" | "other-sense-elsewhere";
  readonly definitions: readonly Definition[];
  /** In the order of the instrument. */
  readonly uses: readonly TermUse[];
  /** Uses whose wording gives a sense other than the one defined (or, undefined, other than that of the first). */
  readonly otherSenses: readonly { readonly sense: string; readonly path: Path; readonly text: string }[];
};

export type PhraseState = {
  readonly phrase: string;
  readonly label: string;
  readonly explanation: string;
  readonly uses: readonly TermUse[];
};

type Found = {
  readonly terms: ReadonlyMap<string, readonly TermUse[]>;
  readonly phrases: ReadonlyMap<string, readonly TermUse[]>;
  readonly states: readonly TermState[];
};

/**
 * Every glossary term that the authors use or define, in the order of the glossary. Reads only what `authoredTexts` gives;
 * an empty assessment has none.
 */
export function termStates(instrument: Instrument, answers: Answers): readonly TermState[] {
  return foundIn(instrument, answers).states;
}

function statesOf(answers: Answers, terms: Found["terms"]): readonly TermState[] {
  const definitions = definitionsIn(answers);
  return GLOSSARY.flatMap(({ id, label }) => {
    const uses = terms.get(id) ?? [];
    const defined = definitions.get(id) ?? [];
    return uses.length + defined.length === 0 ? [] : [stateOf(id, label, uses, defined)];
  });
}

/** The absolute phrases that the authors assert, in the order of their list. */
export function phraseStates(instrument: Instrument, answers: Answers): readonly PhraseState[] {
  const { phrases } = foundIn(instrument, answers);
  return ABSOLUTE_PHRASES.flatMap(({ id, label, explanation }) => {
    const uses = phrases.get(id);
    return uses ? [{ phrase: id, label, explanation, uses }] : [];
  });
}

const EASILY_SWAPPED: ReadonlySet<string> = new Set(["ai-safety", "existential-safety", "alignment"]);

/**
 * Of AI safety, existential safety and alignment: those used, where two or more are and at most one of them is defined.
 * Otherwise none (claim SM-21).
 */
export function swappedTerms(states: readonly TermState[]): readonly TermState[] {
  const used = states.filter(({ term, uses }) => EASILY_SWAPPED.has(term) && uses.length > 0);
  const defined = used.filter(({ definitions }) => definitions.length > 0);
  return used.length < 2 || defined.length > 1 ? [] : used;
}

function stateOf(
  term: string,
  label: string,
  uses: readonly TermUse[],
  definitions: readonly Definition[],
): TermState {
  const worded = uses.flatMap(({ path, marks }) =>
    marks.flatMap(({ sense, text }) => (sense === undefined ? [] : [{ sense, path, text }])),
  );
  const isOpen = uses.some(({ marks }) => marks.some(({ sense }) => sense === undefined));
  const meant = new Set(definitions.map(({ sense }) => sense).filter((sense) => senseById(sense)));
  const own = definitions.some(({ sense }) => !senseById(sense));
  const expected = meant.size > 0 || own ? meant : new Set(worded.slice(0, 1).map(({ sense }) => sense));
  // Own words can mean anything; nothing is held against them.
  const otherSenses = own ? [] : worded.filter(({ sense }) => !expected.has(sense));
  const differs = meant.size > 1 || otherSenses.length > 0;
  const isUndefined = definitions.length === 0 && isOpen;
  const state = isUndefined ? "undefined" : differs ? "other-sense-elsewhere" : "defined";
  return { term, label, state, definitions, uses, otherSenses };
}

/** What each term is defined as: by the word of a record, or by the glossary sense chosen in it. */
export function definitionsIn(answers: Answers): ReadonlyMap<string, readonly Definition[]> {
  const definitions = new Map<string, Definition[]>();
  for (const record of recordsOf(answers, "terms.list")) {
    const path = recordPath("terms.list", record.id);
    const sense = textAt(answers, `${path}/sense`).trim();
    const definition = { path, sense, meaning: textAt(answers, `${path}/meaning`) };
    const named = termsNamed(textAt(answers, `${path}/term`));
    const chosen = senseById(sense)?.id.split(".")[0];
    for (const term of new Set(chosen ? [...named, chosen] : named)) {
      definitions.set(term, [...(definitions.get(term) ?? []), definition]);
    }
  }
  return definitions;
}

/** The terms a word stands for: by their label ("Open", which alone is not marked in a text), else as marked. */
function termsNamed(word: string): readonly string[] {
  const named = BY_NAME.get(word.trim().toLowerCase());
  return named ?? marksOf(word).terms.map(({ id }) => id);
}

/** Terms by their label and by their id, in small letters. */
const BY_NAME: ReadonlyMap<string, readonly string[]> = (() => {
  const names = new Map<string, string[]>();
  for (const { id, label } of GLOSSARY) {
    for (const name of new Set([label.toLowerCase(), id])) names.set(name, [...(names.get(name) ?? []), id]);
  }
  return names;
})();

const searched = new WeakMap<Answers, { readonly instrument: Instrument; readonly found: Found }>();

/** All texts searched once for each answers object (answers are never mutated). */
function foundIn(instrument: Instrument, answers: Answers): Found {
  const known = searched.get(answers);
  if (known?.instrument === instrument) return known.found;
  const terms = new Map<string, TermUse[]>();
  const phrases = new Map<string, TermUse[]>();
  for (const authored of authoredTexts(instrument, answers)) {
    const marks = marksOf(authored.text);
    if (marks.terms.length > 0) addUses(terms, authored, marks.terms);
    if (marks.phrases.length === 0 || !isClaimed(authored)) continue;
    const open = marks.phrases.filter((mark) => !isResult(authored.text, mark));
    if (open.length > 0) addUses(phrases, authored, open);
  }
  const found = { terms, phrases, states: statesOf(answers, terms) };
  searched.set(answers, { instrument, found });
  return found;
}

/** A figure that is no “100 %”, which is an absolute phrase itself; a year is none. */
const FIGURE = /(?<![\d.,])(?!100\s?%|(?:19|20)\d\d\b)\d/u;

/** Whether the sentence around a mark, or the row of a table it stands in, gives a figure: a result, which can be looked up. */
function isResult(text: string, { start, end }: TermMark): boolean {
  const before =
    text
      .slice(0, start)
      .split(/\n|[.!?;:]\s/u)
      .at(-1) ?? "";
  const [after = ""] = text.slice(end).split(/\n|[.!?;:](?:\s|$)/u, 1);
  return /^\s*\|/u.test(before) || FIGURE.test(before) || FIGURE.test(after);
}

/** Whether a text has a word of the glossary or an absolute phrase in it. */
export function hasMarks(text: string): boolean {
  const { terms, phrases } = marksOf(text);
  return terms.length + phrases.length > 0;
}

type Marks = ReturnType<typeof findTermsAndPhrases>;

/** The marks of texts seen lately: from one change of an assessment to the next all texts but one stay the same. */
const lately = new Map<string, Marks>();
const KEPT_TEXTS = 2000;

function marksOf(text: string): Marks {
  const known = lately.get(text);
  if (known) return known;
  if (lately.size >= KEPT_TEXTS) lately.clear();
  const marks = findTermsAndPhrases(text);
  lately.set(text, marks);
  return marks;
}

function addUses(uses: Map<string, TermUse[]>, authored: AuthoredText, marks: readonly TermMark[]): void {
  for (const id of new Set(marks.map((mark) => mark.id))) {
    const use = { ...authored, marks: marks.filter((mark) => mark.id === id) };
    uses.set(id, [...(uses.get(id) ?? []), use]);
  }
}
