import { inverseNormal } from "@/lib/domain/quantities/normal";

/** A curve over standard scores that rises through three values, at the scores of 10, 50 and 90 %. */
export type MonotoneSpline = {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly slopes: { readonly low: number; readonly middle: number; readonly high: number };
};

/** The standard score of 90 %; that of 10 % is as far below zero. */
export const Z90 = inverseNormal(0.9);

/**
 * The smoothest rising curve through three rising values: a rational quadratic on either side of the middle, straight lines
 * beyond, and both derivatives the same from either side where pieces meet. After R. Delbourgo and J. A. Gregory, “C² rational
 * quadratic spline interpolation to monotonic data”, *IMA Journal of Numerical Analysis* 3 (1983), 141–152, which has one such
 * curve for all rising values; with the second derivative zero at both ends, so that the lines join on.
 *
 * Where one side is more than some six times as wide as the other, the narrow side's line would lie nearly flat, that is, hold
 * its tail on one spot. Its slope is kept to at least half of that side's own, and only the second derivative there then steps.
 *
 * Two equal values make a flat side and a straight one; three, a constant.
 */
export function monotoneSpline(low: number, middle: number, high: number): MonotoneSpline {
  const [below, above] = [(middle - low) / Z90, (high - middle) / Z90];
  if (below === 0 || above === 0) {
    return { low, middle, high, slopes: { low: below, middle: below || above, high: above } };
  }
  // The condition's left side grows with the slope from below zero to above it.
  let [from, to] = [Math.min(below, above), Math.max(below, above)];
  for (let halvings = 0; halvings < 60; halvings++) {
    const slope = Math.sqrt(from * to);
    if (step(below, slope) + step(above, slope) < 0) from = slope;
    else to = slope;
  }
  const slopes = { low: below * outer(from / below), middle: from, high: above * outer(from / above) };
  return { low, middle, high, slopes };
}

/** A side's share in the step of the second derivative at the middle, for a side that rises by `side` a score. */
function step(side: number, slope: number): number {
  const ratio = slope / side;
  return side * (ratio * ratio + ratio * (outer(ratio) - 1) - 1);
}

/** The slope at the outer end over the side's own, from the slope in the middle over it. */
function outer(ratio: number): number {
  return Math.max(0.5, (1 - ratio + Math.hypot(1 - ratio, 2)) / 2);
}

/** The curve's value at a standard score. Never falls as the score rises. */
export function splineAt({ low, middle, high, slopes }: MonotoneSpline, score: number): number {
  if (score <= -Z90) return low + beyond(slopes.low, score + Z90);
  if (score >= Z90) return high + beyond(slopes.high, score - Z90);
  return score < 0
    ? within(low, middle, slopes.low, slopes.middle, (score + Z90) / Z90)
    : within(middle, high, slopes.middle, slopes.high, score / Z90);
}

/** A flat side stays where it is, however far out. */
function beyond(slope: number, distance: number): number {
  return slope === 0 ? 0 : slope * distance;
}

function within(from: number, to: number, first: number, last: number, part: number): number {
  if (from === to) return from;
  const secant = (to - from) / Z90;
  const rest = part * (1 - part);
  const value =
    from +
    ((to - from) * (secant * part * part + first * rest)) / (secant + (first + last - 2 * secant) * rest);
  return Math.min(Math.max(value, from), to);
}

/** How fast the curve rises at a standard score; the flat side's slope is zero. */
export function splineSlope({ low, middle, high, slopes }: MonotoneSpline, score: number): number {
  if (score <= -Z90) return slopes.low;
  if (score >= Z90) return slopes.high;
  return score < 0
    ? slopeWithin((middle - low) / Z90, slopes.low, slopes.middle, (score + Z90) / Z90)
    : slopeWithin((high - middle) / Z90, slopes.middle, slopes.high, score / Z90);
}

function slopeWithin(secant: number, first: number, last: number, part: number): number {
  if (secant === 0) return 0;
  const rest = 1 - part;
  const under = secant + (first + last - 2 * secant) * part * rest;
  return (
    (secant * secant * (last * part * part + 2 * secant * part * rest + first * rest * rest)) / under ** 2
  );
}

/** The standard score at which the curve has a value; on a flat side's value, that of its end away from the middle is infinite. */
export function splineScore({ low, middle, high, slopes }: MonotoneSpline, value: number): number {
  if (value === middle) return 0;
  if (value <= low) return -Z90 + out(value - low, slopes.low);
  if (value >= high) return Z90 + out(value - high, slopes.high);
  return value < middle
    ? -Z90 + Z90 * partAt(low, middle, slopes.low, slopes.middle, value)
    : Z90 * partAt(middle, high, slopes.middle, slopes.high, value);
}

function out(distance: number, slope: number): number {
  return distance === 0 ? 0 : distance / slope;
}

/** Where on its way from one end to the other, 0 to 1, a piece has a value: the one root there of a quadratic. */
function partAt(from: number, to: number, first: number, last: number, value: number): number {
  const secant = (to - from) / Z90;
  const done = (value - from) / (to - from);
  const bend = first + last - 2 * secant;
  const a = secant - first + done * bend;
  const b = first - done * bend;
  const c = -secant * done;
  return Math.min((2 * -c) / (b + Math.sqrt(b * b - 4 * a * c)), 1);
}
