import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { getLastManyAct, type LastAct } from "@/lib/data/many-acts";
import { listMembers } from "@/lib/data/members";
import { countPortfolio } from "@/lib/data/portfolio";
import { listQueueCandidates } from "@/lib/data/queue-candidates";
import { countReviews } from "@/lib/data/review-counts";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-columns";
import { type NextStep, nextStep, QUEUE_TABS, type QueueTab } from "@/lib/domain/review/queue";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { defineView } from "@/lib/use-cases/define-use-case";
import { portfolioRow } from "@/lib/use-cases/list-portfolio";
import { refuse } from "@/lib/use-cases/result";
import { type SearchedPage, searchedInput, searchedPage } from "@/lib/use-cases/searched-page";
import { today } from "@/lib/use-cases/today";
import type { PersonRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

export type QueueRow = PortfolioRow & {
  readonly next: NextStep;
  readonly reviews: { readonly handedIn: number; readonly assigned: number };
};

export type QueueView = Omit<SearchedPage, "records"> & {
  readonly rows: readonly QueueRow[];
  /** Whether they may see proposals of reviewers. */
  readonly mayAssign: boolean;
  /** Who may be asked to review, where they assign. */
  readonly people: readonly PersonRef[];
  /** What they did last to many at once, while it can be undone. */
  readonly lastAct: Omit<LastAct, "doneAt"> | null;
  /** How many there are of each, on any page; null: more than are counted. */
  readonly tabs: readonly {
    readonly tab: QueueTab;
    readonly search: string;
    readonly count: number | null;
  }[];
};

/** What waits for the viewer or, of a lead, for anybody about their teams' work: longest waiting first without an order. */
export const getQueue = defineView(searchedInput, async ({ tx, viewer, input }): Promise<QueueView> => {
  if (!mayInOrganisation(viewer.roles, "queue.view")) {
    throw refuse("not-allowed", refusals.queueNotAllowed);
  }
  const order = input.order ?? "asc";
  const within = { within: "queue", among: await listQueueCandidates(tx, viewer) } as const;
  const { records, ...page } = await searchedPage(tx, viewer, { ...input, order, ...within });
  const found = await countReviews(
    tx,
    viewer,
    records.map(({ revisionId }) => revisionId),
  );
  const counts = new Map(found.map((each) => [each.revisionId, each]));
  const tabs: QueueView["tabs"][number][] = [];
  for (const { tab, search } of QUEUE_TABS) {
    // What is listed was counted with it.
    if (search === page.search && page.faults.length === 0) {
      tabs.push({ tab, search, count: page.total });
      continue;
    }
    const listed = { query: parseSearch(search).query, ...within, today: today(), isOurs: true };
    tabs.push({ tab, search, count: await countPortfolio(tx, viewer, listed, COUNT_LIMITS.counted) });
  }
  const rows = records.map((record): QueueRow => {
    const { handedIn = 0, waited = 0, own = 0 } = counts.get(record.revisionId) ?? {};
    const row = portfolioRow(record);
    const next = nextStep({ state: row.state, handedIn, waited, owes: own > 0, due: row.due });
    return { ...row, next, reviews: { handedIn, assigned: handedIn + waited } };
  });
  const mayAssign = mayInOrganisation(viewer.roles, "reviewers.assign");
  const last = mayAssign ? await getLastManyAct(tx, viewer) : null;
  return {
    ...page,
    rows,
    tabs,
    mayAssign,
    people: mayAssign ? await reviewersToAsk(tx, viewer) : [],
    lastAct: last && { id: last.id, kind: last.kind, count: last.count },
  };
});

async function reviewersToAsk(tx: Reader, viewer: Viewer): Promise<readonly PersonRef[]> {
  const members = await listMembers(tx, viewer);
  return members
    .filter(({ disabledAt, roles }) => !disabledAt && (roles.includes("reviewer") || roles.includes("lead")))
    .map(({ id, name }) => ({ id, name }));
}
