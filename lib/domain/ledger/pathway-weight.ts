import { GRAVE, type PathwayFacts } from "@/lib/domain/ledger/pathway-facts";

/** From here on a rating leaves nothing to argue: its authors gave it knowing what stands in the way. */
export const STILL_SERIOUS = 3;

/** What a point of severity weighs. */
export const A_POINT = 20;

/** A chance under one in a hundred weighs like one in a hundred: below that nobody tells odds apart. */
const LEAST = 0.01;

/**
 * Likelihood × severity, 0 to 100. A point of severity is about a hundred times the one before, so a tenth of the chance takes off half
 * a point. What isn’t said counts as grave, and as certain.
 */
export function weightOf({ severity, likelihood, isForGood }: PathwayFacts): number {
  const points = (severity ?? GRAVE) + Math.log10(Math.max(LEAST, likelihood ?? 1)) / 2;
  return Math.max(0, Math.min(100, A_POINT * points + (isForGood ? 5 : 0)));
}

export const gravestFirst = (pathways: readonly PathwayFacts[]) =>
  pathways.toSorted((a, b) => weightOf(b) - weightOf(a));
