import {
  CONDUCT,
  CONFESSED,
  FORESAID,
  IDIOMS,
  LOOKALIKES,
  OPENINGS,
  PAST,
  PROCEDURE,
  RULES_OF_CONDUCT,
  SAMPLE,
  TOLD,
} from "@/lib/content/glossary/taken-back";
import { type AbsoluteClaim, wholeWords } from "@/lib/domain/terms/absolute-claim";
import { absolutePatterns } from "@/lib/domain/terms/absolute-patterns";
import { ofPatterns, type Tried } from "@/lib/domain/terms/claim-patterns";

const anyOf = (patterns: readonly string[]) => wholeWords(patterns.join("|"));
const has = (patterns: readonly string[]) => {
  const pattern = new RegExp(anyOf(patterns));
  return (text: string) => pattern.test(text);
};

const IDIOM = new RegExp(anyOf(IDIOMS), "g");
const LOOKALIKE = new RegExp(anyOf(LOOKALIKES), "g");
const opensOtherwise = has(OPENINGS);
const isConfessed = has(CONFESSED);
const isConduct = has(CONDUCT);
const isProcedure = has(PROCEDURE);
const isRule = has(RULES_OF_CONDUCT);
const isTold = has(TOLD);
const isForesaid = has(FORESAID);
const isPast = has(PAST);
const isOfSample = has(SAMPLE);

/** The sentence, as long as it was, without words that only look like a claim. */
export function withoutLookalikes(sentence: string): string {
  return sentence.replace(LOOKALIKE, (words) => words.replace(/[^ ,]/g, "_"));
}

/** Where another clause begins. */
const BREAK =
  / (?:, (?:and|but|so|or|which|who|because|since|as|while|whereas|although|though|where|when|yet|thus)|,|but|because|since|whereas|although|though|so that|once|when|while|unless) /g;

/**
 * The words of a sentence that leave no room ("never", "all", "impossible", "fully"), each a claim unless its clause takes it back:
 * by speaking of the authors' own conduct, of a rule or a procedure, of what was seen in a sample, or of a limit. What is denied,
 * asked, supposed or reported is left to assertion.ts, what is said with a reserve to hedges.ts.
 *
 * `sentence`: its words, lower-case, with one space between them and a comma as a word; `tried`: the patterns that it has words for.
 * In order; they may overlap.
 */
export function absoluteWords(sentence: string, tried: Tried): readonly AbsoluteClaim[] {
  const { all, words, turns } = absolutePatterns();
  const claims: AbsoluteClaim[] = [];
  const triedWords = ofPatterns(words, tried);
  if (triedWords.length > 0) {
    const idle = sentence.replace(IDIOM, (idiom) => "_".repeat(idiom.length));
    for (const claim of all.matches(words, idle, triedWords))
      if (!isTakenBack(idle, claim)) claims.push(claim);
  }
  for (const claim of all.matches(turns, sentence, tried))
    if (!isLimit(sentence, claim)) claims.push({ ...claim, isTurn: true });
  if (claims.length === 0 || opensOtherwise(sentence)) return [];
  return claims.sort((a, b) => a.start - b.start);
}

/** A turn of phrase says by itself that it is a claim: only a limit, or a rule of conduct that it stands under, takes it back. */
function isLimit(sentence: string, { start, end }: AbsoluteClaim): boolean {
  const [from, to] = clauseAround(sentence, start, end);
  const clause = sentence.slice(from, to);
  if (isConfessed(clause)) return true;
  if (/^(?:no|nothing) /.test(clause)) return false;
  const [about = ""] = sentence.slice(end, to).split(/ (?:and|,) /, 1);
  return isRule(sentence.slice(from, end) + about) || isTold(sentence);
}

/** Whether its clause says what people may, must or are told to do. */
export function isToBeDone(sentence: string, { start, end }: AbsoluteClaim): boolean {
  return isTold(sentence) || isRule(sentence.slice(...clauseAround(sentence, start, end)));
}

function isTakenBack(sentence: string, { start, end }: AbsoluteClaim): boolean {
  const [from, to] = clauseAround(sentence, start, end);
  const clause = sentence.slice(from, to);
  return (
    isConfessed(clause) ||
    isConduct(sentence.slice(from, end)) ||
    isProcedure(clause) ||
    isRule(clause) ||
    isTold(sentence) ||
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
