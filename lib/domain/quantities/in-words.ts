/** Months in words: "3 months sooner", "1 month later", "0.02 months later", "no shift". Negative is sooner; see `shownSize`. */
export function monthsInWords(months: number): string {
  if (months === 0) return "no shift";
  const size = shownSize(months);
  return `${size} ${size === "1" ? "month" : "months"} ${months < 0 ? "sooner" : "later"}`;
}

/** A number with its sign in typographic form: "+1.5", "−2", "+0.02", "0". */
export function signed(value: number): string {
  if (value === 0) return "0";
  return `${value > 0 ? "+" : "−"}${shownSize(value)}`;
}

/** The size of a number to one decimal; of one that would come to 0 so, its first figure: what was said is not turned into nothing. */
function shownSize(value: number): string {
  const size = Math.abs(value);
  const toOneDecimal = Math.round(size * 10) / 10;
  if (toOneDecimal > 0) return inThousands(toOneDecimal);
  return size < 0.001 ? "under 0.001" : String(Number(size.toPrecision(1)));
}

/** A number with its thousands apart: 3,984. */
export function inThousands(value: number): string {
  return value.toLocaleString("en-GB");
}
