import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { MAX_LONG } from "@/lib/domain/assessment/limits";
import type { Path } from "@/lib/domain/assessment/path";
import { visibleQuestions } from "@/lib/domain/assessment/visibility";
import type { Depth, Instrument, Question, SectionId } from "@/lib/domain/instrument/question";

/** A question that takes a long text of the author's own, and what is there. */
export type TextPlace = {
  readonly path: Path;
  readonly section: SectionId;
  readonly text: string;
  /** Words that describe what belongs there. */
  readonly words: string;
  readonly max: number;
  /** `settled`: unknown or not applicable, which only its author takes back. */
  readonly holds: "nothing" | "text" | "settled";
  /** Characters there now. */
  readonly length: number;
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
    const answer = answers[question.id];
    const { id: path, section, text, kind } = question;
    return {
      path,
      section,
      text,
      words: placeWords(question),
      max: kind.max ?? MAX_LONG,
      holds: holdsOf(answer),
      length: writtenIn(answer).length,
      isAsked: asked.has(path),
    };
  });
}

/** The words of a question that say what belongs in its answer; its id is made of them too. */
export function placeWords({ id, text, good }: Pick<Question, "id" | "text" | "good">): string {
  return `${id.slice(id.indexOf(".") + 1).replaceAll("-", " ")} ${text} ${good}`;
}

/** The text with another below it, after an empty line. */
export function withTextBelow(answer: Answer | undefined, text: string): Answer {
  if (answer?.status !== "answered") return { status: "answered", value: text };
  return { ...answer, value: `${writtenIn(answer).trimEnd()}\n\n${text}` };
}

function holdsOf(answer: Answer | undefined): TextPlace["holds"] {
  if (!answer) return "nothing";
  return answer.status === "answered" ? "text" : "settled";
}

function writtenIn(answer: Answer | undefined): string {
  return answer?.status === "answered" && typeof answer.value === "string" ? answer.value : "";
}
