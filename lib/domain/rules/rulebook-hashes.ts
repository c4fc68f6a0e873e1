/**
 * What each label of the rulebook stands for: a hash of everything that concludes (rules, facts, the engine, questions,
 * catalogue, glossary, the scrutiny table), without comments and imports. Written by `npm run rulebook:pin`.
 *
 * Labels before 1.1.1 have none: “1.1.0” stood for several rulebooks, the first of them of 23 November 2026.
 */
export const RULEBOOK_HASHES = {
  "1.1.1": "68927a61385878061142718f3497d6551044e48521723abd50ea40736e80cc0e",
} as const;
