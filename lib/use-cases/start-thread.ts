import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { lockAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import { insertSaid } from "@/lib/data/threads";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { arguableLabel } from "@/lib/domain/review/arguable";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { id, optionalText, revisionNumber, text } from "@/lib/use-cases/input";
import { newId } from "@/lib/use-cases/new-id";
import { openForAct } from "@/lib/use-cases/open-assessment";
import { openThreads } from "@/lib/use-cases/open-threads";
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
  const { assessmentId, number, about, ...said } = input;
  await lockAssessment(tx, assessmentId);
  await openForAct(tx, viewer, assessmentId, "thread.start");
  const { opened, side, review, rows } = await openThreads(tx, viewer, assessmentId, number);
  if (opened.record.revisionNumber !== number) {
    throw refuse("wrong-state", refusals.newerRevision(opened.record.revisionNumber));
  }
  if (side !== "judge" && side !== "blind") throw refuse("not-allowed", refusals.acts["thread.start"]);
  if (about === null && said.isArgument) throw refuse("invalid", refusals.nothingArgued);
  if (about !== null && arguableLabel(INSTRUMENT, opened.revision, about) === null) {
    throw refuse("invalid", refusals.noSuchThing);
  }
  if (rows.filter((row) => row.about === about).length >= COUNT_LIMITS.comments) {
    throw refuse("too-long", refusals.tooMuchSaid(COUNT_LIMITS.comments));
  }
  const threadId = newId();
  await insertSaid(tx, viewer, {
    ...said,
    id: threadId,
    assessmentId,
    revisionId: opened.revision.id,
    reviewId: review && !review.endedAt ? review.id : null,
    answersId: null,
    path: about,
    capacity: review && !review.endedAt ? "reviewer" : "team-lead",
  });
  await recordAudit(tx, "review.argued", { type: "assessment", id: assessmentId }, { number });
  return { threadId };
});
