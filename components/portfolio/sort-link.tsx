import Link from "next/link";
import type { ReactNode } from "react";
import { type PortfolioViewState, viewAddress } from "@/components/portfolio/portfolio-view-state";
import { PORTFOLIO_SORTS, type PortfolioSort } from "@/lib/domain/portfolio/portfolio-sorts";

type Props = {
  readonly state: PortfolioViewState;
  readonly sort: PortfolioSort;
  readonly children: ReactNode;
};

/** A column heading that sorts: a link that keeps the rest of the view, says the order it is in, and turns it on the second click. */
export function SortLink({ state, sort, children }: Props) {
  const { first } = PORTFOLIO_SORTS[sort];
  const order = state.sort === sort ? (state.order ?? first) : null;
  const next = order === null ? first : order === "asc" ? "desc" : "asc";
  return (
    <th scope="col" aria-sort={order === null ? "none" : order === "asc" ? "ascending" : "descending"}>
      <Link
        href={viewAddress({ ...state, sort, order: next })}
        prefetch={false}
        className="link inline-block min-h-6 leading-6"
      >
        {children}
        {order !== null && <span aria-hidden="true">{order === "asc" ? " ↑" : " ↓"}</span>}
      </Link>
    </th>
  );
}
