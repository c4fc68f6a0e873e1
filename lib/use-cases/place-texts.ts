import { z } from "zod";
import { INSTRUMENT } from "@/lib/content/instrument";
import { changeAnswers } from "@/lib/data/answers";
import { lockAssessment, updateAssessment } from "@/lib/data/assessments";
import { recordAudit } from "@/lib/data/audit";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { checkAnswer } from "@/lib/domain/assessment/check-answer";
import { textPlaces, withTextBelow } from "@/lib/domain/assessment/text-places";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { isEditable } from "@/lib/domain/review/transitions";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { getDraftAnswers } from "@/lib/use-cases/draft-answers";
import { id, path, text } from "@/lib/use-cases/input";
import { openForAct, wrongState } from "@/lib/use-cases/open-assessment";
import { Refused, refuse } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** Far above what any answer takes, so that the answer's own limit is what people are told of. */
const MOST_TEXT = 400_000;

const input = z.strictObject({
  assessmentId: id,
  /** What happens where there is a text already: nothing may be written there, or it goes below. */
  where: z.enum(["empty", "below"], refusals.whereNeeded),
  texts: z
    .array(
      z.strictObject({
        path,
        text: text(MOST_TEXT),
        /** The version that was there when the person chose the place. */
        version: z.number().int().min(0).max(2_000_000_000),
      }),
    )
    .min(1, refusals.placeNeeded)
    .max(COUNT_LIMITS.texts, refusals.tooManyTexts(COUNT_LIMITS.texts)),
});

type Given = z.output<typeof input>;

/**
 * Writes texts into several long answers of a draft, all of them or none: each gets its next version and its line of history.
 * Nothing is overwritten. Refused as `stale`, with a sentence for each path, if an answer is no longer what the person saw; as
 * `invalid` if the text does not fit or the question takes none.
 */
export const placeTexts = defineUseCase(input, async ({ tx, viewer, input }) => {
  await lockAssessment(tx, input.assessmentId);
  const { record } = await openForAct(tx, viewer, input.assessmentId, "assessment.edit");
  if (!isEditable(record.state)) throw wrongState(record.state);
  const { answers, versions } = await getDraftAnswers(tx, viewer, record);
  refuseIfChanged(input, versions);
  const changed = textsInPlace(input, answers);
  await changeAnswers(tx, viewer, input.assessmentId, changed);
  // Saving writes this once an author and hour, and takes these changes for one it has written.
  await recordAudit(tx, "answers.edited", { type: "assessment", id: input.assessmentId });
  await updateAssessment(tx, viewer, input.assessmentId, {});
  return { written: Object.keys(changed) };
});

function refuseIfChanged({ texts }: Given, versions: { readonly [path: string]: number }): void {
  const changed = texts.filter(({ path, version }) => (versions[path] ?? 0) !== version);
  if (changed.length === 0) return;
  throw new Refused({
    code: "stale",
    sentence: refusals.answersChanged,
    fields: Object.fromEntries(changed.map(({ path }) => [path, refusals.answerChanged])),
  });
}

/** The answers as they will be; refuses with a sentence for each text that can't go where it should. */
function textsInPlace({ texts, where }: Given, answers: Answers): { [path: string]: Answer } {
  const places = new Map(textPlaces(INSTRUMENT, answers, "deep").map((place) => [place.path, place]));
  const changed: { [path: string]: Answer } = {};
  const faults: { [path: string]: string } = {};
  for (const { path, text } of texts) {
    const holds = places.get(path)?.holds;
    if (path in changed) throw refuse("invalid", refusals.placeTaken);
    if (holds === undefined) throw refuse("invalid", refusals.noPlaceForText);
    if (holds === "settled") faults[path] = refusals.placeSettled;
    else if (holds === "text" && where === "empty") faults[path] = refusals.placeHasText;
    const checked = checkAnswer(INSTRUMENT, path, withTextBelow(answers[path], text));
    if (checked.ok) changed[path] = checked.answer;
    else faults[path] ??= checked.sentence;
  }
  if (Object.keys(faults).length === 0) return changed;
  throw new Refused({
    code: "invalid",
    sentence: refusals.notAllPlaced,
    fields: faults,
  });
}
