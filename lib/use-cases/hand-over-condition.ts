import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { changeConditionOwner, listConditions } from "@/lib/data/decisions";
import { listMembers } from "@/lib/data/members";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { readersOf } from "@/lib/use-cases/readers";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({ conditionId: id, ownerId: id });

/** A lead gives a condition that is not met to another owner: the one it had may be gone. */
export const handOverCondition = defineUseCase(input, async ({ tx, viewer, input }) => {
  const [condition] = await listConditions(tx, viewer, { id: input.conditionId });
  if (!condition) throw notFound("condition");
  const { record } = await openForAct(tx, viewer, condition.assessmentId, "decision.make");
  const readers = readersOf(record, await listMembers(tx, viewer));
  if (!readers.some((member) => member.id === input.ownerId)) {
    throw refuse("invalid", refusals.conditionOwnerMayNotRead);
  }
  if (!(await changeConditionOwner(tx, viewer, condition.id, input.ownerId))) {
    throw refuse("wrong-state", refusals.conditionMet);
  }
  await recordAudit(
    tx,
    "condition.handed-over",
    { type: "assessment", id: condition.assessmentId },
    { condition: condition.id, member: input.ownerId },
  );
  return {};
});
