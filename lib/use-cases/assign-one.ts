import type { Reader, Tx, Viewer } from "@/lib/data/as-viewer";
import { type Askable, listAskable } from "@/lib/data/askable";
import { getAssessments } from "@/lib/data/assessment-records";
import { addAssessmentPerson, lockAssessment, updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertDismissal } from "@/lib/data/conflicts";
import { getMembers, type MemberRow } from "@/lib/data/members";
import { insertReview } from "@/lib/data/reviews";
import { getRoundOf } from "@/lib/data/rounds";
import { standingOf } from "@/lib/domain/access/standing";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import type { GroundKind } from "@/lib/domain/review/conflicts";
import { groundsIn } from "@/lib/use-cases/find-conflicts";
import { newId } from "@/lib/use-cases/new-id";
import { type BeforeStep, beforeStep } from "@/lib/use-cases/open-assessment";
import { owesOneOf } from "@/lib/use-cases/own-review";
import { mayBeAsked } from "@/lib/use-cases/readers";
import { refusedOr } from "@/lib/use-cases/refused-or";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

export type Asking = {
  readonly assessmentId: string;
  readonly memberId: string;
  /** By when: a day still to come, as an ISO 8601 date. Null: when reviews of its round are due, if it is in one. */
  readonly dueOn: string | null;
  /** Why a conflict of interest that is found doesn’t stand in the way; empty: none is dismissed. */
  readonly dismissal: string;
};

type Checked = BeforeStep & {
  readonly member: MemberRow;
  /** The newest. */
  readonly revision: Askable;
  /** On what grounds a conflict of interest was found, and dismissed. */
  readonly grounds: readonly GroundKind[];
  readonly isAskedAlready: boolean;
};

/**
 * Who is asked for a review of what, or refuses: not who wrote it or said that they have a conflict of interest in it; where one is found,
 * only with a reason. Nobody asks who owes a review of it themselves. Changes nothing.
 */
async function checkAsking(tx: Reader, viewer: Viewer, input: Asking): Promise<Checked> {
  return (await lookUp(tx, viewer, [input]))(input);
}

/** The same of many, each alone, with as many statements as of one: in their order what is asked, or why it is refused. */
export async function checkAskings(
  tx: Reader,
  viewer: Viewer,
  inputs: readonly Asking[],
): Promise<readonly (Checked | string)[]> {
  const check = await lookUp(tx, viewer, inputs);
  return Promise.all(inputs.map((input) => refusedOr(async () => check(input))));
}

/** Looks up what is asked about all of these; gives what checks one of them. */
async function lookUp(
  tx: Reader,
  viewer: Viewer,
  inputs: readonly Asking[],
): Promise<(input: Asking) => Checked> {
  const assessmentIds = [...new Set(inputs.map(({ assessmentId }) => assessmentId))];
  const memberIds = [...new Set(inputs.map(({ memberId }) => memberId))];
  const records = await getAssessments(tx, viewer, assessmentIds);
  const members = await getMembers(tx, viewer, memberIds);
  const revisions = await listAskable(tx, viewer, assessmentIds, memberIds);
  return (input) => {
    const of = beforeStep(viewer, records.get(input.assessmentId) ?? null, "assign-reviewer");
    const member = members.get(input.memberId);
    if (!member || member.disabledAt) throw notFound("person");
    const revision = revisions.get(input.assessmentId);
    return checkOne(viewer, input, of, member, revision ?? null);
  };
}

function checkOne(
  viewer: Viewer,
  input: Asking,
  of: BeforeStep,
  member: MemberRow,
  revision: Askable | null,
): Checked {
  const { record } = of;
  if (record.people.some((p) => p.memberId === member.id && p.relation === "writer")) {
    throw refuse("not-allowed", refusals.authorAsReviewer(member.name));
  }
  if (!mayBeAsked(member)) {
    throw refuse("not-allowed", refusals.notAReviewer(member.name));
  }
  if (!revision) throw notFound("revision");
  const { asked } = revision;
  if (owesOneOf(viewer.id, asked)) throw refuse("wrong-state", refusals.owesAndAsks);
  const before = asked.find(({ reviewerId }) => reviewerId === member.id);
  if (before?.isEnded) throw refuse("wrong-state", refusals.reviewerTakenOff(member.name));
  if (record.people.some((p) => p.memberId === member.id && p.relation === "conflict")) {
    throw refuse("not-allowed", refusals.reviewerHasConflict(member.name));
  }
  if (input.dueOn !== null && isPastDay(input.dueOn, new Date())) throw refuse("invalid", refusals.dayIsPast);
  const grounds = groundsIn({ ...revision, teamId: record.teamId }, member).map(({ kind }) => kind);
  if (!before && grounds.length > 0 && input.dismissal === "") {
    throw refuse("invalid", refusals.conflictFound(member.name));
  }
  const isLead = standingOf(member, record, revision.number).includes("team-lead");
  if (!before && isLead && asked.some(({ isHandedIn }) => isHandedIn)) {
    throw refuse("wrong-state", refusals.leadNotBlind(member.name));
  }
  return { ...of, member, revision, grounds: before ? [] : grounds, isAskedAlready: before !== undefined };
}

/**
 * Asks a member to review the newest revision, as `checkAsking` lets it. The first one asked puts the assessment in review. A conflict of
 * interest that is dismissed stands with its reason in the record and beside the decision.
 */
export async function assignOne(tx: Tx, viewer: Viewer, input: Asking): Promise<Asked> {
  await lockAssessment(tx, input.assessmentId);
  const { record, next, member, revision, grounds, isAskedAlready } = await checkAsking(tx, viewer, input);
  const reviewId = newId();
  const dueOn = input.dueOn ?? (await dueInRound(tx, viewer, record.id));
  await addAssessmentPerson(tx, viewer, record.id, member.id, "reviewer");
  await insertReview(tx, viewer, {
    id: reviewId,
    assessmentId: record.id,
    revisionId: revision.id,
    reviewerId: member.id,
    dueOn,
  });
  if (grounds.length > 0) {
    const dismissed = { id: newId(), assessmentId: record.id, memberId: member.id, grounds };
    await insertDismissal(tx, viewer, { ...dismissed, reason: input.dismissal });
    await recordAudit(
      tx,
      "review.conflict-dismissed",
      { type: "assessment", id: record.id },
      { member: member.id, grounds },
    );
  }
  if (next !== record.state) await updateAssessment(tx, viewer, record.id, { state: next });
  await recordAudit(
    tx,
    "review.assigned",
    { type: "assessment", id: record.id },
    { member: member.id, number: revision.number },
  );
  return { reviewId: isAskedAlready ? null : reviewId, dueOn };
}

/** The review that was asked for, null where it was already, and by when. */
export type Asked = { readonly reviewId: string | null; readonly dueOn: string | null };

/** The day on which reviews of its round are due, if that is still to come. */
async function dueInRound(tx: Tx, viewer: Viewer, assessmentId: string): Promise<string | null> {
  const due = (await getRoundOf(tx, viewer, assessmentId))?.reviewsDueOn ?? null;
  return due === null || isPastDay(due, new Date()) ? null : due;
}
