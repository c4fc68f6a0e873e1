import { z } from "zod";
import type { Tx, Viewer } from "@/lib/data/as-viewer";
import type { AssessmentRecord } from "@/lib/data/assessment-records";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertManyAct } from "@/lib/data/many-acts";
import { getMembers } from "@/lib/data/members";
import { type AskedReview, listAskedReviews, remind } from "@/lib/data/reviews";
import { moveToRound, teamMatesReview } from "@/lib/data/rounds";
import { mayInOrganisation } from "@/lib/domain/access/access-table";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { DONE_BY, type ManyItem, manyItem, REMIND_HOURS } from "@/lib/domain/review/acts-on-many";
import { nextState } from "@/lib/domain/review/transitions";
import { assignOne } from "@/lib/use-cases/assign-one";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { owesOneOf } from "@/lib/use-cases/own-review";
import { refusedOr } from "@/lib/use-cases/refused-or";
import { refuse } from "@/lib/use-cases/result";
import { roundThatTakes } from "@/lib/use-cases/round-that-takes";
import { setOneDue } from "@/lib/use-cases/set-one-due";
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
    /** Whoever has a review that is out, of it. */
    z.strictObject({ kind: z.literal("remind") }),
    /** An open one; null: out of any. */
    z.strictObject({ kind: z.literal("move"), roundId: id.nullable() }),
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
 * Does to many assessments what a lead does to one: asks for reviews, again or anew, sets the day by which those that are out are due, reminds of
 * them, or moves what is submitted and undecided to another round. Each is allowed, or refused with why, as alone; those refused keep none of the
 * others back. Who owes a review of one does none of it there. What was done can be undone for a time (`undoMany`).
 */
export const actOnMany = defineUseCase(input, async ({ tx, viewer, input: { assessmentIds, act } }) => {
  if (!mayInOrganisation(viewer.roles, "reviewers.assign")) {
    throw refuse("not-allowed", refusals.assigningNotAllowed);
  }
  if ("dueOn" in act && act.dueOn !== null && isPastDay(act.dueOn, new Date())) {
    throw refuse("invalid", refusals.dayIsPast);
  }
  const done: Done[] = [];
  // Assessments take turns in the order of their ids.
  for (const assessmentId of [...new Set(assessmentIds)].sort()) {
    await lockAssessment(tx, assessmentId);
    done.push(await onOne(tx, viewer, assessmentId, act));
  }
  const items = done.flatMap((each) => each.items);
  const actId = items.length === 0 ? null : newId();
  if (actId !== null) await insertManyAct(tx, viewer, { id: actId, kind: DONE_BY[act.kind], items });
  return { actId, done: items.length, outcomes: done.flatMap((each) => each.outcomes) };
});

/** An assessment that something is done to, with the reviews of its newest revision and all that were ever asked for. */
type One = {
  readonly record: AssessmentRecord;
  readonly now: readonly AskedReview[];
  readonly asked: readonly AskedReview[];
};

async function onOne(tx: Tx, viewer: Viewer, assessmentId: string, act: Act): Promise<Done> {
  const of = { assessmentId, title: null, person: null };
  const opened = await refusedOr(() => openForAct(tx, viewer, assessmentId, "review.assign"));
  if (typeof opened === "string") return { items: [], outcomes: [{ ...of, why: opened }] };
  const { record } = opened;
  const asked = await listAskedReviews(tx, viewer, assessmentId);
  const now = asked.filter(({ number }) => number === record.revisionNumber);
  if (owesOneOf(viewer.id, now)) return refused(record, refusals.owesAndAsks);
  const one = { record, now, asked };
  switch (act.kind) {
    case "due":
      return setDays(tx, one, act.dueOn);
    case "remind":
      return remindOf(tx, one);
    case "move":
      return move(tx, viewer, one, act.roundId);
    case "ask":
    case "ask-again":
      return askAll(tx, viewer, one, act);
  }
}

const titled = ({ id, title }: AssessmentRecord) => ({ assessmentId: id, title, person: null });
const refused = (record: AssessmentRecord, why: string): Done => ({
  items: [],
  outcomes: [{ ...titled(record), why }],
});
const isOut = ({ isEnded, isHandedIn }: AskedReview) => !isEnded && isHandedIn === false;

async function setDays(tx: Tx, { record, now }: One, dueOn: string): Promise<Done> {
  const items: ManyItem[] = [];
  for (const review of now.filter(isOut)) {
    if (!(await setOneDue(tx, record.id, review.id, dueOn))) continue;
    const of = { assessmentId: record.id, reviewId: review.id };
    items.push(manyItem({ ...of, dueBefore: review.dueOn, dueAfter: dueOn }));
  }
  if (items.length === 0) return refused(record, refusals.many.nothingOut);
  return { items, outcomes: [{ ...titled(record), why: null }] };
}

async function remindOf(tx: Tx, { record, now }: One): Promise<Done> {
  const out = record.state === "in-review" ? now.filter(isOut) : [];
  if (out.length === 0) return refused(record, refusals.many.nothingOut);
  const items: ManyItem[] = [];
  const outcomes: ManyOutcome[] = [];
  for (const { id: reviewId, reviewerId: member, reviewerName: person, number } of out) {
    const isDone = await remind(tx, record.id, reviewId);
    const why = isDone ? null : refusals.many.remindedAlready(REMIND_HOURS);
    outcomes.push({ ...titled(record), person, why });
    if (!isDone) continue;
    items.push(manyItem({ assessmentId: record.id, reviewId }));
    await recordAudit(tx, "review.reminded", { type: "assessment", id: record.id }, { member, number });
  }
  return { items, outcomes };
}

async function move(tx: Tx, viewer: Viewer, { record }: One, roundId: string | null): Promise<Done> {
  if (record.roundId === roundId) return refused(record, refusals.many.inThatRound);
  if (nextState(record.state, "approve") === null && record.state !== "changes-requested") {
    return refused(record, refusals.many.decidedInRound);
  }
  if (roundId !== null) {
    const taking = await refusedOr(() => roundThatTakes(tx, viewer, record, roundId));
    if (typeof taking === "string") return refused(record, taking);
    if (await teamMatesReview(tx, record.id, roundId)) return refused(record, refusals.many.teamMatesReview);
  }
  if (!(await moveToRound(tx, record.id, roundId, false)))
    return refused(record, refusals.many.decidedInRound);
  const moved = { roundBefore: record.roundId, roundAfter: roundId };
  const detail = { from: record.roundId, to: roundId };
  await recordAudit(tx, "assessment.round-moved", { type: "assessment", id: record.id }, detail);
  return {
    items: [manyItem({ assessmentId: record.id, reviewId: null, ...moved })],
    outcomes: [{ ...titled(record), why: null }],
  };
}

async function askAll(
  tx: Tx,
  viewer: Viewer,
  { record, asked }: One,
  act: Extract<Act, { readonly kind: "ask" | "ask-again" }>,
): Promise<Done> {
  const before = asked.filter(
    ({ number, isEnded, isHandedIn }) => number === record.revisionNumber - 1 && !isEnded && isHandedIn,
  );
  // Themselves last: who owes a review asks nobody.
  const memberIds =
    act.kind === "ask"
      ? [...new Set(act.memberIds)].sort((a, b) => Number(a === viewer.id) - Number(b === viewer.id))
      : before.map(({ reviewerId }) => reviewerId);
  if (memberIds.length === 0) return refused(record, refusals.many.nobodyBefore);
  const members = await getMembers(tx, viewer, memberIds);
  const items: ManyItem[] = [];
  const outcomes: ManyOutcome[] = [];
  for (const memberId of memberIds) {
    const asking = { assessmentId: record.id, memberId, dueOn: act.dueOn, dismissal: "" };
    const made = await refusedOr(() => assignOne(tx, viewer, asking));
    const of = { ...titled(record), person: members.get(memberId)?.name ?? null };
    if (typeof made === "string") outcomes.push({ ...of, why: made });
    else if (made.reviewId === null) outcomes.push({ ...of, why: refusals.many.askedAlready });
    else {
      items.push(manyItem({ assessmentId: record.id, reviewId: made.reviewId, dueAfter: made.dueOn }));
      outcomes.push({ ...of, why: null });
    }
  }
  return { items, outcomes };
}
