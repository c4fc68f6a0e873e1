"use client";

import { memo, type ReactNode } from "react";
import { ExpectedHere } from "@/components/questionnaire/aids/expected-here";
import { AnswerField } from "@/components/questionnaire/answers/answer-field";
import { useAnswerForm } from "@/components/questionnaire/answers/use-answer-form";
import { useSection } from "@/components/questionnaire/context/section-context";
import { QUESTION_KEY } from "@/components/questionnaire/drafts/answer-form";
import { RecordsQuestion } from "@/components/questionnaire/records/records-question";
import { isList } from "@/lib/domain/instrument/lookup";
import type { Question, ScalarKind } from "@/lib/domain/instrument/question";

type Props = {
  readonly question: Question;
  /** Why it is asked; stands under the question. */
  readonly hint: ReactNode;
  /** Example, what a good answer contains, words of the glossary; stands beside it. */
  readonly aside: ReactNode;
};

/** A question of the instrument with its help beside it. */
export const QuestionCard = memo(function QuestionCard({ question, hint, aside }: Props) {
  return (
    // Painted by itself: a key in one answer paints no other.
    <div
      id={question.id}
      className="isolate grid scroll-mt-4 gap-x-10 gap-y-4 border-t py-8 xl:grid-cols-[minmax(0,1fr)_16rem]"
    >
      <div className="min-w-0">
        {isList(question) ? (
          <RecordsQuestion question={question} hint={hint} />
        ) : (
          <ScalarQuestion question={question} hint={hint} />
        )}
        <ExpectedHere question={question.id} />
      </div>
      <div className="min-w-0 max-w-measure space-y-2 text-sm">{aside}</div>
    </div>
  );
});

function ScalarQuestion({ question, hint }: { readonly question: Question; readonly hint: ReactNode }) {
  const { client } = useSection();
  const kind = question.kind as ScalarKind;
  const form = useAnswerForm(client, [{ name: QUESTION_KEY, path: question.id, kind }]);
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
        prominent
      />
    </form>
  );
}
