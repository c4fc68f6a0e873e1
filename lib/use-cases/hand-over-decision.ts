import { z } from "zod";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertHandover } from "@/lib/data/handovers";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { nextState } from "@/lib/domain/review/transitions";
import { decidingOf } from "@/lib/use-cases/deciding";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, revisionNumber, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { newestRevision } from "@/lib/use-cases/newest-revision";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** The revision one had in front of one; without it, the newest. */
  number: revisionNumber.optional(),
  memberId: id,
  reason: text(TEXT_LIMITS.authorshipReason),
});

/**
 * Who could decide the newest revision hands that to another who could and owes no review of it, with a reason, and decides it no more
 * while that one can. Not while they owe a review themselves: whom they may hand it to would tell who does.
 */
export const handOverDecision = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, memberId, reason } = input;
  await lockAssessment(tx, assessmentId);
  const opened = await openForAct(tx, viewer, assessmentId, "decision.hand-over");
  if (nextState(opened.record.state, "approve") === null) throw wrongState(opened.record.state);
  const revision = await newestRevision(tx, viewer, assessmentId, number);
  const { deciding } = await decidingOf(tx, viewer, opened);
  if (deciding.obstacle === "owes-review") throw refuse("wrong-state", refusals.ownReviewOwed);
  if (deciding.obstacle === "handed-over") throw refuse("wrong-state", refusals.decisionHandedOver);
  if (!deciding.couldTakeIt.some((member) => member.id === memberId)) {
    throw refuse("invalid", refusals.handedToNobody);
  }
  await insertHandover(tx, viewer, {
    id: newId(),
    assessmentId,
    revisionId: revision.id,
    toId: memberId,
    reason,
  });
  await recordAudit(
    tx,
    "review.decision-handed-over",
    { type: "assessment", id: assessmentId },
    { number: revision.number, to: memberId },
  );
  return {};
});
