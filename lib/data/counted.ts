/** The first rows of a list, and how many there are of it. */
export type Counted<Row> = { readonly rows: readonly Row[]; readonly total: number };

/** From rows that each carry the count of all, as `count(*) OVER ()` gives it. */
export function counted<Row extends { readonly total: number }>(
  rows: readonly Row[],
): Counted<Omit<Row, "total">> {
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
