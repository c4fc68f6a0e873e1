import {
  cumulative,
  type Distribution,
  probabilityBelow,
  quantile,
} from "@/lib/domain/quantities/distribution";

/** Enough for four digits of a chance between curves as smooth as these. */
const PARTS = 400;

/**
 * The chance that one quantity comes out above another of the same unit, equal values not counted, if what makes the one large
 * has nothing to do with the other. 0 to 1, four digits. Nothing of medians is in it: two quantities of one median may hold
 * any chance between them.
 */
export function chanceAbove(one: Distribution, other: Distribution): number {
  let sum = 0;
  for (let part = 0; part < PARTS; part++) {
    sum += probabilityBelow(other, quantile(one, (part + 0.5) / PARTS));
  }
  return toFourDigits(sum / PARTS);
}

/** How far a quantity is from a value on average, whichever way, in its unit; four digits after the point. */
export function meanDistance(one: Distribution, from: number): number {
  let sum = 0;
  for (let part = 0; part < DISTANCE_PARTS; part++) {
    sum += Math.abs(quantile(one, (part + 0.5) / DISTANCE_PARTS) - from);
  }
  return toFourDigits(sum / DISTANCE_PARTS);
}

/** A mean needs fewer than a chance: what is printed of it is months. */
const DISTANCE_PARTS = 100;

/**
 * How much of their chance two quantities of one unit share: 1 where they are the same, 0 where no value is likely in both. The
 * overlapping coefficient of H. F. Inman and E. L. Bradley, *Communications in Statistics, Theory and Methods* 18 (1989),
 * 3851–3874. Four digits.
 */
export function overlap(one: Distribution, other: Distribution): number {
  const values = [one, other].flatMap((each) =>
    Array.from({ length: PARTS - 1 }, (_, part) => quantile(each, (part + 1) / PARTS)),
  );
  const cuts = [...new Set(values)].sort((a, b) => a - b);
  // Between two cuts, and on the cut itself where a quantity has an atom there.
  const masses = (each: Distribution) => {
    const at = cuts.flatMap((cut) => [probabilityBelow(each, cut), cumulative(each, cut)]);
    return [...at, 1].map((upTo, index) => upTo - (at[index - 1] ?? 0));
  };
  const others = masses(other);
  const shared = masses(one).reduce((sum, mass, index) => sum + Math.min(mass, others[index] ?? 0), 0);
  return toFourDigits(Math.min(shared, 1));
}

/** A chance that two things hold together: at least, if neither has to do with the other, and at most. */
export type ChanceOfBoth = { readonly least: number; readonly independent: number; readonly most: number };

/**
 * The chance of both of two things from the chance of each: how they hang together nobody said, so the bounds of M. Fréchet
 * (*Annales de l’Université de Lyon* A 14, 1951, 53–77), which hold however they do, stand beside the product.
 */
export function chanceOfBoth(one: number, other: number): ChanceOfBoth {
  return {
    least: toFourDigits(Math.max(0, one + other - 1)),
    independent: toFourDigits(one * other),
    most: toFourDigits(Math.min(one, other)),
  };
}

/** The last digits of a logarithm may differ between engines; a report must be the same bytes on each. */
export function toFourDigits(chance: number): number {
  const rounded = Math.round(chance * 10_000) / 10_000;
  return rounded === 0 ? 0 : rounded;
}
