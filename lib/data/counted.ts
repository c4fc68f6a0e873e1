/** The first rows of a list, and how many there are of it. */
export type Counted<Row> = { readonly rows: readonly Row[]; readonly total: number };
