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
