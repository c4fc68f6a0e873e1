import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { lockAssessment } from "@/lib/data/assessments";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { arguableLabel } from "@/lib/domain/review/arguable";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, optionalText, revisionNumber, text } from "@/lib/use-cases/input";
import { beginThread, openToStart } from "@/lib/use-cases/open-threads";
import { refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

const input = z.strictObject({
  assessmentId: id,
  /** The revision one had in front of one. */
  number: revisionNumber,
  /** The path of an answer, or the name of what else is argued about; null: the revision as a whole. */
  about: z.string().min(1).max(200, refusals.noSuchThing).nullable(),
  isArgument: z.boolean(),
  /** The words it is about; may be empty. */
  quote: optionalText(TEXT_LIMITS.quote).default(""),
  audience: z.enum(["reviewers", "everyone"]),
  text: text(TEXT_LIMITS.comment),
});

/**
 * Begins a thread about one thing in the newest revision, or attacks it with a counter-argument. Whoever owes a review may, and
 * nobody else reads it until that is handed in. Authors read what is shown to everyone once the lead has answered.
 */
export const startThread = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, ...said } = input;
  await lockAssessment(tx, assessmentId);
  const threads = await openToStart(tx, viewer, assessmentId, number);
  const { about } = said;
  if (about === null && said.isArgument) throw refuse("invalid", refusals.nothingArgued);
  if (about !== null && arguableLabel(INSTRUMENT, threads.opened.revision, about) === null) {
    throw refuse("invalid", refusals.noSuchThing);
  }
  return beginThread(tx, viewer, threads, said);
});
