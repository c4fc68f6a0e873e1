import type { Recommendation } from "@/lib/domain/review/ratings";

/** The question that asks for the lean. */
export const LEAN = "inaction.lean";

/** As answered: what is chosen, and that in words; both empty where it isn’t. */
type Lean = { readonly chosen: string; readonly words: string };

/** On one scale: for doing it as planned, with changes or conditions, against. Null where nothing is said. */
type Leaning = "for" | "changed" | "against";

const OF_AUTHORS: Readonly<Record<string, Leaning>> = {
  do: "for",
  "do-modified": "changed",
  "do-not": "against",
};
const OF_REVIEWERS: Readonly<Record<Recommendation, Leaning>> = {
  approve: "for",
  "approve-with-conditions": "changed",
  "request-changes": "changed",
  "not-approve": "against",
};

/** What the authors lean to, what reviewers recommended and what came of it, beside each other. */
export type LeanCompared = {
  /** In words; empty where it isn’t said. */
  readonly authors: string;
  /** Each by who gave it. */
  readonly reviewers: readonly { readonly reviewer: string; readonly recommendation: Recommendation }[];
  /** How many of these lean as the authors do; null where authors don’t say. */
  readonly alike: number | null;
  /** What its authors say came of it, oldest first. */
  readonly cameOfIt: readonly string[];
};

/** Null where there is nothing to compare: neither a review that may be read nor what came of it. */
export function leanCompared(
  { chosen, words }: Lean,
  reviewers: LeanCompared["reviewers"],
  cameOfIt: readonly string[],
): LeanCompared | null {
  if (reviewers.length === 0 && cameOfIt.length === 0) return null;
  const lean = OF_AUTHORS[chosen];
  return {
    authors: lean === undefined ? "" : words,
    reviewers,
    alike:
      lean === undefined
        ? null
        : reviewers.filter(({ recommendation }) => OF_REVIEWERS[recommendation] === lean).length,
    cameOfIt,
  };
}
