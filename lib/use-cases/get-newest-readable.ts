import { z } from "zod";
import { mayReadDraft } from "@/lib/domain/access/access-table";
import { newestReadable } from "@/lib/domain/access/standing";
import { defineView } from "@/lib/use-cases/define-use-case";
import { id } from "@/lib/use-cases/input";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { notFound } from "@/lib/use-cases/result";

const input = z.strictObject({ assessmentId: id });

/** The number of the newest revision the viewer may read, for those who may not read the draft. */
export const getNewestReadable = defineView(input, async ({ tx, viewer, input }) => {
  const { record, standing } = await openAssessment(tx, viewer, input.assessmentId);
  const number = newestReadable(viewer, record);
  if (number === null || mayReadDraft(standing)) throw notFound("revision");
  return { number };
});
