import type { Reader, Viewer } from "@/lib/data/as-viewer";
import { noteReading } from "@/lib/data/readings";
import { listSaid, type SaidRow } from "@/lib/data/threads";
import { type AssessmentState, mayOnAssessment } from "@/lib/domain/access/access-table";
import { type Thread, threadState, threadsInOrder } from "@/lib/domain/review/threads";
import type { OpenRevision } from "@/lib/use-cases/open-revision";
import type { RevisionReviews } from "@/lib/use-cases/readable-reviews";

/** A thread as its viewer sees it, with what they may do. */
export type ThreadView = Thread & {
  readonly mayReply: boolean;
  readonly maySettle: boolean;
  readonly mayWithdraw: boolean;
};

/**
 * How somebody stands to what is said about a revision: `judge` reads all of it, `author` what is shown to them, `blind` their own
 * alone (they owe a review of it), null nothing.
 */
export type ThreadSide = "judge" | "author" | "blind" | null;

/** By the access table: who may read the reviews of a revision may read its threads. */
export function threadSideOf(
  { standingHere }: Pick<OpenRevision, "standingHere">,
  { review, own, mayRead, answeredByLead }: RevisionReviews,
): ThreadSide {
  if (!mayRead) return own === "owed" && review?.openedAt && !answeredByLead ? "blind" : null;
  return standingHere.includes("author") ? "author" : "judge";
}

/**
 * What is said about a revision, as far as the viewer may read it, and whether they may say something themselves; others' words are
 * noted as read.
 */
export async function reviewThreads(
  tx: Reader,
  viewer: Viewer,
  opened: OpenRevision,
  reviews: RevisionReviews,
): Promise<ReturnType<typeof threadsAmong>> {
  const rows = await listSaid(tx, viewer, opened.revision.id);
  return threadsAmong(tx, viewer, opened, { rows, side: threadSideOf(opened, reviews) });
}

/** The same, of what is looked up already. */
export function threadsAmong(
  tx: Reader,
  viewer: Viewer,
  { revision, record, standingHere }: OpenRevision,
  { side, ...said }: { readonly side: ThreadSide; readonly rows: readonly SaidRow[] },
): { readonly threads: readonly ThreadView[]; readonly mayStart: boolean } {
  const rows = said.rows.filter((row) => isOpenTo(viewer, side, row));
  if (rows.some(({ byId }) => byId !== viewer.id)) {
    noteReading(tx, { kind: "review", assessmentId: record.id, number: revision.number });
  }
  const isOver = isOverIn(record.state);
  const decides = mayOnAssessment(standingHere, "decision.make");
  const threads = rows.flatMap((row): readonly ThreadView[] => {
    if (row.answersId !== null) return [];
    const isOwn = row.byId === viewer.id;
    const state = threadState(row.isArgument, row.settledAs, row.acceptedStands);
    return [
      {
        ...saidView(row),
        about: row.about,
        quote: row.quote,
        isArgument: row.isArgument,
        suggested: row.suggested,
        audience: row.audience === "everyone" ? "everyone" : "reviewers",
        state,
        settled: row.settledAt && { byName: row.settledByName ?? "", at: row.settledAt.toISOString() },
        replies: rows.filter(({ answersId }) => answersId === row.id).map(saidView),
        mayReply: !isOver && row.settledAs === null && (side === "judge" || side === "author"),
        maySettle:
          !isOver &&
          side !== null &&
          side !== "blind" &&
          (row.suggested === null
            ? isOwn || (decides && state !== "withdrawn")
            : isOwn && state === "withdrawn"),
        mayWithdraw:
          !isOver &&
          side !== null &&
          isOwn &&
          row.settledAs === null &&
          (row.isArgument || row.suggested !== null),
      },
    ];
  });
  const mayStart =
    !isOver &&
    (side === "judge" || side === "blind") &&
    revision.number === record.revisionNumber &&
    mayOnAssessment(standingHere, "thread.start");
  return { threads: threadsInOrder(threads), mayStart };
}

/** Nothing more is said about what is withdrawn or closed. */
export function isOverIn(state: AssessmentState): state is "withdrawn" | "closed" {
  return state === "withdrawn" || state === "closed";
}

/**
 * What one may read of it: one's own, and, by one's side, what others say who don't owe the review they say it in; of those who judge not what
 * they say of an earlier revision while one owes a review of the newest.
 */
function isOpenTo(viewer: Viewer, side: ThreadSide, row: SaidRow): boolean {
  if (row.byId === viewer.id) return true;
  if (row.isBlind || row.isWithheld) return false;
  return side === "judge" || (side === "author" && row.audience === "everyone");
}

function saidView({ id, text, mentions, byId, byName, as, at }: SaidRow) {
  return { id, text, mentions, by: { id: byId, name: byName }, as, at: at.toISOString() };
}
