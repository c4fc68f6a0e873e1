/**
 * Quantities: from three quantiles to a distribution, and sums of several by simulation. Numbers in, numbers out. This
 * folder knows units and limits; it does not know questions, answers other than the three numbers, rules, reports or
 * screens, and it never joins two quantities of different units.
 */

import type { Quantiles } from "@/lib/domain/assessment/answer";
import { inverseNormal, normalCumulative, normalDensity } from "@/lib/domain/quantities/normal";

/** Between which values a quantity lies, both included, and what it is counted in. */
export type Limits = { readonly min: number; readonly max: number; readonly unit: string };

/** A distribution through three quantiles. Made by `distributionOf` only, which has checked the numbers. */
export type Distribution = { readonly quantiles: Quantiles; readonly limits: Limits };

export type DistributionResult =
  | { readonly ok: true; readonly distribution: Distribution }
  | { readonly ok: false; readonly sentence: string };

/**
 * The distribution that an author's 10, 50 and 90 % quantiles stand for: two halves of normal curves, joined at the median. With
 * z the quantile function of the standard normal and u between 0 and 1,
 *
 *     Q(u) = p50 + (p50 − p10) · z(u) / z(0.9)   for u below 0.5,
 *     Q(u) = p50 + (p90 − p50) · z(u) / z(0.9)   for u from 0.5 on,
 *
 * and then clamped to the limits. Each half is half of a normal, the median splits the probability evenly, and the curve
 * passes exactly through the three numbers. It rises without a fold, because both widths are zero or more.
 *
 * **Not a split normal** (two-piece normal), as that name is used: there the density is continuous, its peak is the mode, and
 * the two sides hold probability in proportion to their widths. Here each side holds half, so that the middle number is the
 * median as its author was asked for, and the density steps at it wherever the sides differ in width.
 *
 * **Clamping** moves what would lie beyond a limit onto it: the limit then holds an atom, that is a probability of its own.
 * As long as the median is not a limit itself, that is at most 10 % a side.
 *
 * **A side without width** (two numbers equal) is accepted, as the question accepts it: its half of the probability is an
 * atom at the median. Three equal numbers are a certainty, a point mass. To refuse it would hide an answer that was given;
 * a rule already asks its author about it.
 *
 * Refused, with what to do: numbers that are not finite, out of order or beyond the limits, limits that are none, and the
 * range from limit to limit, which at least a fifth of the probability would have to lie on: it says nothing but
 * “I don't know yet”, for which there is an answer.
 */
export function distributionOf(quantiles: Quantiles, limits: Limits): DistributionResult {
  const sentence = refusal(quantiles, limits);
  if (sentence) return { ok: false, sentence };
  const { p10, p50, p90 } = quantiles;
  return { ok: true, distribution: { quantiles: { p10, p50, p90 }, limits } };
}

function refusal({ p10, p50, p90 }: Quantiles, { min, max, unit }: Limits): string | null {
  if (!(Number.isFinite(min) && Number.isFinite(max) && min < max)) {
    return "The limits of this quantity are not two numbers of which the first is smaller. Give limits such as −3 and 3.";
  }
  if (![p10, p50, p90].every(Number.isFinite)) {
    return "One of the three values is not a number. Give numbers for low (10 %), middle (50 %) and high (90 %).";
  }
  if (p10 > p50 || p50 > p90) {
    return "The three numbers have to rise. Put the smallest at low (10 %) and the largest at high (90 %).";
  }
  if (p10 < min || p90 > max) {
    return `Each of the three numbers has to lie between ${typographic(min)} and ${typographic(max)} ${unit}. Change the one that does not.`;
  }
  if (p10 === min && p90 === max) {
    return `From ${typographic(min)} to ${typographic(max)} ${unit} is all that can be answered, so this range says nothing. Narrow it to what you expect to hold four times in five, or answer “I don't know yet”.`;
  }
  return null;
}

function typographic(value: number): string {
  return String(value).replace("-", "−");
}

/**
 * The value that the quantity stays at or below with probability `u`, in the unit of its limits. `u` between 0 and 1, both
 * included (0 gives the lower limit unless that side has no width); NaN for anything else. Never falls as `u` rises.
 */
export function quantile(distribution: Distribution, u: number): number {
  return u >= 0 && u <= 1 ? quantileAtScore(distribution, inverseNormal(u)) : Number.NaN;
}

/** The same by standard score instead of probability, for simulation: `quantile(d, u) = quantileAtScore(d, z(u))`. */
export function quantileAtScore(distribution: Distribution, z: number): number {
  const { p10, p50, p90 } = distribution.quantiles;
  const raw = z < 0 ? alongSide(p50, p10, z / Z10) : alongSide(p50, p90, z / Z90);
  // Adding zero makes −0, which JSON does not have, 0.
  return Math.min(Math.max(raw, distribution.limits.min), distribution.limits.max) + 0;
}

/** From the median through the outer quantile: exact at both (`t` = 0 and 1), and never back over it by a rounding. */
function alongSide(median: number, outer: number, t: number): number {
  const width = outer - median;
  if (width === 0) return median;
  const value = median + width * t;
  const isWithin = t < 1 ? (outer - value) * width >= 0 : (value - outer) * width >= 0;
  return isWithin && t !== 1 ? value : outer;
}

/** The probability of a value at or below `x`, atoms at `x` included. 0 to 1; NaN where `x` is not a number. */
export function cumulative(distribution: Distribution, x: number): number {
  if (x >= distribution.limits.max) return 1;
  if (x < distribution.limits.min) return 0;
  const { p50, p90 } = distribution.quantiles;
  return x === p50 && p50 === p90 ? 1 : halfwayAt(distribution, x, 0.5);
}

/** The probability of a value below `x`, without what lies exactly at `x`. 0 to 1; NaN where `x` is not a number. */
export function probabilityBelow(distribution: Distribution, x: number): number {
  if (x <= distribution.limits.min) return 0;
  if (x > distribution.limits.max) return 1;
  const { p10, p50 } = distribution.quantiles;
  return x === p50 && p10 === p50 ? 0 : halfwayAt(distribution, x, 0.5);
}

/** The probability of a value above `x`, without what lies exactly at `x`. 0 to 1; NaN where `x` is not a number. */
export function probabilityAbove(distribution: Distribution, x: number): number {
  return 1 - cumulative(distribution, x);
}

/** The probability up to `x` before clamping; `atMedian` where `x` is the median. */
function halfwayAt({ quantiles: { p10, p50, p90 } }: Distribution, x: number, atMedian: number): number {
  if (x < p50) return p10 === p50 ? 0 : normalCumulative((Z10 * (x - p50)) / (p10 - p50));
  if (x > p50) return p90 === p50 ? 1 : normalCumulative((Z90 * (x - p50)) / (p90 - p50));
  return x === p50 ? atMedian : Number.NaN;
}

/** What to draw: a curve of density over value, from left to right, and atoms with the probability each holds. */
export type Density = {
  readonly curve: readonly { readonly x: number; readonly density: number }[];
  readonly atoms: readonly { readonly x: number; readonly probability: number }[];
};

/**
 * The density for a figure: per unit of the quantity, from where its tail is too low to be seen to where the other is, as far
 * as the limits allow, up to the limit itself. `steps` points a side (at least 2, 40 unless told). Where the two sides differ in
 * width the density steps at the median, so the median is there twice. Sides without width, and what is clamped to a limit, are
 * atoms instead, from 0.5 % on.
 */
export function density(distribution: Distribution, steps = 40): Density {
  const { quantiles, limits } = distribution;
  const count = Math.max(2, Math.floor(steps));
  const side = (outer: number, limit: number) => {
    const width = outer - quantiles.p50;
    if (width === 0) return [];
    const edge = Math.min(EDGE, (Z90 * (limit - quantiles.p50)) / width);
    return Array.from({ length: count }, (_, at) => {
      const z = (edge * at) / (count - 1);
      const x = quantiles.p50 + (width * z) / Z90;
      return {
        x: Math.min(Math.max(x, limits.min), limits.max),
        density: (normalDensity(z) * Z90) / Math.abs(width),
      };
    });
  };
  return {
    curve: [...side(quantiles.p10, limits.min).reverse(), ...side(quantiles.p90, limits.max)],
    atoms: [...new Set([limits.min, quantiles.p50, limits.max])]
      .map((x) => ({ x, probability: cumulative(distribution, x) - probabilityBelow(distribution, x) }))
      .filter(({ probability }) => probability >= 0.005),
  };
}

const Z10 = inverseNormal(0.1);
const Z90 = inverseNormal(0.9);
/** There the density is under a hundredth of what it is at the median. */
const EDGE = inverseNormal(0.999);
