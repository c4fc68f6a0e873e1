import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { getManyAct, markUndone, undoAsking } from "@/lib/data/many-acts";
import { listMembers, type MemberRow } from "@/lib/data/members";
import { listAskedReviews, setReviewDue } from "@/lib/data/reviews";
import { isUndoable, type ManyItem, UNDO_MINUTES } from "@/lib/domain/review/acts-on-many";
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
 * them and whoever was asked could not decide it, days are as they were where nobody changed them since. Each that is not undone is said with why.
 */
export const undoMany = defineUseCase(input, async ({ tx, viewer, input: { actId } }) => {
  const act = await getManyAct(tx, viewer, actId);
  if (!act) throw notFound("act");
  if (!isUndoable(act.doneAt, new Date())) throw refuse("wrong-state", refusals.many.tooLate(UNDO_MINUTES));
  if (act.undoneAt || !(await markUndone(tx, viewer, actId))) {
    throw refuse("wrong-state", refusals.many.undoneAlready);
  }
  const members = await listMembers(tx, viewer);
  const outcomes: ManyOutcome[] = [];
  for (const item of act.items) {
    outcomes.push(await undoOne(tx, viewer, { kind: act.kind, members }, item));
  }
  return { undone: outcomes.filter(({ why }) => why === null).length, outcomes };
});

async function undoOne(
  tx: Tx,
  viewer: Viewer,
  { kind, members }: { readonly kind: "asked" | "due"; readonly members: readonly MemberRow[] },
  { assessmentId, reviewId, before, after }: ManyItem,
): Promise<ManyOutcome> {
  const of = { assessmentId, title: null, person: null };
  await lockAssessment(tx, assessmentId);
  const opened = await refusedOr(() => openForAct(tx, viewer, assessmentId, "review.assign"));
  if (typeof opened === "string") return { ...of, why: opened };
  const known = { ...of, title: opened.record.title };
  const asked = await listAskedReviews(tx, viewer, assessmentId);
  const review = asked.find((each) => each.id === reviewId);
  const besides = asked.filter(({ number }) => number === review?.number);
  if (owesOneOf(viewer.id, besides)) return { ...known, why: refusals.owesAndAsks };
  const person = review?.reviewerName ?? null;
  const changed = { ...known, person, why: refusals.many.changedSince };
  if (!review || review.isEnded || review.isHandedIn !== false) return changed;
  if (kind === "asked" && decidersOf(opened.record, members).some(({ id }) => id === review.reviewerId)) {
    return { ...known, person, why: refusals.many.couldDecide };
  }
  if (kind === "asked" ? review.isOpened : review.dueOn !== after) return changed;
  // Whether another review came in since, the database asks besides.
  const isUndone =
    kind === "asked"
      ? await undoAsking(tx, assessmentId, reviewId)
      : await setReviewDue(tx, assessmentId, reviewId, before);
  if (!isUndone) return changed;
  const subject = { type: "assessment", id: assessmentId } as const;
  if (kind === "asked") {
    const { reviewerId: member, number } = review;
    await recordAudit(tx, "review.asking-undone", subject, { member, number });
  } else await recordAudit(tx, "review.due-set", subject, { review: reviewId, dueOn: before });
  return { ...known, person, why: null };
}
