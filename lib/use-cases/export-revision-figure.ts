import { z } from "zod";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { exportFigure, figureFormat, figureId } from "@/lib/use-cases/export-figure";
import { id, revisionNumber } from "@/lib/use-cases/input";
import { openRevision } from "@/lib/use-cases/open-revision";

const input = z.strictObject({
  assessmentId: id,
  number: revisionNumber,
  figure: figureId,
  format: figureFormat,
});

/** A figure of a revision's report, for whoever may read it. Leaves a line in the audit trail. */
export const exportRevisionFigure = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { revision } = await openRevision(tx, viewer, input.assessmentId, input.number);
  return exportFigure(tx, revision.report, input);
});
