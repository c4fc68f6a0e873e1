import type { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { countOpenWork, countOpenWorkAmong, listOpenWork, lookThroughOpenWork } from "@/lib/data/open-work";
import { countInParts, listMatching } from "@/lib/data/portfolio";
import { leadsTeams } from "@/lib/domain/access/standing";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { partOf, QUEUE_PARTS, type QueueTab } from "@/lib/domain/review/queue";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { printSearch } from "@/lib/domain/search/print-search";
import type { SearchQuery } from "@/lib/domain/search/search-query";
import { readCursor } from "@/lib/use-cases/portfolio-cursor";
import type { searchedInput } from "@/lib/use-cases/searched-page";

/** A part of the queue with how many it has. */
export type CountedTab = {
  readonly tab: QueueTab;
  readonly search: string;
  /** Null: more than are counted, or not all of it was looked through. */
  readonly count: number | null;
  /** Not all of it was looked through, and how many match isn't known. */
  readonly isCut: boolean;
};

export type SearchedQueue = {
  /** The part that is asked for; null where a status, or conditions, are that no part is. */
  readonly part: QueueTab | null;
  readonly tabs: readonly CountedTab[];
  /** The assessments that the page is made of. */
  readonly among: readonly string[];
  /** There is more of what is asked for than was looked through: the page is of what waits longest. */
  readonly isCut: boolean;
};

type Asked = z.output<typeof searchedInput> & {
  readonly order: "asc" | "desc";
  /** ISO 8601. */
  readonly day: string;
  /** In which something of the viewer's own waits, and that they don't lead. */
  readonly others: readonly string[];
};

/**
 * The parts of the queue within a search, counted, and what its page is made of: of open work that the viewer leads, and of the others. Nothing
 * where the search can't be read is asked besides.
 */
export async function searchedQueue(tx: Reader, viewer: Viewer, asked: Asked): Promise<SearchedQueue> {
  const { q, others, day } = asked;
  const { query, faults } = parseSearch(q);
  const { part, besides } = faults.length > 0 ? { part: null, besides: [] } : partOf(query);
  if (besides.length > 0) {
    const { tabs, found, isCut } = await searchedWork(tx, viewer, { besides, others, day });
    return { part, tabs, among: found, isCut: isCut(part ?? "all") };
  }
  const tabs = await countTabs(tx, viewer, others, day);
  const { ids, isCut } = await ledWork(tx, viewer, { ...asked, part });
  return { part, tabs, among: [...others, ...ids], isCut };
}

/** How many there are in each part of the queue: of open work that the viewer leads, and of the others in which something of theirs waits. */
async function countTabs(
  tx: Reader,
  viewer: Viewer,
  others: readonly string[],
  day: string,
): Promise<readonly CountedTab[]> {
  const limit = COUNT_LIMITS.counted;
  const led = async (part: QueueTab) =>
    leadsTeams(viewer) ? countOpenWork(tx, viewer, { part, today: day, limit }) : 0;
  return countParts(tx, viewer, { besides: [], others, day, led, isCut: () => false });
}

/** The same of what is searched for besides a part, and all of that. */
async function searchedWork(
  tx: Reader,
  viewer: Viewer,
  { besides, others, day }: { besides: SearchQuery; others: readonly string[]; day: string },
): Promise<{
  readonly found: readonly string[];
  readonly tabs: readonly CountedTab[];
  readonly isCut: (part: QueueTab) => boolean;
}> {
  const { ids: open, isCut } = leadsTeams(viewer)
    ? await lookThroughOpenWork(tx, viewer, { today: day, size: COUNT_LIMITS.openWork })
    : NO_WORK;
  const among = [...others, ...open];
  const listed = { query: besides, within: "queue", among, today: day } as const;
  const found = among.length === 0 ? [] : await listMatching(tx, viewer, listed, among.length);
  const isOther = new Set(others);
  const ids = found.filter((id) => !isOther.has(id));
  const led = await countOpenWorkAmong(tx, viewer, { ids, today: day });
  const own = found.filter((id) => isOther.has(id));
  return { found, tabs: await countParts(tx, viewer, { besides, others: own, day, led, isCut }), isCut };
}

const NO_WORK = { ids: [], isCut: () => false } as const;

async function countParts(
  tx: Reader,
  viewer: Viewer,
  of: {
    readonly besides: SearchQuery;
    readonly others: readonly string[];
    readonly day: string;
    readonly led: (part: QueueTab) => number | Promise<number>;
    readonly isCut: (part: QueueTab) => boolean;
  },
): Promise<readonly CountedTab[]> {
  const limit = COUNT_LIMITS.counted;
  const tabs: CountedTab[] = [];
  // What is searched for besides, all of the others have.
  const own = await countInParts(tx, viewer, { parts: QUEUE_QUERIES, among: of.others, today: of.day });
  for (const [at, { tab, query }] of QUEUE_PARTS.entries()) {
    const told = { tab, search: printSearch([...of.besides, ...query]), isCut: of.isCut(tab) };
    const count = told.isCut ? null : (await of.led(tab)) + (own[at] ?? 0);
    tabs.push({ ...told, count: count === null || count > limit ? null : count });
  }
  return tabs;
}

const QUEUE_QUERIES = QUEUE_PARTS.map(({ query }) => query);

/** Open work that the page can be made of: of a part in the order of submission the page's own, else as much as is looked through. */
async function ledWork(
  tx: Reader,
  viewer: Viewer,
  asked: Asked & { readonly part: QueueTab | null },
): Promise<{ readonly ids: readonly string[]; readonly isCut: boolean }> {
  if (!leadsTeams(viewer)) return { ids: [], isCut: false };
  const { part, day, sort, order, size, after, before } = asked;
  const cursor = after ?? before;
  const edge = cursor === undefined ? null : readCursor(cursor, sort, after === undefined);
  if (part === null || sort !== "submitted" || (cursor !== undefined && !edge?.value)) {
    const { ids, isCut } = await lookThroughOpenWork(tx, viewer, { today: day, size: COUNT_LIMITS.openWork });
    return { ids, isCut: isCut(part ?? "all") };
  }
  const isFalling = (order === "desc") !== (edge?.isBefore === true);
  const at = edge?.value ? { at: edge.value, id: edge.id } : null;
  const ids = await listOpenWork(tx, viewer, { part, today: day, isFalling, edge: at, size: size + 1 });
  return { ids, isCut: false };
}
