import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { lockAssessment } from "@/lib/data/assessments";
import { getDecision } from "@/lib/data/decisions";
import { getItem, type ItemRow } from "@/lib/data/meetings";
import {
  type AssessmentAct,
  mayOnAssessment,
  mayReadReviews,
  type Relation,
} from "@/lib/domain/access/access-table";
import { type OpenRevision, openRevision } from "@/lib/use-cases/open-revision";
import { type RevisionReviews, reviewsOf } from "@/lib/use-cases/readable-reviews";
import { type RevisionInList, standingInRow } from "@/lib/use-cases/readers";
import { notFound, Refused, refuse } from "@/lib/use-cases/result";
import { threadSideOf } from "@/lib/use-cases/review-threads";
import { refusals } from "@/messages/refusals";

/** What a meeting is about, as one who judges it reads it. */
export type Judged = {
  readonly opened: OpenRevision;
  readonly reviews: RevisionReviews;
};

/**
 * A revision for somebody who judges it: a lead or who was granted the decision, owing no review of it, or a reviewer who handed theirs
 * in. Null for everybody else, its authors too: nothing of a meeting about it is for them.
 */
export async function asJudge(
  tx: Reader,
  viewer: Viewer,
  assessmentId: string,
  number: number | null,
): Promise<Judged | null> {
  const opened = await openRevision(tx, viewer, assessmentId, number).catch((error: unknown) => {
    if (error instanceof Refused && error.refusal.code === "not-found") return null;
    throw error;
  });
  if (!opened) return null;
  const answered = (await getDecision(tx, viewer, opened.revision.id)) !== null;
  const reviews = await reviewsOf(tx, viewer, opened, answered);
  return threadSideOf(opened, reviews) === "judge" ? { opened, reviews } : null;
}

/** An item of a meeting for an act that the access table must allow on its revision. To who may not judge that it does not exist. */
export async function openItem(
  tx: Tx,
  viewer: Viewer,
  itemId: string,
  act: Extract<AssessmentAct, "meeting.hold" | "meeting.vote"> | null,
): Promise<Judged & { readonly item: ItemRow }> {
  const known = await getItem(tx, viewer, itemId);
  if (!known) throw notFound("item");
  await lockAssessment(tx, known.assessmentId);
  const item = await getItem(tx, viewer, itemId);
  const judged = item && (await asJudge(tx, viewer, item.assessmentId, item.revisionNumber));
  if (!judged) throw notFound("item");
  if (act && !mayOnAssessment(judged.opened.standingHere, act)) {
    throw refuse("not-allowed", refusals.acts[act]);
  }
  return { ...judged, item };
}

/**
 * Items of a list that the viewer judges, by the access table, each with how they stand to its revision. The policies have cut it to
 * these; the table is asked all the same.
 */
export function judgedItems<Row extends RevisionInList & Pick<ItemRow, "ownReviews">>(
  viewer: Viewer,
  rows: readonly Row[],
): readonly (Row & { readonly standing: readonly Relation[] })[] {
  return rows.flatMap((row) => {
    const { ownReviews } = row;
    const standing = standingInRow(viewer, row);
    const own = ownReviews.includes("owes")
      ? "owed"
      : ownReviews.includes("handed-in")
        ? "handed-in"
        : "none";
    return mayReadReviews(standing, { own, answeredByLead: false }) ? [{ ...row, standing }] : [];
  });
}

/** Refuses to change what belongs to a closed meeting, or was said before a decision that stands. */
export function refuseSettled({ isClosed, outcome }: Pick<ItemRow, "isClosed" | "outcome">): void {
  if (isClosed) throw refuse("wrong-state", refusals.meetingClosed);
  if (outcome !== null) throw refuse("wrong-state", refusals.itemDecided);
}
