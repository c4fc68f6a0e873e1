import { TICKED } from "@/components/portfolio/portfolio-ticked";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import {
  columnsOf,
  PORTFOLIO_GROUPS,
  type PortfolioColumn,
  type PortfolioGroup,
} from "@/lib/domain/portfolio/portfolio-columns";
import { paths } from "@/lib/paths";

/** All that the address of the portfolio says besides the page. */
export type PortfolioViewState = {
  readonly q: string;
  readonly sort: string;
  readonly order: "asc" | "desc" | null;
  readonly columns: readonly PortfolioColumn[];
  /** Whether the address names the columns. */
  readonly hasOwnColumns: boolean;
  readonly group: PortfolioGroup | null;
  /** Facets of figures that every project shown has. */
  readonly only: readonly string[];
  /** Revisions that are ticked, on any page. */
  readonly ticked: readonly string[];
};

type Read = {
  readonly one: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
};

/** Read off an address; what is not known in it is left out. */
export function viewStateOf({ one, all }: Read): PortfolioViewState {
  const order = one("order");
  const named = all("column");
  return {
    q: one("q") ?? "",
    sort: one("sort") ?? "submitted",
    order: order === "asc" || order === "desc" ? order : null,
    columns: columnsOf(named),
    hasOwnColumns: named.length > 0,
    group: PORTFOLIO_GROUPS.find((group) => group === one("group")) ?? null,
    only: all("only"),
    ticked: [...new Set(all(TICKED))].slice(0, COUNT_LIMITS.ticked),
  };
}

/** Names and values as an address or a form has them; what is as at first is left out. */
export function viewFields(state: PortfolioViewState): readonly (readonly [string, string])[] {
  const { q, sort, order, columns, hasOwnColumns, group, only, ticked } = state;
  return [
    ...(q ? [["q", q] as const] : []),
    ...only.map((facet) => ["only", facet] as const),
    ...(sort !== "submitted" ? [["sort", sort] as const] : []),
    ...(order ? [["order", order] as const] : []),
    ...(hasOwnColumns ? columns.map((column) => ["column", column] as const) : []),
    ...(group ? [["group", group] as const] : []),
    ...ticked.map((revision) => [TICKED, revision] as const),
  ];
}

/** The same as the query of an address. */
export function viewQuery(state: PortfolioViewState): URLSearchParams {
  return new URLSearchParams(viewFields(state).map(([name, value]) => [name, value]));
}

/** The address of the portfolio so seen. */
export function viewAddress(state: PortfolioViewState): string {
  const query = viewQuery(state);
  return query.size > 0 ? `${paths.portfolio()}?${query}` : paths.portfolio();
}
