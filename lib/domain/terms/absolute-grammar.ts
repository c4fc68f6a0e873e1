import type { AbsoluteClaim } from "@/lib/domain/terms/absolute-claim";
import { absolutePatterns } from "@/lib/domain/terms/absolute-patterns";
import type { Tried } from "@/lib/domain/terms/claim-patterns";

/**
 * What a sentence asserts, the longest of those that overlap. `sentence`: words with one space between them; `tried`: the patterns that
 * it has words for.
 */
export function absoluteClaims(sentence: string, tried: Tried): readonly AbsoluteClaim[] {
  const { all, sentences } = absolutePatterns();
  const claims = all
    .matches(sentences, sentence, tried)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: AbsoluteClaim[] = [];
  for (const claim of claims) {
    const last = kept.at(-1);
    if (!last || last.end <= claim.start) kept.push(claim);
    else if (claim.end - claim.start > last.end - last.start) kept[kept.length - 1] = claim;
  }
  return kept;
}
