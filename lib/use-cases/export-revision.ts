import { z } from "zod";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { exportFormat, exportRedaction, refuseRedactedAnswers } from "@/lib/use-cases/export-report";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { asFile, leave } from "@/lib/use-cases/leave";
import { openRevision } from "@/lib/use-cases/open-revision";
import { reviewRecord } from "@/lib/use-cases/review-record";

const input = z.strictObject({
  assessmentId: id,
  number: revisionNumber.optional(),
  format: exportFormat,
  redaction: exportRedaction.optional(),
});

/**
 * A revision's report or answers as a file, whole or redacted, for whoever may read it. Leaves a line in the audit trail; the
 * file is made when the transaction is over.
 */
export const exportRevision = asFile(
  defineUseCase(input, async ({ tx, viewer, input }) => {
    refuseRedactedAnswers(input);
    const opened = await openRevision(tx, viewer, input.assessmentId, input.number ?? null);
    const { number, report, answers } = opened.revision;
    return leave(tx, input, { number, report, answers, review: await reviewRecord(tx, viewer, opened) });
  }),
);
