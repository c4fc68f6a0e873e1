import { z } from "zod";
import { getTrailMark, recordAudit } from "@/lib/data/audit";
import { asResult, defineUseCase, type UseCase } from "@/lib/use-cases/define-use-case";
import {
  type Export,
  type ExportedFile,
  exportAction,
  exportDetail,
  exportFormat,
  exportRedaction,
  exportReport,
  refuseRedactedAnswers,
} from "@/lib/use-cases/export-report";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { openRevision } from "@/lib/use-cases/open-revision";
import { reviewRecord } from "@/lib/use-cases/review-record";

const input = z.strictObject({
  assessmentId: id,
  number: revisionNumber.optional(),
  format: exportFormat,
  redaction: exportRedaction.optional(),
});

const read = defineUseCase(input, async ({ tx, viewer, input }): Promise<Export> => {
  const { format, redaction } = input;
  refuseRedactedAnswers(input);
  const opened = await openRevision(tx, viewer, input.assessmentId, input.number ?? null);
  const { revision } = opened;
  await recordAudit(
    tx,
    exportAction(format),
    { type: "assessment", id: input.assessmentId },
    exportDetail(revision.number, format, redaction),
  );
  return {
    report: revision.report,
    answers: revision.answers,
    review: await reviewRecord(tx, viewer, opened),
    mark: await getTrailMark(tx),
    format,
    redaction: redaction ?? null,
  };
});

/**
 * A revision's report or answers as a file, whole or redacted, for whoever may read it. Leaves a line in the audit trail; the
 * file is made when the transaction is over.
 */
export const exportRevision: UseCase<z.input<typeof input>, ExportedFile> = async (session, given) => {
  const result = await read(session, given);
  return result.ok ? asResult(() => exportReport(result.value)) : result;
};
