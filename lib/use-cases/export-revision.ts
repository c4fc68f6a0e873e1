import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { type ExportedFile, exportAction, exportFormat, exportReport } from "@/lib/use-cases/export-report";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { openRevision } from "@/lib/use-cases/open-revision";

const input = z.strictObject({ assessmentId: id, number: revisionNumber.optional(), format: exportFormat });

/** A revision's report or answers as a file, for whoever may read it. Leaves a line in the audit trail. */
export const exportRevision = defineUseCase(input, async ({ tx, viewer, input }): Promise<ExportedFile> => {
  const { revision } = await openRevision(tx, viewer, input.assessmentId, input.number ?? null);
  await recordAudit(
    tx,
    exportAction(input.format),
    { type: "assessment", id: input.assessmentId },
    { number: revision.number, format: input.format },
  );
  return exportReport(revision.report, revision.answers, input.format);
});
