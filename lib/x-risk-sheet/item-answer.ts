import { isBlank, seenText } from "@/lib/domain/assessment/visible-text";
import { answerText } from "@/lib/x-risk-sheet/answer-text";
import { boxAt, readBox } from "@/lib/x-risk-sheet/boxes";
import type { SheetItem } from "@/lib/x-risk-sheet/items";
import type { Left } from "@/lib/x-risk-sheet/place";
import { SHEET_QUESTIONS, type SheetQuestion } from "@/lib/x-risk-sheet/table";

/** What an item holds: an answer to place, or something that is none. */
export type ReadAnswer =
  | {
      readonly is: "answer";
      readonly question: SheetQuestion;
      readonly text: string;
      readonly isTicked: boolean;
    }
  | { readonly is: "left"; readonly left: Left };

/** Reads one item of the sheet. An item without an answer gives an empty text to leave, with the reason. */
export function readItem({ number, box, body }: SheetItem): readonly ReadAnswer[] {
  const question = SHEET_QUESTIONS.find((item) => item.number === number);
  if (!question) return [left(number, body, "The X-Risk Sheet has no question of this number.")];
  const start = body.search(/\S|$/);
  const leading = question.form === "box" ? boxAt(body, start) : "";
  const { before, text } = answerText(number, body.slice(start + leading.length));
  const answer =
    question.form === "box"
      ? boxAnswer(question, [box, leading, text].join(" "))
      : textAnswer(question, text);
  const commands = [...new Set(text.match(/\\[a-zA-Z]+/g) ?? [])].filter(
    (command) => boxAt(command, 0) === "",
  );
  return [
    ...(before === "" ? [] : [left(number, before, "It stands before the answer.")]),
    answer,
    ...(commands.length > 0 ? [left(number, commands.join(" "), COMMANDS)] : []),
  ];
}

const COMMANDS =
  "These LaTeX commands stand in the answer as they were written. Write there what they stand for.";

function textAnswer(question: SheetQuestion, text: string): ReadAnswer {
  if (isBlank(text)) return left(question.number, "", "The sheet gives no answer here.");
  return { is: "answer", question, text, isTicked: false };
}

function boxAnswer(question: SheetQuestion, answer: string): ReadAnswer {
  const { mark, words: written } = readBox(answer);
  const words = seenText(written);
  if (words === "" && mark === "open") return left(question.number, "", OPEN);
  if (words === "" && mark === "none") return left(question.number, "", NO_BOX);
  const says = mark === "ticked" ? `Box ticked: ${question.asks}` : mark === "open" ? "Box not ticked." : "";
  const text = [says, words].filter(Boolean).join("\n\n");
  return { is: "answer", question, text, isTicked: mark === "ticked" };
}

const OPEN =
  "Its box is not ticked. The sheet leaves a box open for “no” and for “not applicable” alike, so there is nothing to carry over.";
const NO_BOX =
  "No box could be read; text copied out of a PDF often loses them. Look at the sheet and add what it says by hand.";

function left(number: number, text: string, why: string): ReadAnswer {
  return { is: "left", left: { number, text, why } };
}
