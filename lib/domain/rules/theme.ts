/** Themes of the rulebook, one file each, in the order of findings of one severity. */
export const THEMES = [
  "recipients",
  "uses",
  "timelines",
  "misuse",
  "factors",
  "labour",
  "terms",
  "evidence",
  "inaction",
  "release",
] as const;
export type Theme = (typeof THEMES)[number];
