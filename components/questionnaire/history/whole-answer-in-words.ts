import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import type { Path } from "@/lib/domain/assessment/path";
import type { Instrument } from "@/lib/domain/instrument/question";
import { answerWords } from "@/messages/questionnaire/history";

/** An answer in words with its confidence, note and evidence, each on a line of its own. `answers`: what it may refer to. */
export function wholeAnswerInWords(
  instrument: Instrument,
  answers: Answers,
  path: Path,
  answer: Answer | null,
): string {
  if (answer === null) return answerWords.noAnswer;
  const lines = [answerInWords(instrument, { ...answers, [path]: answer }, path)];
  if (answer.status === "answered" && answer.confidence)
    lines.push(answerWords.confidence(answer.confidence));
  if (answer.status !== "not-applicable" && answer.note) lines.push(answerWords.note(answer.note));
  if (answer.status === "answered" && answer.evidence) lines.push(answerWords.evidence(answer.evidence));
  return lines.join("\n");
}
