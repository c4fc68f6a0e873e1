/** A probability from 0 to 1 in percent; empty for null. */
export function percentOrNothing(value: number | null): string {
  return value === null ? "" : `${Math.round(value * 100)} %`;
}

/** A severity; empty for null. */
export function ofFive(value: number | null): string {
  return value === null ? "" : `${value} of 5`;
}
