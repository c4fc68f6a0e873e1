import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertManyAct } from "@/lib/data/many-acts";
import { listMembers } from "@/lib/data/members";
import { listAskedReviews, setReviewDue } from "@/lib/data/reviews";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import type { ManyItem } from "@/lib/domain/review/acts-on-many";
import { assignOne } from "@/lib/use-cases/assign-one";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { owesOneOf } from "@/lib/use-cases/own-review";
import { refusedOr } from "@/lib/use-cases/refused-or";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentIds: z.array(id).min(1).max(COUNT_LIMITS.ticked).readonly(),
  act: z.discriminatedUnion("kind", [
    /** By when: null as in asking for one. */
    z.strictObject({
      kind: z.literal("ask"),
      memberIds: z.array(id).min(1).max(COUNT_LIMITS.reviewersEach.most).readonly(),
      dueOn: isoDate.nullable(),
    }),
    /** Those who handed in a review of the revision before the newest. */
    z.strictObject({ kind: z.literal("ask-again"), dueOn: isoDate.nullable() }),
    /** Of every review that is out. */
    z.strictObject({ kind: z.literal("due"), dueOn: isoDate }),
  ]),
});

/** What came of an act on one of many; of asking, for each who was asked. */
export type ManyOutcome = {
  readonly assessmentId: string;
  /** Null: the viewer may not know it. */
  readonly title: string | null;
  /** Whom it was about; null: the assessment as a whole. */
  readonly person: string | null;
  /** Why it was not done; null: it was. */
  readonly why: string | null;
};

type Act = z.output<typeof input>["act"];
type Done = { readonly items: readonly ManyItem[]; readonly outcomes: readonly ManyOutcome[] };

/**
 * Does to many assessments what a lead does to one: asks for reviews, again or anew, or sets the day by which those that are out are due. Each is
 * allowed, or refused with why, as alone; those refused keep none of the others back. What was done can be undone for a time (`undoMany`).
 */
export const actOnMany = defineUseCase(input, async ({ tx, viewer, input: { assessmentIds, act } }) => {
  if (!mayInOrganisation(viewer.roles, "reviewers.assign")) {
    throw refuse("not-allowed", refusals.assigningNotAllowed);
  }
  if (act.dueOn !== null && isPastDay(act.dueOn, new Date())) throw refuse("invalid", refusals.dayIsPast);
  const names = new Map((await listMembers(tx, viewer)).map(({ id, name }) => [id, name]));
  const done: Done[] = [];
  // Assessments take turns in the order of their ids.
  for (const assessmentId of [...new Set(assessmentIds)].sort()) {
    await lockAssessment(tx, assessmentId);
    done.push(await onOne(tx, viewer, assessmentId, act, names));
  }
  const items = done.flatMap((each) => each.items);
  const actId = items.length === 0 ? null : newId();
  if (actId !== null) {
    await insertManyAct(tx, viewer, { id: actId, kind: act.kind === "due" ? "due" : "asked", items });
  }
  return { actId, done: items.length, outcomes: done.flatMap((each) => each.outcomes) };
});

async function onOne(
  tx: Tx,
  viewer: Viewer,
  assessmentId: string,
  act: Act,
  names: ReadonlyMap<string, string>,
): Promise<Done> {
  const of = { assessmentId, title: null, person: null };
  const opened = await refusedOr(() => openForAct(tx, viewer, assessmentId, "review.assign"));
  if (typeof opened === "string") return { items: [], outcomes: [{ ...of, why: opened }] };
  const { record } = opened;
  const known = { ...of, title: record.title };
  const refused = (why: string): Done => ({ items: [], outcomes: [{ ...known, why }] });
  const asked = await listAskedReviews(tx, viewer, assessmentId);
  const now = asked.filter(({ number }) => number === record.revisionNumber);
  if (owesOneOf(viewer.id, now)) return refused(refusals.owesAndAsks);
  if (act.kind === "due") {
    const out = now.filter(({ isEnded, isHandedIn }) => !isEnded && isHandedIn === false);
    const items: ManyItem[] = [];
    for (const review of out) {
      if (!(await setReviewDue(tx, assessmentId, review.id, act.dueOn))) continue;
      items.push({ assessmentId, reviewId: review.id, before: review.dueOn, after: act.dueOn });
      const detail = { review: review.id, dueOn: act.dueOn };
      await recordAudit(tx, "review.due-set", { type: "assessment", id: assessmentId }, detail);
    }
    return items.length === 0
      ? refused(refusals.many.nothingOut)
      : { items, outcomes: [{ ...known, why: null }] };
  }
  const before = asked.filter(({ number }) => number === record.revisionNumber - 1);
  const members =
    act.kind === "ask"
      ? [...new Set(act.memberIds)].sort((a, b) => Number(a === viewer.id) - Number(b === viewer.id))
      : before
          .filter(({ isEnded, isHandedIn }) => !isEnded && isHandedIn)
          .map(({ reviewerId }) => reviewerId);
  if (members.length === 0) return refused(refusals.many.nobodyBefore);
  const items: ManyItem[] = [];
  const outcomes: ManyOutcome[] = [];
  for (const memberId of members) {
    const asking = { assessmentId, memberId, dueOn: act.dueOn, dismissal: "" };
    const made = await refusedOr(() => assignOne(tx, viewer, asking));
    const person = names.get(memberId) ?? null;
    if (typeof made === "string") outcomes.push({ ...known, person, why: made });
    else if (made.reviewId === null) outcomes.push({ ...known, person, why: refusals.many.askedAlready });
    else {
      items.push({ assessmentId, reviewId: made.reviewId, before: null, after: made.dueOn });
      outcomes.push({ ...known, person, why: null });
    }
  }
  return { items, outcomes };
}
