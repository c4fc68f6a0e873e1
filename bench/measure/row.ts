import type { Round } from "@/bench/measure/interleave";

/**
 * How a row compares. `speed`: measured rate over the peer's, at least the target. `time`: measured time over the floor's,
 * at most the target. Null where there is no target: the ratio is told for what it is.
 */
export type Comparison = { readonly of: "speed" | "time"; readonly target: number | null };

export type Row = {
  readonly part: string;
  readonly what: string;
  /** The peer or floor. */
  readonly against: string;
  readonly comparison: Comparison;
  /** What a value is; left out, a rate per second. `kB`: the inverse of a size in kilobytes, so that less is better too. */
  readonly unit?: "kB";
  /** Medians, per second. */
  readonly measured: number;
  readonly peer: number;
  readonly ratio: { readonly median: number; readonly least: number; readonly most: number };
  /** Null without a target. */
  readonly reached: boolean | null;
  readonly rounds: readonly Round[];
  /** What the reader has to know to judge the row: sizes, what is not equivalent. */
  readonly notes: readonly string[];
};

type Given = Pick<Row, "part" | "what" | "against" | "comparison" | "rounds"> & {
  readonly unit?: "kB";
  readonly notes?: readonly string[];
};

/** A row from its rounds: each round has its own ratio, and the row's is their median. */
export function rowOf({ part, what, against, comparison, rounds, unit, notes = [] }: Given): Row {
  const ratios = rounds.map(({ measured, peer }) =>
    comparison.of === "speed" ? measured / peer : peer / measured,
  );
  const median = medianOf(ratios);
  return {
    part,
    what,
    against,
    comparison,
    ...(unit && { unit }),
    measured: medianOf(rounds.map(({ measured }) => measured)),
    peer: medianOf(rounds.map(({ peer }) => peer)),
    ratio: { median, least: Math.min(...ratios), most: Math.max(...ratios) },
    reached: isReached(comparison, median),
    rounds,
    notes,
  };
}

function isReached({ of, target }: Comparison, ratio: number): boolean | null {
  if (target === null) return null;
  return of === "speed" ? ratio >= target : ratio <= target;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Whether a row of this name is to be measured. */
export type IsWanted = (what: string) => boolean;
