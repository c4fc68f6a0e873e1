import type { Quantiles } from "@/lib/domain/assessment/answer";
import { type Distribution, quantileAtScore } from "@/lib/domain/quantities/distribution";
import { Z90 } from "@/lib/domain/quantities/monotone-spline";
import { inverseNormal, normalCumulative } from "@/lib/domain/quantities/normal";
import { isSeed, type RandomStream, randomStream } from "@/lib/domain/quantities/random-stream";

export const DEFAULT_DRAWS = 10_000;
/** Of all that the product simulates: fixed, so that the same assessments give the same numbers. */
export const SIMULATION_SEED = 20_251_121;

const FEWEST_DRAWS = 100;
const MOST_DRAWS = 200_000;
const MOST_DISTRIBUTIONS = 2_000;
/** Draws times distributions: a few seconds of computing. */
const MOST_WORK = 20_000_000;

/** What a simulated sum came out as, with all that is needed to repeat it. */
export type SimulatedSum = {
  /** In `unit`. Between two draws the quantile is interpolated (Hyndman and Fan 1996, definition 7). */
  readonly quantiles: Quantiles;
  /** Standard error of each quantile that comes of drawing, in `unit`; 0 where nothing was drawn. */
  readonly errors: Quantiles;
  readonly unit: string;
  /** Share of draws below zero, 0 to 1; a draw of exactly zero does not count. */
  readonly chanceBelowZero: number;
  readonly correlation: number;
  /** 0 where the sum is exact. */
  readonly draws: number;
  readonly seed: number;
};

export type SimulationResult =
  | { readonly ok: true; readonly sum: SimulatedSum }
  | { readonly ok: false; readonly sentence: string };

/**
 * The sum of several quantities of one unit, by simulation. How far they rise and fall together is stated, not estimated:
 * `correlation` is ρ from 0 (independent) to 1 (one moves as all), the same for every pair, by a Gaussian copula with one
 * factor: each standard score is √ρ · common + √(1 − ρ) · own.
 *
 * The same distributions in the same order, correlation, seed (an integer from 0 to 2⁵³ − 1) and number of draws (100 to
 * 200,000; 10,000 unless told) give the same numbers. With 10,000 draws a chance of one half has a standard error of 0.005.
 * Sums are not clamped: limits belong to one quantity. Refuses, with a sentence that says what to do, a correlation, seed or
 * number of draws out of range, nothing to add, different units, and more than can be computed in a few seconds.
 *
 * Where all move as one (ρ = 1) nothing is drawn: the quantile of the sum is the sum of the quantiles (comonotonic additivity; Dhaene
 * and others, *Insurance: Mathematics and Economics* 31 (2002), 3–33). Elsewhere the standard error of a quantile is half the way
 * between the draws one binomial standard deviation of rank below and above it (David and Nagaraja, *Order Statistics*, 2003, 7.1).
 */
export function simulateSum(
  distributions: readonly Distribution[],
  options: { readonly correlation: number; readonly seed: number; readonly draws?: number },
): SimulationResult {
  const { correlation, seed, draws = DEFAULT_DRAWS } = options;
  const sentence = refusal(distributions, correlation, seed, draws);
  if (sentence) return { ok: false, sentence };
  const unit = distributions[0]?.limits.unit ?? "";
  if (correlation === 1) return { ok: true, sum: { ...exactSum(distributions), unit, correlation, seed } };
  const scores = scoresOf(seed, draws * (distributions.length + 1));
  const sums = Float64Array.from({ length: draws }, () => drawnSum(distributions, correlation, scores));
  const chanceBelowZero = sums.filter((value) => value < 0).length / draws;
  sums.sort();
  const quantiles = { p10: quantileOf(sums, 0.1), p50: quantileOf(sums, 0.5), p90: quantileOf(sums, 0.9) };
  const errors = { p10: errorOf(sums, 0.1), p50: errorOf(sums, 0.5), p90: errorOf(sums, 0.9) };
  return { ok: true, sum: { quantiles, errors, unit, chanceBelowZero, correlation, draws, seed } };
}

/** A standard score beyond which nothing is left to tell. */
const FAR = 9;
const HALVINGS = 60;

/** Of distributions that move as one: each at the same standard score. */
function exactSum(distributions: readonly Distribution[]) {
  const at = (z: number) => distributions.reduce((sum, each) => sum + quantileAtScore(each, z), 0);
  const [p10, p50, p90] = [at(-Z90), at(0), at(Z90)];
  let [below, notBelow] = [-FAR, FAR];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (below + notBelow) / 2;
    if (at(middle) < 0) below = middle;
    else notBelow = middle;
  }
  const chanceBelowZero = at(-FAR) >= 0 ? 0 : at(FAR) < 0 ? 1 : normalCumulative(below);
  return { quantiles: { p10, p50, p90 }, errors: { p10: 0, p50: 0, p90: 0 }, chanceBelowZero, draws: 0 };
}

/** Of the quantile at `u` of sorted draws. */
function errorOf(sorted: Float64Array, u: number): number {
  const spread = Math.sqrt((u * (1 - u)) / sorted.length);
  return (quantileOf(sorted, Math.min(1, u + spread)) - quantileOf(sorted, Math.max(0, u - spread))) / 2;
}

/** Gives one standard score after the other. */
type Scores = { readonly next: () => number };

function drawnSum(distributions: readonly Distribution[], correlation: number, scores: Scores): number {
  const common = Math.sqrt(correlation) * scores.next();
  const own = Math.sqrt(1 - correlation);
  let sum = 0;
  for (const each of distributions) sum += quantileAtScore(each, common + own * scores.next());
  return sum;
}

/** As many scores as a page adds up are kept of one seed (5 MB): the product has one, and every sum begins with the same. */
const MOST_KEPT = 640_000;
let kept: {
  readonly seed: number;
  readonly scores: Float64Array;
  readonly stream: RandomStream;
  made: number;
} | null = null;

/** The scores of a seed from its first on, `count` of them. */
function scoresOf(seed: number, count: number): Scores {
  if (count > MOST_KEPT) {
    const stream = randomStream(seed);
    return { next: () => inverseNormal(stream.nextOpen()) };
  }
  if (kept?.seed !== seed) {
    kept = { seed, scores: new Float64Array(MOST_KEPT), stream: randomStream(seed), made: 0 };
  }
  const { scores, stream } = kept;
  for (; kept.made < count; kept.made += 1) scores[kept.made] = inverseNormal(stream.nextOpen());
  let at = 0;
  return {
    next: () => {
      const score = scores[at] ?? Number.NaN;
      at += 1;
      return score;
    },
  };
}

/** Of sorted values, at least one. */
function quantileOf(sorted: Float64Array, u: number): number {
  const at = (sorted.length - 1) * u;
  const lower = sorted[Math.floor(at)] ?? 0;
  const upper = sorted[Math.ceil(at)] ?? 0;
  return lower + (upper - lower) * (at - Math.floor(at));
}

function refusal(
  distributions: readonly Distribution[],
  correlation: number,
  seed: number,
  draws: number,
): string | null {
  if (distributions.length === 0) {
    return "There is nothing to add up. Choose at least one assessment that gives this estimate.";
  }
  if (new Set(distributions.map(({ limits }) => limits.unit)).size > 1) {
    return "These estimates are in different units, so they have no sum. Add up one kind of estimate at a time.";
  }
  if (!(correlation >= 0 && correlation <= 1)) {
    return "The correlation has to lie between 0 (independent) and 1 (all move together). Give a number in that range.";
  }
  if (!isSeed(seed)) {
    return "The seed of the simulation has to be a whole number that is not negative. Give one, such as 1.";
  }
  if (!(Number.isInteger(draws) && draws >= FEWEST_DRAWS && draws <= MOST_DRAWS)) {
    return "The number of draws has to be a whole number from 100 to 200,000. Leave it out for 10,000.";
  }
  if (distributions.length > MOST_DISTRIBUTIONS || distributions.length * draws > MOST_WORK) {
    return "This is too much to simulate at once: at most 2,000 estimates, and 20 million draws in all. Choose fewer, or lower the number of draws.";
  }
  return null;
}
