import { generateKeyBetween } from "fractional-indexing";

/** What order needs to know of a record. */
export type Ranked = { readonly id: string; readonly rank: string };

/** The rank of a record added at the end. */
export function rankAtEnd(records: readonly Ranked[]): string {
  return generateKeyBetween(records.at(-1)?.rank ?? null, null);
}

/** The rank of a copy placed right after `id`; at the end when `id` is not there. */
export function rankAfter(records: readonly Ranked[], id: string): string {
  const at = records.findIndex((record) => record.id === id);
  return at < 0 ? rankAtEnd(records) : between(records[at], records[at + 1]);
}

/** The rank that moves `id` one place up (−1) or down (1); null when it is already first or last. */
export function rankMoved(records: readonly Ranked[], id: string, by: -1 | 1): string | null {
  const at = records.findIndex((record) => record.id === id);
  const target = at + by;
  if (at < 0 || target < 0 || target >= records.length) return null;
  return by < 0
    ? between(records[target - 1], records[target])
    : between(records[target], records[target + 1]);
}

/** Two authors adding at once can leave equal ranks; then the place right after the first of them is the nearest there is. */
function between(before: Ranked | undefined, after: Ranked | undefined): string {
  const low = before?.rank ?? null;
  const high = after?.rank ?? null;
  return generateKeyBetween(low, low !== null && high !== null && low >= high ? null : high);
}
