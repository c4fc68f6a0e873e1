import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { getManyAct, markUndone, undoAsking } from "@/lib/data/many-acts";
import { getMembers } from "@/lib/data/members";
import { type AskedReview, listAskedReviews, undoReminder, undoReviewDue } from "@/lib/data/reviews";
import { moveToRound, teamMatesReview } from "@/lib/data/rounds";
import { isUndoable, type ManyItem, type ManyKind, UNDO_MINUTES } from "@/lib/domain/review/acts-on-many";
import type { ManyOutcome } from "@/lib/use-cases/act-on-many";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { owesOneOf } from "@/lib/use-cases/own-review";
import { decidersOf } from "@/lib/use-cases/readers";
import { refusedOr } from "@/lib/use-cases/refused-or";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ actId: id });

/**
 * Undoes what the viewer did to many at once, within its time and once: reviews that were asked for are taken back while nothing came of
 * them and whoever was asked could not decide it, days are as they were where nobody changed them since, reminders are gone, and what was moved is
 * back, open or not. Each that is not undone is said with why.
 */
export const undoMany = defineUseCase(input, async ({ tx, viewer, input: { actId } }) => {
  const act = await getManyAct(tx, viewer, actId);
  if (!act) throw notFound("act");
  if (!isUndoable(act.doneAt, new Date())) throw refuse("wrong-state", refusals.many.tooLate(UNDO_MINUTES));
  if (act.undoneAt || !(await markUndone(tx, viewer, actId))) {
    throw refuse("wrong-state", refusals.many.undoneAlready);
  }
  const outcomes: ManyOutcome[] = [];
  for (const item of act.items) {
    outcomes.push(await undoOne(tx, viewer, { id: actId, kind: act.kind }, item));
  }
  return { undone: outcomes.filter(({ why }) => why === null).length, outcomes };
});

type Act = { readonly id: string; readonly kind: ManyKind };

async function undoOne(tx: Tx, viewer: Viewer, act: Act, item: ManyItem): Promise<ManyOutcome> {
  const { assessmentId, reviewId } = item;
  const of = { assessmentId, title: null, person: null };
  await lockAssessment(tx, assessmentId);
  const opened = await refusedOr(() => openForAct(tx, viewer, assessmentId, "review.assign"));
  if (typeof opened === "string") return { ...of, why: opened };
  const { record } = opened;
  const known = { ...of, title: record.title };
  const asked = await listAskedReviews(tx, viewer, assessmentId);
  const review = asked.find((each) => each.id === reviewId);
  const number = review?.number ?? record.revisionNumber;
  if (
    owesOneOf(
      viewer.id,
      asked.filter((each) => each.number === number),
    )
  ) {
    return { ...known, why: refusals.owesAndAsks };
  }
  const why =
    act.kind === "moved"
      ? await undoMove(tx, record, item)
      : await undoReview(tx, viewer, act, { item, review, record });
  return { ...known, person: review?.reviewerName ?? null, why };
}

/** Moves one back to where it was; why not, where it stays. */
async function undoMove(
  tx: Tx,
  record: AssessmentRecord,
  { roundBefore, roundAfter }: ManyItem,
): Promise<string | null> {
  if (roundBefore !== null && (await teamMatesReview(tx, record.id, roundBefore))) {
    return refusals.many.teamMatesReview;
  }
  if (!(await moveToRound(tx, record.id, roundBefore, true))) return refusals.many.movedSince;
  const detail = { from: roundAfter, to: roundBefore };
  await recordAudit(tx, "assessment.round-moved", { type: "assessment", id: record.id }, detail);
  return null;
}

/** Undoes what was done to one review that is out; why not, where it stays. */
async function undoReview(
  tx: Tx,
  viewer: Viewer,
  { id: actId, kind }: Act,
  of: {
    readonly item: ManyItem;
    readonly review: AskedReview | undefined;
    readonly record: AssessmentRecord;
  },
): Promise<string | null> {
  const { item, review, record } = of;
  const { changedSince, couldDecide } = refusals.many;
  if (!review || review.isEnded || review.isHandedIn !== false) return changedSince;
  const subject = { type: "assessment", id: record.id } as const;
  if (kind === "due") {
    if (!(await undoReviewDue(tx, actId, record.id, review.id))) return changedSince;
    const detail = { review: review.id, dueOn: item.dueBefore };
    await recordAudit(tx, "review.due-set", subject, detail);
    return null;
  }
  const { reviewerId: member, number } = review;
  if (kind === "reminded") {
    if (!(await undoReminder(tx, record.id, review.id))) return changedSince;
    await recordAudit(tx, "review.reminding-undone", subject, { member, number });
    return null;
  }
  const reviewer = await getMembers(tx, viewer, [member]);
  if (decidersOf(record, [...reviewer.values()]).length > 0) return couldDecide;
  // Whether another review came in since, the database asks besides.
  if (review.isOpened || !(await undoAsking(tx, record.id, review.id))) return changedSince;
  await recordAudit(tx, "review.asking-undone", subject, { member, number });
  return null;
}
