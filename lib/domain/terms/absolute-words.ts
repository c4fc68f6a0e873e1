import { ABSOLUTE_TURNS } from "@/lib/content/glossary/absolute-turns";
import { ABSOLUTE_WORDS } from "@/lib/content/glossary/absolute-words";
import {
  CONDUCT,
  CONFESSED,
  FORESAID,
  IDIOMS,
  OPENINGS,
  PAST,
  PROCEDURE,
  RULES_OF_CONDUCT,
  SAMPLE,
} from "@/lib/content/glossary/taken-back";
import {
  type AbsoluteClaim,
  claimPattern,
  claimsMatching,
  wholeWords,
} from "@/lib/domain/terms/absolute-claim";

const anyOf = (patterns: readonly string[]) => wholeWords(patterns.join("|"));
const has = (patterns: readonly string[]) => {
  const pattern = new RegExp(anyOf(patterns));
  return (text: string) => pattern.test(text);
};

const patternsOf = (listed: typeof ABSOLUTE_WORDS) =>
  listed.map(([id, ...patterns]) => claimPattern(id, patterns.join("|")));
const WORDS = patternsOf(ABSOLUTE_WORDS);
const TURNS = patternsOf(ABSOLUTE_TURNS);
const IDIOM = new RegExp(anyOf(IDIOMS), "g");
const opensOtherwise = has(OPENINGS);
const isConfessed = has(CONFESSED);
const isConduct = has(CONDUCT);
const isProcedure = has(PROCEDURE);
const isRule = has(RULES_OF_CONDUCT);
const isForesaid = has(FORESAID);
const isPast = has(PAST);
const isOfSample = has(SAMPLE);

/** Where another clause begins. */
const BREAK =
  / (?:, (?:and|but|so|or|which|who|because|since|as|while|whereas|although|though|where|when|yet|thus)|,|but|because|since|whereas|although|though|so that|once|when|while|unless) /g;

/**
 * The words of a sentence that leave no room ("never", "all", "impossible", "fully"), each a claim unless its clause takes it back:
 * by speaking of the authors' own conduct, of a rule or a procedure, of what was seen in a sample, or of a limit. What is denied,
 * asked, supposed or reported is left to assertion.ts, what is said with a reserve to hedges.ts.
 *
 * `sentence`: its words, lower-case, with one space between them and a comma as a word. In order; they may overlap.
 */
export function absoluteWords(sentence: string): readonly AbsoluteClaim[] {
  if (opensOtherwise(sentence)) return [];
  const idle = sentence.replace(IDIOM, (idiom) => "_".repeat(idiom.length));
  return [
    ...claimsMatching(WORDS, idle).filter((claim) => !isTakenBack(idle, claim)),
    ...claimsMatching(TURNS, sentence)
      .filter((claim) => !isLimit(sentence, claim))
      .map((claim) => ({ ...claim, isTurn: true as const })),
  ].toSorted((a, b) => a.start - b.start);
}

/** A turn of phrase says by itself that it is a claim: only a limit or a rule of conduct takes it back. */
function isLimit(sentence: string, { start, end }: AbsoluteClaim): boolean {
  const clause = sentence.slice(...clauseAround(sentence, start, end));
  return isConfessed(clause) || isRule(clause);
}

function isTakenBack(sentence: string, { start, end }: AbsoluteClaim): boolean {
  const [from, to] = clauseAround(sentence, start, end);
  const clause = sentence.slice(from, to);
  return (
    isConfessed(clause) ||
    isConduct(sentence.slice(from, end)) ||
    isProcedure(clause) ||
    isRule(clause) ||
    (!isForesaid(clause) && (isPast(clause) || isOfSample(clause)))
  );
}

function clauseAround(sentence: string, start: number, end: number): readonly [from: number, to: number] {
  let from = 0;
  for (const { index, 0: words } of sentence.matchAll(BREAK)) {
    if (index >= end) return [from, index];
    if (index + words.length <= start) from = index + words.length;
  }
  return [from, sentence.length];
}
