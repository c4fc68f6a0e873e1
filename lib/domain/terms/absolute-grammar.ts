import { ABSOLUTE_SENTENCES } from "@/lib/content/glossary/absolute-sentences";
import { type AbsoluteClaim, claimPattern, claimsMatching } from "@/lib/domain/terms/absolute-claim";

const RULES = ABSOLUTE_SENTENCES.flatMap(([id, ...patterns]) =>
  patterns.map((pattern) => claimPattern(id, pattern)),
);

/** What a sentence asserts, the longest of those that overlap. `sentence`: words with one space between them. */
export function absoluteClaims(sentence: string): readonly AbsoluteClaim[] {
  const claims = claimsMatching(RULES, sentence).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: AbsoluteClaim[] = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    if (!last || last.end <= claim.start) kept.push(claim);
    else if (claim.end - claim.start > last.end - last.start) kept[kept.length - 1] = claim;
  }
  return kept;
}
