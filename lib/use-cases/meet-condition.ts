import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { listConditions, markConditionMet } from "@/lib/data/decisions";
import { mayMeetCondition } from "@/lib/domain/access/access-table";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ conditionId: id });

/** Says that a condition is met: its owner, or a lead of the team. */
export const meetCondition = defineUseCase(input, async ({ tx, viewer, input }) => {
  const [condition] = await listConditions(tx, viewer, { id: input.conditionId });
  if (!condition) throw notFound("condition");
  const { standing } = await openAssessment(tx, viewer, condition.assessmentId);
  if (!mayMeetCondition(standing, condition.ownerId === viewer.id)) {
    throw refuse("not-allowed", refusals.meetingNotAllowed);
  }
  if (!(await markConditionMet(tx, viewer, condition.id))) {
    throw refuse("wrong-state", refusals.conditionMet);
  }
  await recordAudit(
    tx,
    "condition.met",
    { type: "assessment", id: condition.assessmentId },
    { condition: condition.id },
  );
  return {};
});
