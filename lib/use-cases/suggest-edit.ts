import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { lockAssessment } from "@/lib/data/assessments";
import { MAX_LONG } from "@/lib/domain/assessment/limits";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { checkSuggestion } from "@/lib/domain/review/suggestions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, path, revisionNumber, text } from "@/lib/use-cases/input";
import { beginThread, openToStart } from "@/lib/use-cases/open-threads";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** The revision one had in front of one. */
  number: revisionNumber,
  /** Of the answer. */
  path,
  /** Its form is checked against the question. */
  suggested: z.union([
    z.string().max(MAX_LONG),
    z.array(z.string().max(MAX_LONG)).max(COUNT_LIMITS.suggestedOptions),
  ]),
  /** Why. */
  text: text(TEXT_LIMITS.comment),
});

/**
 * Suggests other words, or another option, for one answer of the newest revision: a thread that authors see beside the answer once
 * the lead has answered, and accept or decline. It changes nothing by itself.
 */
export const suggestEdit = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, path, suggested, text } = input;
  await lockAssessment(tx, assessmentId);
  const threads = await openToStart(tx, viewer, assessmentId, number);
  const checked = checkSuggestion(INSTRUMENT, threads.opened.revision.answers, path, suggested);
  if (!checked.ok) {
    const { why } = checked;
    throw refuse("invalid", typeof why === "string" ? refusals.suggesting[why] : why.sentence);
  }
  return beginThread(tx, viewer, threads, {
    about: path,
    isArgument: false,
    audience: "everyone",
    quote: "",
    text,
    suggested: checked.suggested,
  });
});
