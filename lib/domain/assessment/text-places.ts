import type { Answer, Answered, Answers } from "@/lib/domain/assessment/answer";
import type { Path } from "@/lib/domain/assessment/path";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import type { Depth, Instrument, SectionId } from "@/lib/domain/instrument/question";

/** A question that takes a long text of the author's own. */
export type TextPlace = {
  readonly path: Path;
  readonly section: SectionId;
  readonly text: string;
  /** Whether it is asked at the depth decided; others are asked in a deeper assessment. */
  readonly isAsked: boolean;
};

/**
 * The questions whose answer is a long text, in the order asked, those of every depth; without the ones other answers keep
 * closed, in which a text would be out of sight. Fields of records are not among them.
 */
export function textPlaces(instrument: Instrument, answers: Answers, depth: Depth): readonly TextPlace[] {
  const asked = new Set(visibleQuestions(instrument, answers, depth).map(({ id }) => id));
  return visibleQuestions(instrument, answers, "all").flatMap((question) => {
    if (question.kind.type !== "long-text") return [];
    const { id: path, section, text } = question;
    return { path, section, text, isAsked: asked.has(path) };
  });
}

/** The text with another below it, after an empty line. */
export function withTextBelow(answer: Answer | undefined, text: string): Answered {
  if (answer?.status !== "answered") return { status: "answered", value: text };
  return { ...answer, value: `${writtenIn(answer).trimEnd()}\n\n${text}` };
}

function writtenIn(answer: Answer | undefined): string {
  return answer?.status === "answered" && typeof answer.value === "string" ? answer.value : "";
}
