import type { z } from "zod";
import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { getLastManyAct, type LastAct } from "@/lib/data/many-acts";
import { listReviewers } from "@/lib/data/members";
import { countOpenWork, listOpenWork, openWorkAmong } from "@/lib/data/open-work";
import { countPortfolio } from "@/lib/data/portfolio";
import { listOwnCandidates } from "@/lib/data/queue-candidates";
import { noteReading } from "@/lib/data/readings";
import { countReviews, listStrips } from "@/lib/data/review-counts";
import { listRounds } from "@/lib/data/rounds";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { isQuantiles } from "@/lib/domain/review/judgement";
import {
  nextStep,
  PART_OF_GROUP,
  partOf,
  QUEUE_GROUPS,
  QUEUE_TABS,
  type QueueTab,
  queueGroup,
  reviewStanding,
} from "@/lib/domain/review/queue";
import { recommendationOf } from "@/lib/domain/review/ratings";
import { roundState } from "@/lib/domain/review/round";
import type { QueueRow, QueueRowsByStep } from "@/lib/domain/review/shown-queue";
import { parseSearch } from "@/lib/domain/search/parse-search";
import { printSearch } from "@/lib/domain/search/print-search";
import { defineView } from "@/lib/use-cases/define-use-case";
import { portfolioRow } from "@/lib/use-cases/list-portfolio";
import { readCursor } from "@/lib/use-cases/portfolio-cursor";
import { refuse } from "@/lib/use-cases/result";
import { type SearchedPage, searchedInput, searchedPage } from "@/lib/use-cases/searched-page";
import { today } from "@/lib/use-cases/today";
import type { PersonRef } from "@/lib/use-cases/views";
import { refusals } from "@/messages/refusals";

export type QueueView = Omit<SearchedPage, "records"> & {
  readonly rows: readonly QueueRow[];
  /** The rows by what comes next, with the part that holds all of it and that alone, where the whole queue is shown in its own order; else null. */
  readonly groups: readonly QueueRowsByStep[] | null;
  /** Whether they may see proposals of reviewers. */
  readonly mayAssign: boolean;
  /** Who may be asked to review, where they assign. */
  readonly people: readonly PersonRef[];
  /** Rounds that submissions can be moved to, where they assign. */
  readonly rounds: readonly { readonly id: string; readonly name: string }[];
  /** What they did last to many at once, while it can be undone. */
  readonly lastAct: LastAct | null;
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
  const day = today();
  const order = input.order ?? "asc";
  const own = await listOwnCandidates(tx, viewer);
  const led = await openWorkAmong(tx, viewer, own);
  const others = own.filter((id) => !led.has(id));
  const tabs = await countTabs(tx, viewer, others, day);
  const part = partOf(printSearch(parseSearch(input.q).query));
  const among = [...others, ...(await ledWork(tx, viewer, { ...input, order, part, day }))];
  const total = tabs.find(({ tab }) => tab === part)?.count;
  const { records, ...page } = await searchedPage(tx, viewer, {
    ...input,
    order,
    within: "queue",
    today: day,
    among,
    ...(total !== undefined && { total }),
  });
  const found = await countReviews(
    tx,
    viewer,
    records.map(({ revisionId }) => revisionId),
  );
  const counts = new Map(found.map((each) => [each.revisionId, each]));
  const ledHere = await openWorkAmong(
    tx,
    viewer,
    records.map(({ assessmentId }) => assessmentId),
  );
  const strips = await stripsOf(
    tx,
    viewer,
    records.filter(({ assessmentId }) => ledHere.has(assessmentId)),
    day,
  );
  const rows = records.map((record): QueueRow => {
    const { handedIn = 0, waited = 0, own = 0, firstDue = null } = counts.get(record.revisionId) ?? {};
    const row = portfolioRow(record);
    const followUpOn = ledHere.get(row.assessmentId) ?? null;
    const looksBack = followUpOn !== null && followUpOn <= day;
    const next = nextStep({ state: row.state, handedIn, waited, owes: own > 0, due: row.due, looksBack });
    // Nobody waits for what is out once it is decided.
    const dueOn =
      next === "wait" || next === "review" ? firstDue : (row.due ?? (looksBack ? followUpOn : null));
    const strip = strips.get(record.revisionId);
    const isOpen = next === "decide";
    if (isOpen && strip) {
      noteReading(tx, { kind: "review", assessmentId: row.assessmentId, number: row.revisionNumber });
    }
    return {
      ...row,
      next,
      dueOn,
      reviews: { handedIn, assigned: handedIn + waited },
      reviewers: strip?.map(({ says, ...reviewer }) => ({ ...reviewer, says: isOpen ? says : null })) ?? null,
    };
  });
  const mayAssign = mayInOrganisation(viewer.roles, "reviewers.assign");
  return {
    ...page,
    rows,
    groups: part === "all" && input.sort === "submitted" ? byNextStep(rows, tabs, day) : null,
    tabs,
    mayAssign,
    rounds: mayAssign ? await openRounds(tx, viewer) : [],
    people: mayAssign ? await listReviewers(tx, viewer) : [],
    lastAct: mayAssign ? await getLastManyAct(tx, viewer) : null,
  };
});

type Strip = NonNullable<QueueRow["reviewers"]>;

/** By revision, who handed in a review of it or is waited for, with what they say. */
async function stripsOf(
  tx: Reader,
  viewer: Viewer,
  of: readonly { readonly revisionId: string }[],
  day: string,
): Promise<ReadonlyMap<string, Strip>> {
  const strips = new Map<string, Strip[number][]>(of.map(({ revisionId }) => [revisionId, []]));
  for (const row of await listStrips(tx, viewer, [...strips.keys()])) {
    const { revisionId, id, name, recommendation, safety, ...review } = row;
    const middle = safety !== null && isQuantiles(safety) ? safety.p50 : null;
    const says = review.isHandedIn
      ? { recommendation: recommendationOf(recommendation), safety: middle }
      : null;
    strips.get(revisionId)?.push({ id, name, standing: reviewStanding(review, day), says });
  }
  return strips;
}

function byNextStep(
  rows: readonly QueueRow[],
  tabs: QueueView["tabs"],
  day: string,
): readonly QueueRowsByStep[] {
  return QUEUE_GROUPS.map((group) => {
    const inGroup = rows.filter((row) => queueGroup(row, day) === group);
    const tab = group === "none" ? null : PART_OF_GROUP[group];
    const counted = tabs.find((each) => each.tab === tab);
    return { group, rows: inGroup, tab, count: counted ? counted.count : inGroup.length };
  }).filter(({ rows }) => rows.length > 0);
}

async function openRounds(tx: Reader, viewer: Viewer): Promise<QueueView["rounds"]> {
  const now = new Date();
  const rounds = await listRounds(tx, viewer);
  return rounds.filter((round) => roundState(round, now) === "open").map(({ id, name }) => ({ id, name }));
}

/** How many there are in each part of the queue: of open work that the viewer leads, and of the others in which something of theirs waits. */
async function countTabs(
  tx: Reader,
  viewer: Viewer,
  others: readonly string[],
  day: string,
): Promise<QueueView["tabs"]> {
  const limit = COUNT_LIMITS.counted;
  const tabs: QueueView["tabs"][number][] = [];
  for (const { tab, search } of QUEUE_TABS) {
    const led = isLead(viewer) ? await countOpenWork(tx, viewer, { part: tab, today: day, limit }) : 0;
    const listed = { query: parseSearch(search).query, within: "queue", among: others, today: day } as const;
    const own =
      led > limit || others.length === 0
        ? 0
        : await countPortfolio(tx, viewer, { ...listed, isOurs: true }, limit);
    tabs.push({ tab, search, count: own === null || led + own > limit ? null : led + own });
  }
  return tabs;
}

const isLead = ({ roles, teamIds }: Viewer) => roles.includes("lead") && teamIds.length > 0;

type Asked = z.output<typeof searchedInput> & {
  readonly order: "asc" | "desc";
  readonly part: QueueTab | null;
  readonly day: string;
};

/** Open work that the page can be made of: of a part in the order of submission the page's own, else as much as is looked through. */
async function ledWork(tx: Reader, viewer: Viewer, asked: Asked): Promise<readonly string[]> {
  if (!isLead(viewer)) return [];
  const { part, day, sort, order, size, after, before } = asked;
  const cursor = after ?? before;
  const edge = cursor === undefined ? null : readCursor(cursor, sort, after === undefined);
  const whole = { part: "all", today: day, isFalling: false, edge: null } as const;
  if (part === null || sort !== "submitted" || (cursor !== undefined && !edge?.value)) {
    return listOpenWork(tx, viewer, { ...whole, size: COUNT_LIMITS.openWork });
  }
  const isFalling = (order === "desc") !== (edge?.isBefore === true);
  const at = edge?.value ? { at: edge.value, id: edge.id } : null;
  return listOpenWork(tx, viewer, { ...whole, part, isFalling, edge: at, size: size + 1 });
}
