import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { getLastManyAct, type LastAct } from "@/lib/data/many-acts";
import { listReviewers } from "@/lib/data/members";
import { openWorkAmong } from "@/lib/data/open-work";
import { listOwnCandidates } from "@/lib/data/queue-candidates";
import { noteReading } from "@/lib/data/readings";
import { countReviews, listSafety, listStrips, type StripRow } from "@/lib/data/review-counts";
import { listRounds } from "@/lib/data/rounds";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { grouped } from "@/lib/domain/grouped";
import { isQuantiles } from "@/lib/domain/review/judgement";
import {
  nextStep,
  PART_OF_GROUP,
  QUEUE_GROUPS,
  type QueueTab,
  queueGroup,
  reviewStanding,
} from "@/lib/domain/review/queue";
import { recommendationOf } from "@/lib/domain/review/ratings";
import { roundState } from "@/lib/domain/review/round";
import { isTheirsToDecide, type QueueRow, type QueueRowsByStep } from "@/lib/domain/review/shown-queue";
import { defineView } from "@/lib/use-cases/define-use-case";
import { portfolioRow } from "@/lib/use-cases/portfolio-rows";
import { refuse } from "@/lib/use-cases/result";
import { type SearchedPage, searchedInput, searchedPage } from "@/lib/use-cases/searched-page";
import { type CountedTab, searchedQueue } from "@/lib/use-cases/searched-queue";
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
  /** The part that is shown; null where the search asks for a status, or for conditions, that no part is. */
  readonly part: QueueTab | null;
  /** How many there are of each, on any page, of what is searched for besides a part. */
  readonly tabs: readonly CountedTab[];
  /** There is more open work than was looked through: rows, and their total, are of what waits longest. */
  readonly isCut: boolean;
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
  const { part, tabs, among, isCut } = await searchedQueue(tx, viewer, { ...input, order, day, others });
  const total = tabs.find(({ tab }) => tab === part)?.count;
  const { records, ...page } = await searchedPage(tx, viewer, {
    ...input,
    order,
    within: "queue",
    today: day,
    among,
    ...(total !== undefined && { total }),
  });
  const ledHere = await openWorkAmong(
    tx,
    viewer,
    records.map(({ assessmentId }) => assessmentId),
  );
  const strips = await stripsOf(
    tx,
    viewer,
    records.filter(({ assessmentId }) => ledHere.has(assessmentId)),
  );
  // Of what they lead everybody asked is listed already: there the viewer owes nothing.
  const uncounted = records.filter(({ revisionId }) => !strips.has(revisionId));
  const found = await countReviews(
    tx,
    viewer,
    uncounted.map(({ revisionId }) => revisionId),
  );
  const counts = new Map(found.map((each) => [each.revisionId, each]));
  const standing = records.map((record) => {
    const listed = strips.get(record.revisionId);
    const counted = listed ? countsOf(listed) : counts.get(record.revisionId);
    const { handedIn = 0, waited = 0, own = 0, firstDue = null } = counted ?? {};
    const row = portfolioRow(record);
    const followUpOn = ledHere.get(row.assessmentId) ?? null;
    const looksBack = followUpOn !== null && followUpOn <= day;
    const next = nextStep({ state: row.state, handedIn, waited, owes: own > 0, due: row.due, looksBack });
    // Nobody waits for what is out once it is decided.
    const dueOn =
      next === "wait" || next === "review" ? firstDue : (row.due ?? (looksBack ? followUpOn : null));
    const reviews = { handedIn, assigned: handedIn + waited };
    return { row: { ...row, next, dueOn, reviews }, listed: listed ?? null };
  });
  const rows = await sayingWhat(tx, viewer, { standing, day });
  const mayAssign = mayInOrganisation(viewer.roles, "reviewers.assign");
  return {
    ...page,
    rows,
    part,
    groups: part === "all" && input.sort === "submitted" && !isCut ? byNextStep(rows, tabs, day) : null,
    tabs,
    isCut,
    mayAssign,
    rounds: mayAssign ? await openRounds(tx, viewer) : [],
    people: mayAssign ? await listReviewers(tx, viewer) : [],
    lastAct: mayAssign ? await getLastManyAct(tx, viewer) : null,
  };
});

type Strip = readonly StripRow[];

function countsOf(strip: Strip) {
  const waited = strip.filter(({ isHandedIn }) => !isHandedIn);
  const firstDue = waited.flatMap(({ dueOn }) => dueOn ?? []).toSorted()[0] ?? null;
  return { handedIn: strip.length - waited.length, waited: waited.length, own: 0, firstDue };
}

/** By revision, who handed in a review of it or is waited for. */
async function stripsOf(
  tx: Reader,
  viewer: Viewer,
  of: readonly { readonly revisionId: string }[],
): Promise<ReadonlyMap<string, Strip>> {
  const ids = of.map(({ revisionId }) => revisionId);
  const strips = grouped(await listStrips(tx, viewer, ids), ({ revisionId }) => revisionId);
  return new Map(ids.map((id) => [id, strips.get(id) ?? []]));
}

/** The rows with their reviewers and, where a decision is next, what these say, which is noted as read. */
async function sayingWhat(
  tx: Reader,
  viewer: Viewer,
  of: {
    readonly standing: readonly {
      readonly row: Omit<QueueRow, "reviewers">;
      readonly listed: Strip | null;
    }[];
    readonly day: string;
  },
): Promise<readonly QueueRow[]> {
  const open = of.standing.filter(({ row, listed }) =>
    isTheirsToDecide({ next: row.next, reviewers: listed }),
  );
  for (const { row } of open) {
    noteReading(tx, { kind: "review", assessmentId: row.assessmentId, number: row.revisionNumber });
  }
  const isOpen = new Set(open.map(({ row }) => row.revisionId));
  const safety = await listSafety(
    tx,
    viewer,
    open.flatMap(({ listed }) => listed?.map(({ reviewId }) => reviewId) ?? []),
  );
  const says = ({ reviewId, recommendation }: StripRow) => {
    const given = safety.get(reviewId) ?? null;
    const middle = given !== null && isQuantiles(given) ? given.p50 : null;
    return { recommendation: recommendationOf(recommendation), safety: middle };
  };
  return of.standing.map(({ row, listed }) => ({
    ...row,
    reviewers:
      listed?.map((review) => ({
        id: review.id,
        name: review.name,
        standing: reviewStanding(review, of.day),
        says: isOpen.has(row.revisionId) && review.isHandedIn ? says(review) : null,
      })) ?? null,
  }));
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
