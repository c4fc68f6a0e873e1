"use client";

import { memo, type ReactNode } from "react";
import { ExpectedHere } from "@/components/questionnaire/aids/expected-here";
import { ForecastsHere } from "@/components/questionnaire/aids/forecasts-here";
import { AnswerField } from "@/components/questionnaire/answers/answer-field";
import { AnswerFormLife } from "@/components/questionnaire/answers/answer-form-life";
import { useAnswerForm } from "@/components/questionnaire/answers/use-answer-form";
import { QUESTION_KEY } from "@/components/questionnaire/drafts/answer-form";
import { RecordsQuestion } from "@/components/questionnaire/records/records-question";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Question, ScalarKind } from "@/lib/domain/instrument/question";

type Props = {
  readonly question: Question;
  /** Why it is asked: under the question where there is no room beside it. */
  readonly hint: ReactNode;
  /** Shows its help where there is no room beside it, else goes there. */
  readonly onHelp: (question: string) => void;
  /** The help, while it is wanted here. */
  readonly help: ReactNode;
};

/** A question of the instrument. */
export const QuestionCard = memo(function QuestionCard({ question, hint, onHelp, help }: Props) {
  return (
    // Painted by itself: a key in one answer paints no other. Above the next one while its tools are open.
    <div
      id={question.id}
      className="relative isolate scroll-mt-16 border-t pt-2.5 pb-3 focus-within:z-10 has-[[data-tools][aria-expanded=true]]:z-10"
    >
      {isList(question) ? (
        <RecordsQuestion question={question} hint={hint} />
      ) : (
        <ScalarQuestion question={question} hint={hint} onHelp={() => onHelp(question.id)} />
      )}
      {help && <div className="mt-2 max-w-measure border-s-2 ps-4 text-sm xl:hidden">{help}</div>}
      <ExpectedHere question={question.id} />
      <ForecastsHere question={question.id} />
    </div>
  );
});

function ScalarQuestion({
  question,
  hint,
  onHelp,
}: Pick<Props, "question" | "hint"> & { readonly onHelp: () => void }) {
  const kind = question.kind as ScalarKind;
  const form = useAnswerForm([{ name: QUESTION_KEY, path: question.id, kind }]);
  return (
    // A form groups the radio buttons; `dialog` keeps Enter from sending anything, even without JavaScript.
    <form method="dialog" noValidate onSubmit={(event) => event.preventDefault()}>
      <AnswerField
        form={form}
        name={QUESTION_KEY}
        path={question.id}
        kind={kind}
        label={question.text}
        required={question.required ?? false}
        hint={hint}
        onHelp={onHelp}
        prominent
      />
      <AnswerFormLife form={form} />
    </form>
  );
}
