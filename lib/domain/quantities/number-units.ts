/** Units people write behind a number, by every name; besides those that boxes ask for, those they are mistaken for. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  years: ["year", "years", "yr", "yrs", "y"],
  months: ["month", "months", "mo", "mos", "mth", "mths"],
  weeks: ["week", "weeks", "wk", "wks", "w"],
  days: ["day", "days", "d"],
  points: ["point", "points", "pt", "pts"],
  percent: ["%", "percent", "per cent", "pct"],
};

/** The unit a word stands for, by any of its names; null if it is none. */
export function unitNamed(word: string): string | null {
  const written = word.toLowerCase().replace(/\.$/, "");
  return Object.keys(NAMES).find((unit) => NAMES[unit]?.includes(written)) ?? null;
}

/** A quantity in another unit, to three digits where it doesn't come out even. Years and months only, null elsewhere. */
export function inUnit(value: number, from: string, to: string): number | null {
  if (from === "years" && to === "months") return Number((value * 12).toPrecision(12));
  if (from === "months" && to === "years") return Number((value / 12).toPrecision(3));
  return null;
}
