import { INSTRUMENT } from "@/lib/content/instrument";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { questionById } from "@/lib/domain/instrument/lookup";
import { type Distribution, distributionOf } from "@/lib/domain/quantities/distribution";
import { DEFAULT_DRAWS, SIMULATION_SEED, simulateSum } from "@/lib/domain/quantities/simulation";

/** How far the estimates rise and fall together between the two ends, unless told: nobody knows, so both ends are shown too. */
export const PARTLY_ALIKE = 0.5;

/** Draws times estimates that fit into a page's time; fewer draws show in their own error. */
const WORK = 500_000;
const FEWEST_DRAWS = 250;

export type SummedShift = {
  readonly correlation: number;
  /** Months; negative is sooner. */
  readonly quantiles: Quantiles;
  /** Of drawing alone, months: one standard error of each quantile; 0 where the sum is exact. */
  readonly errors: Quantiles;
  /** 0 to 1. */
  readonly chanceSooner: number;
};

export type ShiftsTogether = {
  /** How many of the assessments gave an estimate that could be added. */
  readonly added: number;
  readonly sums: readonly SummedShift[];
  readonly draws: number;
  readonly seed: number;
};

/**
 * The timeline shifts of several assessments added up by simulation, under three stated correlations: none, `partly` (more than 0,
 * less than 1) and one, which is exact (AF-18: small contributions add up). Estimates that are missing, or that say no more than “I
 * don't know”, are left out; null with fewer than two. Effects on safety are never added: their points are places on a scale, not
 * quantities (SM-7).
 */
export function shiftsTogether(
  shifts: readonly (Quantiles | null)[],
  partly: number = PARTLY_ALIKE,
): ShiftsTogether | null {
  const found = addedUp(shifts, [0, partly, 1]);
  return found && { ...found, seed: SIMULATION_SEED };
}

/** The same under one correlation alone: its sum, and the draws it took. */
export function shiftsAdded(
  shifts: readonly (Quantiles | null)[],
  correlation: number,
): { readonly sum: SummedShift; readonly draws: number } | null {
  const found = addedUp(shifts, [correlation]);
  const [sum] = found?.sums ?? [];
  return found && sum ? { sum, draws: found.draws } : null;
}

function addedUp(
  shifts: readonly (Quantiles | null)[],
  correlations: readonly number[],
): Omit<ShiftsTogether, "seed"> | null {
  const distributions = shifts
    .filter((shift) => shift !== null)
    .toSorted(bySize)
    .flatMap((shift) => shiftDistribution(shift) ?? []);
  if (distributions.length < 2) return null;
  const draws = Math.min(DEFAULT_DRAWS, Math.max(FEWEST_DRAWS, Math.floor(WORK / distributions.length)));
  const sums = correlations.flatMap((of): SummedShift[] => {
    const simulated = simulateSum(distributions, { correlation: of, seed: SIMULATION_SEED, draws });
    if (!simulated.ok) return [];
    const { correlation, quantiles, errors, chanceBelowZero } = simulated.sum;
    return [{ correlation, quantiles, errors, chanceSooner: chanceBelowZero }];
  });
  return { added: distributions.length, draws, sums };
}

/** Drawn in this order, the same estimates give the same numbers on every screen, whatever order it lists them in. */
const bySize = (a: Quantiles, b: Quantiles) => a.p50 - b.p50 || a.p10 - b.p10 || a.p90 - b.p90;

/**
 * What an estimate adds to a sum of which all parts move as one: its quantiles as they are read, months (`distributionOf`). Null where it
 * makes no distribution.
 */
export function addedQuantiles(shift: Quantiles): Quantiles | null {
  return shiftDistribution(shift)?.inside ?? null;
}

/** An estimate of the shift as a distribution; null where it makes none. */
function shiftDistribution(shift: Quantiles): Distribution | null {
  const kind = questionById(INSTRUMENT, "timelines.shift")?.kind;
  if (kind?.type !== "quantiles") return null;
  const made = distributionOf(shift, kind);
  return made.ok ? made.distribution : null;
}
