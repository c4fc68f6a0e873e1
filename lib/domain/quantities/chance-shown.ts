/** "30 %". No false certainty: 0 % and 100 % only where that is exact, else "below 1 %" and "above 99 %". */
export function chanceShown(chance: number): string {
  if (chance > 0 && chance < 0.01) return "below 1 %";
  if (chance < 1 && chance > 0.99) return "above 99 %";
  return `${Math.round(chance * 100)} %`;
}

/** Odds in brackets behind a name: “30 %”, or that none are given. */
export const oddsInWords = (odds: number | null) => (odds === null ? "no odds given" : chanceShown(odds));
