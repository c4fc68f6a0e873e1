import { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { lookUpWords } from "@/lib/data/found-by-words";
import {
  countPortfolio,
  findPortfolio,
  type Listed,
  listPortfolioRows,
  type PortfolioRecord,
} from "@/lib/data/portfolio";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { isPortfolioSort, PORTFOLIO_SORTS } from "@/lib/domain/portfolio/portfolio-sorts";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { printSearch } from "@/lib/domain/search/print-search";
import type { SearchFault } from "@/lib/domain/search/search-query";
import { word } from "@/lib/use-cases/input";
import { pageOf, readCursor, writeCursor } from "@/lib/use-cases/portfolio-cursor";
import { mayReadRow } from "@/lib/use-cases/readers";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const SORTS = Object.keys(PORTFOLIO_SORTS).filter(isPortfolioSort);

/** What an address asks of a list: text is narrowed here, what is not a known value is refused, a search with faults is shown with them. */
export const searchedInput = z.strictObject({
  q: z.string().max(TEXT_LIMITS.searchLine).default(""),
  sort: z.string().pipe(z.enum(SORTS, refusals.noSuchChoice)).default("submitted"),
  order: word.pipe(z.enum(["asc", "desc"])).optional(),
  after: z.string().max(1_000).optional(),
  before: z.string().max(1_000).optional(),
  size: z.coerce.number<string | number>().int().min(1).max(100).default(50),
});

export type SearchedPage = {
  readonly records: readonly PortfolioRecord[];
  /** Cursors of the pages behind and before this one. */
  readonly next: string | null;
  readonly previous: string | null;
  /** Null when more match than are counted (1,000). */
  readonly total: number | null;
  /** The search as it is best written. */
  readonly search: string;
  /** Why the search can't be read. Nothing is listed then. */
  readonly faults: readonly SearchFault[];
};

type Asked = z.output<typeof searchedInput> &
  Pick<Listed, "within" | "today" | "among"> & {
    /** How many match, where that is known already; null: more than are counted. */
    readonly total?: number | null;
  };

/** A page of the newest revisions that the viewer may read and the search asks for; newest first without an order. */
export async function searchedPage(tx: Reader, viewer: Viewer, asked: Asked): Promise<SearchedPage> {
  const { sort, size, within, today, among, after, before } = asked;
  const { query, faults } = parseSearch(asked.q);
  const cursor = after ?? before;
  const edge = cursor === undefined ? null : readCursor(cursor, sort, after === undefined);
  if (cursor !== undefined && edge === null) throw refuse("invalid", refusals.portfolioPageGone);
  if (faults.length > 0) return { ...NOTHING, search: asked.q, faults };
  const limit = COUNT_LIMITS.counted;
  const byWords =
    within === "portfolio" && !among
      ? await lookUpWords(tx, viewer, query, { limit, isBySubmission: sort === "submitted" })
      : null;
  const part = { within, today, ...(among && { among }) } as const;
  const listed = { query, ...part, ...(byWords?.found && { found: byWords.found }) };
  const order = asked.order ?? PORTFOLIO_SORTS[sort].first;
  const cut = { sort, order, edge, size: size + 1 } as const;
  // That nothing matches is known by then: making a page's statement ready under policies costs several times what finding that out did.
  const known = asked.total === undefined ? byWords?.total : asked.total;
  // Words alone, and no search, are counted past their page; what else is searched for is asked once.
  const isPast = known !== undefined || query.length === 0 || byWords?.found?.others.length === 0;
  const searched = isPast ? null : await findPortfolio(tx, viewer, { ...listed, ...cut }, limit);
  if (known === 0 || searched?.total === 0) return { ...NOTHING, search: printSearch(query), faults };
  const isMany = searched !== null || (known === null && !byWords?.found);
  const found = await listPortfolioRows(
    tx,
    viewer,
    searched && searched.total !== null
      ? { ...part, query: [], revisions: searched.page, ...cut }
      : { ...listed, isMany, ...cut },
  );
  const { page, next, previous } = pageOf(found, {
    size,
    edge,
    cursorOf: ({ sortValue, revisionId }) => writeCursor(sortValue, revisionId),
  });
  return {
    records: page.filter((row) => mayReadRow(viewer, row)),
    next,
    previous,
    total: searched
      ? searched.total
      : known === undefined
        ? await countPortfolio(tx, viewer, listed, limit)
        : known,
    search: printSearch(query),
    faults,
  };
}

const NOTHING = { records: [], next: null, previous: null, total: 0 } as const;
