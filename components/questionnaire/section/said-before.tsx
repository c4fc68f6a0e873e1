import type { ReactNode } from "react";
import { sectionOfPath } from "@/components/questionnaire/context/section-of-path";
import type { Answers } from "@/lib/domain/assessment/answer";
import { answerInWords } from "@/lib/domain/assessment/answer-in-words";
import { saidElsewhere } from "@/lib/domain/assessment/visibility";
import { sectionById } from "@/lib/domain/instrument/lookup";
import type { Asking, Instrument, SectionId } from "@/lib/domain/instrument/question";
import { paths } from "@/lib/paths";
import { saidBefore } from "@/messages/questionnaire/section";

type Given = {
  readonly instrument: Instrument;
  readonly assessmentId: string;
  readonly answers: Answers;
  readonly depth: Asking;
  readonly section: SectionId;
};

/** What was said already of what a section would ask, by the question that would ask it: to be read here, and changed there. */
export function saidBeforeIn(given: Given): { readonly [question: string]: ReactNode } {
  const { instrument, assessmentId, answers, depth, section } = given;
  return Object.fromEntries(
    saidElsewhere(instrument, answers, depth, section).map(({ question, at }) => [
      question.id,
      <p
        key={question.id}
        id={question.id}
        className="grid max-w-measure scroll-mt-16 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-t py-2 text-sm"
      >
        <span className="text-quiet">
          {question.text}{" "}
          <span dir="auto" className="font-serif text-ink">
            {answerInWords(instrument, answers, at)}
          </span>{" "}
          <span className="text-xs">
            {saidBefore.where(sectionById(instrument, sectionOfPath(at))?.title ?? "")}
          </span>
        </span>
        <a href={paths.section(assessmentId, sectionOfPath(at), at)} className="link inline-block min-h-6">
          {saidBefore.change}
          <span className="sr-only">: {question.text}</span>
        </a>
      </p>,
    ]),
  );
}
