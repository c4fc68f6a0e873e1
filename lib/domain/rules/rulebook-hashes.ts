/**
 * What each label of the rulebook stands for: a hash of everything that concludes (rules, facts, the engine, questions,
 * catalogue, glossary, the scrutiny table), without comments and imports. Written by `npm run rulebook:pin`.
 *
 * Labels before 1.1.1 have none: “1.1.0” stood for several rulebooks, the first of them of 23 November 2026.
 */
export const RULEBOOK_HASHES = {
  "1.1.1": "52f9be94851ed7529898e44d4a6e36bd5c00df1bede1478f2e67874803de1ee1",
} as const;
