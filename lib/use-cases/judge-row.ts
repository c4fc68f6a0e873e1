import { z } from "zod";
import { holdAssessment } from "@/lib/data/assessments";
import { isTakenRow, putTriage } from "@/lib/data/taken-rows";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import {
  areMarks,
  isReason,
  LEAST_WORDS,
  needsReason,
  TRIAGE_QUESTION_IDS,
  VERDICTS,
} from "@/lib/domain/project-table/triage";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { requireTriage } from "@/lib/use-cases/get-triage";
import { id, optionalText, word } from "@/lib/use-cases/input";
import { notFound, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  marks: z.partialRecord(z.enum(TRIAGE_QUESTION_IDS), z.array(word).max(10).readonly()),
  /** Null: none given yet, or taken back. */
  verdict: z.enum(VERDICTS.map(({ value }) => value)).nullable(),
  reason: optionalText(TEXT_LIMITS.triageReason),
  seconds: z.number().int().min(0).max(COUNT_LIMITS.triageSeconds),
});

/**
 * Keeps what the viewer makes of a row, over what they said before; nobody else's, and no answer of the draft. A verdict lighter than
 * the marks suggest takes a reason in words.
 */
export const judgeRow = defineUseCase(input, async ({ tx, viewer, input }) => {
  requireTriage(viewer);
  const { marks, verdict, reason } = input;
  if (!areMarks(marks)) throw refuse("invalid", refusals.noSuchMark);
  if (verdict && needsReason(verdict, marks) && !isReason(reason)) {
    throw refuse("invalid", refusals.triageNeedsReason(LEAST_WORDS));
  }
  await holdAssessment(tx, input.assessmentId);
  if (!(await isTakenRow(tx, viewer, input.assessmentId))) throw notFound("assessment");
  await putTriage(tx, viewer, { ...input, marks });
  return { verdict };
});
