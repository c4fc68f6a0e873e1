/**
 * Reading an X-Risk Sheet into answers. The folder of this name owns the sheet's questions, the forms it is pasted in and
 * where each answer goes; it does not know assessments, storage or screens. What it returns is for a person to look through.
 */

import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { MAX_LONG } from "@/lib/domain/assessment/limits";
import { cleanText, isBlank } from "@/lib/domain/assessment/visible-text";
import { type ReadAnswer, readItem } from "@/lib/x-risk-sheet/item-answer";
import { splitSheet } from "@/lib/x-risk-sheet/items";
import { type Left, type Mapped, placeAnswers } from "@/lib/x-risk-sheet/place";
import { SHEET_QUESTIONS, X_RISK_SHEET } from "@/lib/x-risk-sheet/table";
import { tableAsItems } from "@/lib/x-risk-sheet/table-rows";
import { type TickedChoice, tickedChoices } from "@/lib/x-risk-sheet/ticked-choices";

export type XRiskSheetResult =
  | {
      readonly ok: true;
      readonly answers: Answers;
      /** What of the sheet went where, by number. */
      readonly mapped: readonly Mapped[];
      /** What was not placed, and why. */
      readonly left: readonly Left[];
    }
  | { readonly ok: false; readonly sentence: string };

/** In UTF-16 units: fifteen answers as long as the longest of ours. */
export const MAX_SHEET = SHEET_QUESTIONS.length * MAX_LONG;

/**
 * Reads the answers of an X-Risk Sheet (Hendrycks & Mazeika 2022, arXiv 2206.05862, appendix) out of Markdown, plain text,
 * or text copied from a PDF or from LaTeX. Each goes where `SHEET_QUESTIONS` says, as an answer whose note names the sheet's
 * questions it came from; answers that share a place stand there one after another under the sheet's titles.
 *
 * Every answer returned passes `checkAnswer`. A ticked box is also the choice that `ticked` says it stands for; no other choice,
 * number or “no” is made up: an open box, which the sheet uses for
 * “no” and “not applicable” alike, answers nothing. What is not placed is in `left` with the reason; what is too long is cut
 * and its remainder is there. Only the sheet's own words go: titles, questions, instructions, mark-up of its lists.
 *
 * Never throws. Refuses, with a sentence that says what to do, a text that is empty, too long, cannot be stored, is no
 * X-Risk Sheet, or is one without answers.
 */
export function readXRiskSheet(text: string): XRiskSheetResult {
  const sentence = refusal(text);
  if (sentence) return { ok: false, sentence };
  const split = splitSheet(tableAsItems(cleanText(text)));
  if (!split.ok) return split;

  const read: readonly ReadAnswer[] = [...split.items]
    .sort((a, b) => a.number - b.number)
    .flatMap((item) => readItem(item));
  const found = read.flatMap((part) => (part.is === "answer" ? [part] : []));
  const beside: readonly Left[] = read.flatMap((part) => (part.is === "left" ? [part.left] : []));
  if (found.length === 0 && beside.every((left) => left.text === "")) return { ok: false, sentence: BLANK };
  const { places, mapped, remainders } = placeAnswers(found);
  const choices = tickedChoices(found);
  const chosen = choices.flatMap(({ path, numbers }) =>
    found
      .filter(({ question }) => numbers.includes(question.number))
      .map(({ question: { number, title }, text: said }) => ({ number, title, path, text: said })),
  );
  const answers = { ...answersOf(places), ...choiceAnswers(choices) };
  return {
    ok: true,
    answers,
    mapped: [...chosen, ...mapped].sort((a, b) => a.number - b.number),
    left: [...split.strays, ...beside, ...remainders],
  };
}

const BLANK = "This X-Risk Sheet has no answers yet. Fill it in first, or start with an empty assessment.";

function refusal(text: string): string | null {
  if (text.length > MAX_SHEET) {
    return `This is longer than an X-Risk Sheet can be: at most ${MAX_SHEET.toLocaleString("en-GB")} characters fit. Paste only the sheet, from its first question to its last.`;
  }
  if (text.includes("\u0000")) {
    return "The text contains an invisible character (U+0000) that cannot be stored. Paste the sheet again as plain text.";
  }
  if (/\p{Surrogate}/u.test(text)) {
    return "The text contains half of a character, probably an emoji cut in two. Paste the sheet again as plain text.";
  }
  return isBlank(text) ? "There is nothing here. Paste the text of an X-Risk Sheet." : null;
}

function answersOf(places: ReturnType<typeof placeAnswers>["places"]): Answers {
  return Object.fromEntries(
    places.map(({ path, text, numbers }): [string, Answer] => [
      path,
      { status: "answered", value: text, note: importedFrom(numbers) },
    ]),
  );
}

function choiceAnswers(choices: readonly TickedChoice[]): Answers {
  return Object.fromEntries(
    choices.map(({ path, value, numbers }): [string, Answer] => [
      path,
      {
        status: "answered",
        value,
        note: `${importedFrom(numbers)} ${numbers.length > 1 ? "Their boxes are" : "Its box is"} ticked there.`,
      },
    ]),
  );
}

/** "Imported from an X-Risk Sheet (…), questions 5, 7 and 15." */
function importedFrom(numbers: readonly number[]): string {
  const all = [...new Set(numbers)];
  const last = all.at(-1);
  const listed = all.length > 1 ? `questions ${all.slice(0, -1).join(", ")} and ${last}` : `question ${last}`;
  return `Imported from an X-Risk Sheet (${X_RISK_SHEET.citation}), ${listed}.`;
}
