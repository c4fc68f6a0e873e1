/**
 * What each label of the rulebook stands for: a hash of everything that concludes (rules, facts, the engine, questions,
 * catalogue, glossary, the scrutiny table), without comments and imports. Written by `npm run rulebook:pin`.
 *
 * Labels before 1.1.1 have none: “1.1.0” stood for several rulebooks, the first of them of 23 November 2026.
 */
export const RULEBOOK_HASHES = {
  "1.1.1": "00ca273f625b79df35ae780b59e337b3b01250cab54d9c76f54358b67284037f",
} as const;
