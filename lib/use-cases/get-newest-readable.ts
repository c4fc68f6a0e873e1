import { z } from "zod";
import { mayReadDraft, mayReadRevision } from "@/lib/domain/access/access-table";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ assessmentId: id });

/** The number of the newest revision, for those who may read it and not the draft. */
export const getNewestReadable = defineView(input, async ({ tx, viewer, input }) => {
  const { record, standing } = await openAssessment(tx, viewer, input.assessmentId);
  const mayRead = record.revisionNumber > 0 && mayReadRevision(standing, record.handling);
  if (!mayRead || mayReadDraft(standing)) throw notFound("revision");
  return { number: record.revisionNumber };
});
