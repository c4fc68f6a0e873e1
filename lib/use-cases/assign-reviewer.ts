import { z } from "zod";
import { addAssessmentPerson, updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertDismissal } from "@/lib/data/conflicts";
import { getMember } from "@/lib/data/members";
import { insertReview, listAskedReviews } from "@/lib/data/reviews";
import { getRevisionOf } from "@/lib/data/revisions";
import { standingOf } from "@/lib/domain/access/standing";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { findConflicts } from "@/lib/use-cases/find-conflicts";
import { id, isoDate, optionalText } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForStep } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  memberId: id,
  /** By when; a day still to come. */
  dueOn: isoDate.nullable().default(null),
  /** Why a conflict of interest that is found doesn't stand in the way. */
  dismissal: optionalText(TEXT_LIMITS.conflict).default(""),
});

/**
 * Asks a member to review the newest revision. The first one asked puts the assessment in review. Not who said that they have a
 * conflict of interest; where one is found, only with a reason, which stands in the record and beside the decision.
 */
export const assignReviewer = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { record, next } = await openForStep(tx, viewer, input.assessmentId, "assign-reviewer");
  const member = await getMember(tx, viewer, input.memberId);
  if (!member || member.disabledAt) throw notFound("person");
  if (record.people.some((p) => p.memberId === member.id && p.relation === "writer")) {
    throw refuse("not-allowed", refusals.authorAsReviewer(member.name));
  }
  if (!member.roles.some((role) => role === "reviewer" || role === "lead")) {
    throw refuse("not-allowed", refusals.notAReviewer(member.name));
  }
  const revision = await getRevisionOf(tx, viewer, record.id, null);
  if (!revision) throw notFound("revision");
  const asked = (await listAskedReviews(tx, viewer, record.id)).filter(
    ({ number }) => number === revision.number,
  );
  const before = asked.find(({ reviewerId }) => reviewerId === member.id);
  if (before?.isEnded) throw refuse("wrong-state", refusals.reviewerTakenOff(member.name));
  if (record.people.some((p) => p.memberId === member.id && p.relation === "conflict")) {
    throw refuse("not-allowed", refusals.reviewerHasConflict(member.name));
  }
  if (input.dueOn !== null && isPastDay(input.dueOn, new Date()))
    throw refuse("invalid", refusals.dueDateIsPast);
  const conflicts = await findConflicts(tx, viewer, record, revision.answers, [member]);
  const grounds = (conflicts.get(member.id) ?? []).map(({ kind }) => kind);
  if (!before && grounds.length > 0 && input.dismissal === "") {
    throw refuse("invalid", refusals.conflictFound(member.name));
  }
  const isLead = standingOf(member, record, revision.number).includes("team-lead");
  // Whether a review is in is nothing that somebody may learn who owes one.
  const owes = asked.some(
    ({ reviewerId, isHandedIn, isEnded }) => reviewerId === viewer.id && !isHandedIn && !isEnded,
  );
  if (!before && isLead && owes) throw refuse("wrong-state", refusals.leadAsksNoLead(member.name));
  if (!before && isLead && asked.some(({ isHandedIn }) => isHandedIn)) {
    throw refuse("wrong-state", refusals.leadNotBlind(member.name));
  }
  await addAssessmentPerson(tx, viewer, record.id, member.id, "reviewer");
  await insertReview(tx, viewer, {
    id: newId(),
    assessmentId: record.id,
    revisionId: revision.id,
    reviewerId: member.id,
    dueOn: input.dueOn,
  });
  if (!before && grounds.length > 0) {
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
  return {};
});
