/**
 * The labels by which people tell versions apart, of what is asked, concluded, explained and reported. What each stands for is in
 * `fingerprints.json`, written by `npm run pin`; a test refuses a change of content under a label that has been pinned.
 */
export const LABELS = {
  instrument: "1.6.0",
  rulebook: "1.11.0",
  glossary: "1.5.0",
  catalogue: "1.1.0",
  report: "1.10.0",
} as const;
