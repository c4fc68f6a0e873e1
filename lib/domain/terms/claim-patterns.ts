import { type AbsoluteClaim, wholeWords } from "@/lib/domain/terms/absolute-claim";
import { alternativesOf, needsOf } from "@/lib/domain/terms/pattern-cues";
import { type Cues, SHORTEST_BEGINNING } from "@/lib/domain/terms/pattern-parts";

/** The alternatives of one pattern, by their numbers among all that are known: from the first up to, not including, `end`. */
export type ClaimPattern = { readonly first: number; readonly end: number };

/** The alternatives that a sentence holds words for, in ascending order. */
export type Tried = readonly number[];

/** Conditions that a word meets, by their numbers. */
export type Conditions = readonly number[];
const NONE: Conditions = [];

/** Those of `tried` that belong to `patterns`, which were added one after the other. */
export function ofPatterns(patterns: readonly ClaimPattern[], tried: Tried): Tried {
  const first = patterns[0]?.first ?? 0;
  const end = patterns.at(-1)?.end ?? 0;
  return tried.filter((each) => each >= first && each < end);
}

/** `more`: conditions that a sentence must meet besides the one under which the alternative is kept. */
type Alternative = {
  readonly id: string;
  /** The number of the first alternative of the same pattern. */
  readonly pattern: number;
  readonly source: string;
  expression?: RegExp;
  readonly more: readonly number[];
};

/**
 * Patterns by the words that a sentence must hold for them: of hundreds, only those are tried on a sentence that it has words for. What
 * is found is what trying all would find.
 */
export class ClaimPatterns {
  private readonly alternatives: Alternative[] = [];
  /** Alternatives that any sentence is tried on, and those of each condition that is their first. */
  private readonly always: number[] = [];
  private readonly byCondition: (number[] | undefined)[] = [];
  private readonly conditions = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();
  private readonly byBeginning = new Map<string, (readonly [beginning: string, condition: number])[]>();
  /** Of each condition the last sentence, by its number, that met it. */
  private readonly metIn: number[] = [];
  private sentence = 0;
  /** Alternatives under a condition that the sentence meets. */
  private readonly begun: (readonly number[])[] = [];

  /** `pattern`: of words, see `wholeWords`. */
  add(id: string, pattern: string): ClaimPattern {
    const first = this.alternatives.length;
    for (const source of alternativesOf(pattern)) this.addAlternative(id, first, source);
    return { first, end: this.alternatives.length };
  }

  private addAlternative(id: string, pattern: number, source: string): void {
    const number = this.alternatives.length;
    const [rarest, ...others] = needsOf(source);
    const more = others.filter((cues) => cues.frequency < TELLING).slice(0, MOST_CONDITIONS);
    this.alternatives.push({ id, pattern, source, more: more.map((cues) => this.conditionOf(cues)) });
    if (!rarest) {
      this.always.push(number);
      return;
    }
    const condition = this.conditionOf(rarest);
    const alternatives = this.byCondition[condition] ?? [];
    this.byCondition[condition] = alternatives;
    alternatives.push(number);
  }

  private conditionOf(cues: Cues): number {
    const key = cues.words.join(" ");
    const known = this.conditions.get(key);
    if (known !== undefined) return known;
    const condition = this.conditions.size;
    this.conditions.set(key, condition);
    this.byCondition.push(undefined);
    this.metIn.push(0);
    for (const cue of new Set(cues.words)) {
      if (cue.endsWith("*")) {
        const beginning = cue.slice(0, -1);
        listAt(this.byBeginning, beginning.slice(0, SHORTEST_BEGINNING)).push([beginning, condition]);
      } else listAt(this.byWord, cue).push(condition);
    }
    return condition;
  }

  /**
   * What is worth trying on the words `from` up to, not including, `to`. `met`: of each word the conditions that it meets, as
   * `conditionsOf` tells them.
   */
  toTry(met: readonly Conditions[], from: number, to: number): Tried {
    this.sentence++;
    const tried = [...this.always];
    this.begun.length = 0;
    for (let at = from; at < to; at++) {
      for (const condition of met[at] ?? NONE) {
        if (this.metIn[condition] === this.sentence) continue;
        this.metIn[condition] = this.sentence;
        const alternatives = this.byCondition[condition];
        if (alternatives) this.begun.push(alternatives);
      }
    }
    for (const alternatives of this.begun)
      for (const each of alternatives) if (this.meetsMore(each)) tried.push(each);
    return tried.length > 1 ? tried.sort((a, b) => a - b) : tried;
  }

  private meetsMore(alternative: number): boolean {
    for (const condition of this.alternatives[alternative]?.more ?? [])
      if (this.metIn[condition] !== this.sentence) return false;
    return true;
  }

  /** The conditions that a word meets, of the patterns added so far. */
  conditionsOf(word: string): Conditions {
    const beginnings = this.byBeginning.get(word.slice(0, SHORTEST_BEGINNING)) ?? [];
    return [
      ...(this.byWord.get(word) ?? []),
      ...beginnings.flatMap(([beginning, condition]) => (word.startsWith(beginning) ? [condition] : [])),
    ];
  }

  /** Every match of each pattern, pattern after pattern; they may overlap. Of alternatives that match at one place the first counts. */
  matches(patterns: readonly ClaimPattern[], sentence: string, tried: Tried): readonly AbsoluteClaim[] {
    const claims: AbsoluteClaim[] = [];
    const asked = ofPatterns(patterns, tried);
    for (let from = 0, to = 0; from < asked.length; from = to) {
      const first = this.alternatives[asked[from] ?? 0];
      while (to < asked.length && this.alternatives[asked[to] ?? 0]?.pattern === first?.pattern) to++;
      this.matchAll(first?.id ?? "", sentence, asked.slice(from, to), claims);
    }
    return claims;
  }

  private matchAll(id: string, sentence: string, alternatives: Tried, claims: AbsoluteClaim[]): void {
    const found = alternatives.map((each) => this.matchFrom(each, sentence, 0));
    for (;;) {
      let first: Extent | null = null;
      for (const each of found) if (each && (!first || each.start < first.start)) first = each;
      if (!first) return;
      claims.push({ id, ...first });
      for (const [at, alternative] of alternatives.entries()) {
        const extent = found[at];
        if (extent && extent.start < first.end) found[at] = this.matchFrom(alternative, sentence, first.end);
      }
    }
  }

  private matchFrom(alternative: number, sentence: string, from: number): Extent | null {
    const known = this.alternatives[alternative];
    if (!known) return null;
    known.expression ??= new RegExp(wholeWords(known.source), "g");
    known.expression.lastIndex = from;
    const match = known.expression.exec(sentence);
    return match && { start: match.index, end: match.index + match[0].length };
  }
}

type Extent = { readonly start: number; readonly end: number };

/** In a hundred words: what stands there as often is not asked for beside another. */
const TELLING = 8;
const MOST_CONDITIONS = 2;

function listAt<Entry>(map: Map<string, Entry[]>, key: string): Entry[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
