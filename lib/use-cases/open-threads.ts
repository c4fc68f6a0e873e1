import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { recordAudit } from "@/lib/data/audit";
import { insertMentions } from "@/lib/data/comments";
import { getDecision } from "@/lib/data/decisions";
import type { ReviewRow } from "@/lib/data/reviews";
import { insertSaid, listSaid, type SaidRow } from "@/lib/data/threads";
import { followUpOf, looksBack } from "@/lib/domain/assessment/follow-up";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { mentionedIn } from "@/lib/domain/review/mentions";
import type { Suggested } from "@/lib/domain/review/suggestions";
import type { ThreadAudience } from "@/lib/domain/review/threads";
import { mentionableIn } from "@/lib/use-cases/mentionable";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { type OpenRevision, openRevision } from "@/lib/use-cases/open-revision";
import { type RevisionReviews, reviewsOf } from "@/lib/use-cases/readable-reviews";
import { notFound, refuse } from "@/lib/use-cases/result";
import {
  isOverIn,
  type ThreadSide,
  type ThreadView,
  threadSideOf,
  threadsAmong,
} from "@/lib/use-cases/review-threads";
import { today } from "@/lib/use-cases/today";
import { refusals } from "@/messages/refusals";

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
  readonly reviews: RevisionReviews;
  readonly rows: readonly SaidRow[];
}> {
  const opened = await openRevision(tx, viewer, assessmentId, number);
  const { state } = opened.record;
  if (isOverIn(state)) throw wrongState(state);
  const { id } = opened.revision;
  const answeredByLead = (await getDecision(tx, viewer, id)) !== null;
  const reviews = await reviewsOf(tx, viewer, opened, answeredByLead);
  const rows = await listSaid(tx, viewer, id);
  return { opened, rows, reviews, side: threadSideOf(opened, reviews), review: reviews.review };
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

/** Where somebody begins a thread about the newest revision, as one of those who judge it; nobody else does. */
export async function openToStart(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  number: number,
): Promise<Awaited<ReturnType<typeof openThreads>>> {
  await openForAct(tx, viewer, assessmentId, "thread.start");
  const all = await openThreads(tx, viewer, assessmentId, number);
  const newest = all.opened.record.revisionNumber;
  if (newest !== number) throw refuse("wrong-state", refusals.newerRevision(newest));
  if (all.side !== "judge" && all.side !== "blind")
    throw refuse("not-allowed", refusals.acts["thread.start"]);
  return all;
}

/** Where an author says what came of it: about the newest revision, approved and not closed, once the day to look back has come. */
export async function openToLookBack(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  number: number,
): Promise<Awaited<ReturnType<typeof openThreads>>> {
  await openForAct(tx, viewer, assessmentId, "follow-up.say");
  const all = await openThreads(tx, viewer, assessmentId, number);
  const { revision, record } = all.opened;
  const isNewest = revision.number === record.revisionNumber;
  const on = followUpOf(revision.answers);
  if (!isNewest || !looksBack({ state: record.state, on }, today())) {
    throw refuse("wrong-state", refusals.notLookedBackAt);
  }
  return all;
}

/** Keeps who is mentioned in what the viewer just said, of those they may mention there. */
async function mentionIn(
  tx: Tx,
  viewer: Viewer,
  { opened, reviews }: { readonly opened: OpenRevision; readonly reviews: RevisionReviews },
  said: { readonly id: string; readonly text: string; readonly audience: ThreadAudience },
): Promise<void> {
  if (!said.text.includes("@")) return;
  const people = await mentionableIn(tx, viewer, opened, reviews);
  await insertMentions(tx, viewer, said.id, mentionedIn(said.text, people[said.audience]));
}

function refuseTooMuch(rows: readonly SaidRow[], about: string | null): void {
  if (rows.filter((row) => row.about === about).length >= COUNT_LIMITS.comments) {
    throw refuse("too-long", refusals.tooMuchSaid(COUNT_LIMITS.comments));
  }
}

/** Adds a reply to a thread, to whom the thread is shown, in the capacity in which the viewer stands to it. */
export async function addReply(
  tx: Tx,
  viewer: Viewer,
  { opened, side, review, reviews, rows, thread, head }: Awaited<ReturnType<typeof openThread>>,
  text: string,
): Promise<void> {
  refuseTooMuch(rows, head.about);
  const id = newId();
  await insertSaid(tx, viewer, {
    id,
    assessmentId: opened.record.id,
    revisionId: opened.revision.id,
    reviewId: null,
    answersId: head.id,
    path: head.about,
    audience: thread.audience,
    capacity: side === "author" ? "author" : review?.handedInAt && !review.endedAt ? "reviewer" : "team-lead",
    isArgument: false,
    quote: "",
    text,
  });
  await mentionIn(tx, viewer, { opened, reviews }, { id, text, audience: thread.audience });
}

/** Adds what begins a thread there, in the name of whoever opened it, and the row that says so. */
export async function beginThread(
  tx: Tx,
  viewer: Viewer,
  { opened, side, review, reviews, rows }: Awaited<ReturnType<typeof openToStart>>,
  said: {
    readonly about: string | null;
    readonly isArgument: boolean;
    readonly audience: ThreadAudience;
    readonly quote: string;
    readonly text: string;
    readonly suggested?: Suggested;
  },
): Promise<{ threadId: string }> {
  const { about, ...columns } = said;
  refuseTooMuch(rows, about);
  const threadId = newId();
  const { id: assessmentId } = opened.record;
  const isReviewer = review !== null && !review.endedAt;
  await insertSaid(tx, viewer, {
    ...columns,
    id: threadId,
    assessmentId,
    revisionId: opened.revision.id,
    reviewId: isReviewer ? review.id : null,
    answersId: null,
    path: about,
    capacity: side === "author" ? "author" : isReviewer ? "reviewer" : "team-lead",
  });
  await mentionIn(tx, viewer, { opened, reviews }, { id: threadId, ...said });
  const action = said.suggested === undefined ? "review.argued" : "review.suggested";
  const { number } = opened.revision;
  await recordAudit(tx, action, { type: "assessment", id: assessmentId }, { number });
  return { threadId };
}
