/** What the table of the portfolio can show of an assessment beside its title, in the order of its columns. */
export const PORTFOLIO_COLUMNS = [
  "team",
  "authors",
  "kind",
  "submitted",
  "revision",
  "handling",
  "recipients",
  "shift",
  "effect",
  "patterns",
  "findings",
  "scrutiny",
  "state",
  "due",
] as const;
export type PortfolioColumn = (typeof PORTFOLIO_COLUMNS)[number];

const AT_FIRST: readonly PortfolioColumn[] = [
  "team",
  "submitted",
  "shift",
  "effect",
  "findings",
  "scrutiny",
  "state",
];

/** The columns that an address names, in their order; those shown at first where it names none that is known. */
export function columnsOf(named: readonly string[]): readonly PortfolioColumn[] {
  const known = PORTFOLIO_COLUMNS.filter((column) => named.includes(column));
  return known.length > 0 ? known : AT_FIRST;
}

/** By what the rows of a page can be put together. */
export const PORTFOLIO_GROUPS = ["team", "state", "scrutiny", "handling"] as const;
export type PortfolioGroup = (typeof PORTFOLIO_GROUPS)[number];
