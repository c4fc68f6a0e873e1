/** Themes of the rulebook; one file each. */
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
