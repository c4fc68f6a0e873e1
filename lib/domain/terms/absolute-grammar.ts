import { ABSOLUTE_SENTENCES } from "@/lib/content/glossary/absolute-sentences";

const RULES = ABSOLUTE_SENTENCES.flatMap(([id, ...patterns]) =>
  patterns.map((pattern) => ({ id, pattern: new RegExp(`(?<![^ ])${pattern}(?= |$)`, "g") })),
);

/** A stretch of a sentence that asserts, from the first to the last character. */
export type AbsoluteClaim = { readonly id: string; readonly start: number; readonly end: number };

/** What a sentence asserts, the longest of those that overlap. `sentence`: words with one space between them. */
export function absoluteClaims(sentence: string): readonly AbsoluteClaim[] {
  const claims = RULES.flatMap(({ id, pattern }) =>
    [...sentence.matchAll(pattern)].map((match) => ({
      id,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: AbsoluteClaim[] = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    if (!last || last.end <= claim.start) kept.push(claim);
    else if (claim.end - claim.start > last.end - last.start) kept[kept.length - 1] = claim;
  }
  return kept;
}
