import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { lockAssessment } from "@/lib/data/assessments";
import { mayOnAssessment } from "@/lib/domain/access/access-table";
import { FOLLOW_UP } from "@/lib/domain/assessment/follow-up";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { arguableLabel } from "@/lib/domain/review/arguable";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, optionalText, revisionNumber, text } from "@/lib/use-cases/input";
import { openAssessment } from "@/lib/use-cases/open-assessment";
import { beginThread, openToLookBack, openToStart } from "@/lib/use-cases/open-threads";
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
 * nobody else reads it until that is handed in. Authors read what is shown to everyone once the lead has answered, and begin one alone: what
 * came of it, once the day to look back has come.
 */
export const startThread = defineUseCase(input, async ({ tx, viewer, input }) => {
  const { assessmentId, number, ...said } = input;
  await lockAssessment(tx, assessmentId);
  const { about } = said;
  const { standing } = await openAssessment(tx, viewer, assessmentId);
  // Authors begin no other.
  const isLookingBack = about === FOLLOW_UP && !said.isArgument && said.audience === "everyone";
  const open = isLookingBack && mayOnAssessment(standing, "follow-up.say") ? openToLookBack : openToStart;
  const threads = await open(tx, viewer, assessmentId, number);
  if (about === null && said.isArgument) throw refuse("invalid", refusals.nothingArgued);
  if (about !== null && arguableLabel(INSTRUMENT, threads.opened.revision, about) === null) {
    throw refuse("invalid", refusals.noSuchThing);
  }
  return beginThread(tx, viewer, threads, said);
});
