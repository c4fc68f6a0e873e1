/**
 * How unevenly a whole is shared: the Herfindahl–Hirschman index, the sum of the squares of shares that add up to one (A. O.
 * Hirschman, “The paternity of an index”, *American Economic Review* 54 (1964), 761). One over it is how many equal shares would be as
 * uneven (M. A. Adelman, “Comment on the ‘H’ concentration measure as a numbers-equivalent”, *Review of Economics and Statistics* 51
 * (1969), 99–101). Null where there is nothing to share.
 */
export function concentration(
  shares: readonly number[],
): { readonly index: number; readonly asIfEqual: number } | null {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (!(whole > 0)) return null;
  const index = shares.reduce((sum, share) => sum + (share / whole) ** 2, 0);
  return { index, asIfEqual: 1 / index };
}

/** The index with what it means, a sentence. `noun` is plural: "kinds of recipient". */
export function concentrationInWords(shares: readonly number[], noun: string): string {
  const found = concentration(shares);
  if (!found) return "";
  return `Herfindahl–Hirschman index ${found.index.toFixed(2)}: as uneven as if ${plainly(found.asIfEqual)} of the ${shares.length} ${noun} shared it equally.`;
}

function plainly(number: number): string {
  return Number(number.toFixed(1)).toString();
}
