/** A stretch of a sentence that asserts, from the first to the last character, by the id of the phrase it counts as. */
export type AbsoluteClaim = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Of a turn of phrase that claims wherever it stands, also beside words of mathematics. */
  readonly isTurn?: true;
};

/** A pattern that begins and ends with a whole word, in a sentence whose words have one space between them. */
export const wholeWords = (pattern: string) => `(?<![^ ])(?:${pattern})(?= |$)`;

export type ClaimPattern = { readonly id: string; readonly pattern: RegExp };

/** `pattern`: of words, see `wholeWords`. */
export function claimPattern(id: string, pattern: string): ClaimPattern {
  return { id, pattern: new RegExp(wholeWords(pattern), "g") };
}

/**
 * Every match of each pattern, pattern after pattern; they may overlap. By `exec`: `matchAll` makes each expression anew for every
 * sentence, which costs many times what it finds.
 */
export function claimsMatching(
  patterns: readonly ClaimPattern[],
  sentence: string,
): readonly AbsoluteClaim[] {
  const claims: AbsoluteClaim[] = [];
  for (const { id, pattern } of patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence))
      claims.push({ id, start: match.index, end: match.index + match[0].length });
  }
  return claims;
}
