import { z } from "zod";
import type { PageEdge } from "@/lib/data/portfolio";
import { PORTFOLIO_SORTS, type PortfolioSort } from "@/lib/domain/portfolio/portfolio-sorts";

const cursor = z.tuple([z.string().max(400).nullable(), z.uuid()]);

/** Where a page of the portfolio ended, as an opaque text for an address. */
export function writeCursor(value: string | null, id: string): string {
  return Buffer.from(JSON.stringify([value, id])).toString("base64url");
}

/** Reads a cursor back; null for anything that is not one of this order. */
export function readCursor(text: string, sort: PortfolioSort, isBefore: boolean): PageEdge | null {
  let written: unknown;
  try {
    written = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return null;
  }
  const parsed = cursor.safeParse(written);
  if (!parsed.success) return null;
  const [value, id] = parsed.data;
  return value === null || fits(value, sort) ? { value, id, isBefore } : null;
}

/**
 * A page of rows that were found in the list's order, one more than its `size` where there are more, from `edge` on; with the cursors of
 * the pages behind and before it.
 */
export function pageOf<Row>(
  found: readonly Row[],
  {
    size,
    edge,
    cursorOf,
  }: {
    readonly size: number;
    readonly edge: { readonly isBefore: boolean } | null;
    readonly cursorOf: (row: Row) => string;
  },
): { readonly page: readonly Row[]; readonly next: string | null; readonly previous: string | null } {
  const hasMore = found.length > size;
  const isBack = edge?.isBefore === true;
  const page = isBack ? found.slice(-size) : found.slice(0, size);
  const [first, last] = [page[0], page.at(-1)];
  return {
    page,
    next: last && (isBack || hasMore) ? cursorOf(last) : null,
    previous: first && (isBack ? hasMore : edge !== null) ? cursorOf(first) : null,
  };
}

/** No text of a database holds a nought, whatever it is sorted by. */
const fits = (value: string, sort: PortfolioSort) =>
  !value.includes("\u0000") && PORTFOLIO_SORTS[sort].isValue(value);
