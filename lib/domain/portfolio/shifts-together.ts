import { INSTRUMENT } from "@/lib/content/instrument";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { questionById } from "@/lib/domain/instrument/lookup";
import { distributionOf } from "@/lib/domain/quantities/distribution";
import { simulateSum } from "@/lib/domain/quantities/simulation";

/** How far the estimates rise and fall together, from not at all to wholly: nobody knows, so all three are shown. */
const CORRELATIONS = [0, 0.5, 1] as const;

/** Fixed, so that the same assessments give the same numbers. */
const SEED = 20_251_121;

export type ShiftsTogether = {
  /** How many of the assessments gave an estimate that could be added. */
  readonly added: number;
  readonly sums: readonly {
    readonly correlation: number;
    /** Months; negative is sooner. */
    readonly quantiles: Quantiles;
    /** 0 to 1. */
    readonly chanceSooner: number;
  }[];
  readonly draws: number;
};

/**
 * The timeline shifts of several assessments added up by simulation, under three stated correlations (AF-18: small
 * contributions add up). Estimates that are missing, or that say no more than “I don't know”, are left out; null with fewer
 * than two. Effects on safety are never added: their points are places on a scale, not quantities (SM-7).
 */
export function shiftsTogether(shifts: readonly (Quantiles | null)[]): ShiftsTogether | null {
  const kind = questionById(INSTRUMENT, "timelines.shift")?.kind;
  if (kind?.type !== "quantiles") return null;
  const distributions = shifts.flatMap((shift) => {
    const made = shift && distributionOf(shift, kind);
    return made?.ok ? [made.distribution] : [];
  });
  if (distributions.length < 2) return null;
  const sums = CORRELATIONS.flatMap((correlation) => {
    const simulated = simulateSum(distributions, { correlation, seed: SEED });
    return simulated.ok ? [simulated.sum] : [];
  });
  return {
    added: distributions.length,
    draws: sums[0]?.draws ?? 0,
    sums: sums.map(({ correlation, quantiles, chanceBelowZero }) => ({
      correlation,
      quantiles,
      chanceSooner: chanceBelowZero,
    })),
  };
}
