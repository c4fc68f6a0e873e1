import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";

/** A question that a lane saves again and again, always over the version it saved last. */
export type SavedQuestion = { readonly path: Path; version: number; times: number };

/** Different questions, so that lanes don't wait for each other: as different people on one assessment. */
export function questionsToSave(lanes: number): readonly SavedQuestion[] {
  const texts = INSTRUMENT.questions.filter(({ kind }) => kind.type === "long-text");
  return texts.slice(0, lanes).map(({ id }) => ({ path: id, version: 0, times: 0 }));
}

const SENTENCE = "Fine-tuning services would offer it within a year, and their customers would use it to ";

/** A paragraph that differs from the last one, as somebody's typing does. */
export function nextAnswer(question: SavedQuestion): Answer {
  question.times += 1;
  return { status: "answered", value: `${SENTENCE.repeat(4)}${question.times}.`, confidence: "medium" };
}
