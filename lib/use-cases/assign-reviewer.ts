import { z } from "zod";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { assignOne } from "@/lib/use-cases/assign-one";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, isoDate, optionalText } from "@/lib/use-cases/input";

const input = z.strictObject({
  assessmentId: id,
  memberId: id,
  dueOn: isoDate.nullable().default(null),
  dismissal: optionalText(TEXT_LIMITS.conflict).default(""),
});

/** Asks one member to review the newest revision of an assessment. */
export const assignReviewer = defineUseCase(input, async ({ tx, viewer, input }) => {
  await assignOne(tx, viewer, input);
  return {};
});
