/**
 * Invented proposals with what a reader found in them, to measure what is proposed from pasted documents. Marked before anything
 * was built that reads them.
 */

/** What the words hold: a stretch of the sentence it stands in, and words that its name has to have. */
export type Mark = readonly [stretch: string, ...name: readonly string[]];

export type MarkedProposal = {
  readonly name: string;
  readonly layout: string;
  readonly text: string;
  readonly outputs: readonly Mark[];
  readonly recipients: readonly Mark[];
  readonly uses: readonly Mark[];
  /** Ways it can be misused. */
  readonly pathways: readonly Mark[];
  /** What the project says it has shown or will show. */
  readonly claims: readonly Mark[];
  readonly assumptions: readonly Mark[];
  /** Where a part may go whole: its heading, and the questions that it answers. Any other place is wrong. */
  readonly texts: readonly (readonly [heading: string, ...questions: readonly string[]])[];
};
