import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { getDecision } from "@/lib/data/decisions";
import type { ReviewRow } from "@/lib/data/reviews";
import { listSaid, type SaidRow } from "@/lib/data/threads";
import { wrongState } from "@/lib/use-cases/open-assessment";
import { type OpenRevision, openRevision } from "@/lib/use-cases/open-revision";
import { reviewsOf } from "@/lib/use-cases/readable-reviews";
import { notFound } from "@/lib/use-cases/result";
import {
  isOverIn,
  type ThreadSide,
  type ThreadView,
  threadSideOf,
  threadsAmong,
} from "@/lib/use-cases/review-threads";

/** A revision whose threads somebody wants to write in, how they stand to these, and what of them they may read. */
export async function openThreads(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  number: number,
): Promise<{
  readonly opened: OpenRevision;
  readonly side: ThreadSide;
  readonly review: ReviewRow | null;
  readonly rows: readonly SaidRow[];
}> {
  const opened = await openRevision(tx, viewer, assessmentId, number);
  const { state } = opened.record;
  if (isOverIn(state)) throw wrongState(state);
  const { id } = opened.revision;
  const answeredByLead = (await getDecision(tx, viewer, id)) !== null;
  const reviews = await reviewsOf(tx, viewer, opened, answeredByLead);
  const rows = await listSaid(tx, viewer, id);
  return { opened, rows, side: threadSideOf(opened, reviews), review: reviews.review };
}

/** One of these threads, with the row that begins it. */
export async function openThread(
  tx: Tx,
  viewer: Viewer,
  given: { readonly assessmentId: string; readonly number: number; readonly threadId: string },
): Promise<
  Awaited<ReturnType<typeof openThreads>> & { readonly thread: ThreadView; readonly head: SaidRow }
> {
  const all = await openThreads(tx, viewer, given.assessmentId, given.number);
  const { threads } = threadsAmong(tx, viewer, all.opened, all);
  const thread = threads.find(({ id }) => id === given.threadId);
  const head = all.rows.find(({ id }) => id === given.threadId);
  if (!thread || !head) throw notFound("thread");
  return { ...all, thread, head };
}
