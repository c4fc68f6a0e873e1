/** A harm as its authors rate it, and what of it would be left with what is taken on, as they have it. */
export type Expected = {
  readonly severity: number | null;
  readonly likelihood: number | null;
  readonly left: { readonly severity: number | null; readonly likelihood: number | null };
};

/** What of its likelihood a harm has to lose at least, where its severity stays, for what is taken on against it to change much. */
const LEAST_LOST = 0.25;

/** 0.75 × 0.6 isn’t 0.45 to a computer. */
const ROUNDING = 1e-9;

/**
 * Whether by its authors' own numbers little changes: it is left as grave, and less than a quarter of how likely it is goes. What isn't said
 * to be left stays as it is. It is read for words alone: a number of its authors makes no row lighter or graver.
 */
export function isHardlyLower({ severity, likelihood, left }: Expected): boolean {
  const [before, after] = [likelihood ?? 0, left.likelihood ?? likelihood ?? 0];
  const isAsGrave = (left.severity ?? severity ?? 0) >= (severity ?? 0);
  return isAsGrave && after > (1 - LEAST_LOST) * before + ROUNDING;
}
