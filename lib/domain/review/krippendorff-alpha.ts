import { randomStream } from "@/lib/domain/quantities/random-stream";

/** The ranks that several people gave to one thing, lowest 0; who gave none is left out. */
export type RankedUnit = readonly number[];

export type Agreement = {
  /** 1: all the same; 0: as by chance; below: further apart than by chance. */
  readonly alpha: number;
  /** 95 %, by drawing the units anew; null where there are too few to draw from. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Units that two or more ranked, which alone count. */
  readonly units: number;
};

const DRAWS = 1_000;
const LEAST_DRAWN = 3;

/**
 * Krippendorff's alpha for ordinal ranks, with any number of people and gaps: one less observed over expected disagreement (K.
 * Krippendorff, *Computing Krippendorff's Alpha-Reliability*, 2011). Null where fewer than two things were ranked by two or more, or
 * where everybody gave everything the same rank: then there is nothing that agreement could be told from.
 *
 * The interval draws as many units as there are, with replacement, a thousand times from a fixed seed, and leaves out draws in
 * which nothing varies; it says how much alpha rests on these very units, and is wide while they are few.
 */
export function krippendorffAlpha(ranked: readonly RankedUnit[]): Agreement | null {
  const units = ranked.filter((unit) => unit.length >= 2);
  const alpha = units.length < 2 ? null : ordinalAlpha(units);
  if (alpha === null) return null;
  return { alpha, interval: units.length < LEAST_DRAWN ? null : intervalOf(units), units: units.length };
}

function intervalOf(units: readonly RankedUnit[]): Agreement["interval"] {
  const { nextOpen } = randomStream(units.length);
  const drawn: number[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const again = units.map(() => units[Math.floor(nextOpen() * units.length)] ?? []);
    const alpha = ordinalAlpha(again);
    if (alpha !== null) drawn.push(alpha);
  }
  drawn.sort((a, b) => a - b);
  const low = drawn[Math.floor(drawn.length * 0.025)];
  const high = drawn[Math.ceil(drawn.length * 0.975) - 1];
  return low === undefined || high === undefined ? null : { low, high };
}

/** Null where nothing varies. */
function ordinalAlpha(units: readonly RankedUnit[]): number | null {
  const counts = new Map<number, number>();
  for (const rank of units.flat()) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const ranks = [...counts.keys()].sort((a, b) => a - b);
  const total = units.reduce((sum, unit) => sum + unit.length, 0);
  const countOf = (rank: number) => counts.get(rank) ?? 0;
  /** The squared difference of two ranks: how many values lie from one to the other, half of each end. */
  const apart = (a: number, b: number) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = ranks.filter((rank) => low <= rank && rank <= high);
    const held = between.reduce((sum, rank) => sum + countOf(rank), 0);
    return (held - (countOf(low) + countOf(high)) / 2) ** 2;
  };
  let observed = 0;
  for (const unit of units) {
    const pairs = unit.flatMap((a, at) => unit.slice(at + 1).map((b) => (a === b ? 0 : apart(a, b))));
    observed += (2 * pairs.reduce((sum, each) => sum + each, 0)) / (unit.length - 1);
  }
  let expected = 0;
  for (const a of ranks) {
    for (const b of ranks) if (a < b) expected += 2 * countOf(a) * countOf(b) * apart(a, b);
  }
  if (expected === 0) return null;
  return 1 - ((total - 1) * observed) / expected;
}
