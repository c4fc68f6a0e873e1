import { chanceShown } from "@/lib/domain/quantities/chance-shown";

/** A probability from 0 to 1 in percent; empty for null. */
export function percentOrNothing(value: number | null): string {
  return value === null ? "" : chanceShown(value);
}

/** A severity; empty for null. */
export function ofFive(value: number | null): string {
  return value === null ? "" : `${value} of 5`;
}
