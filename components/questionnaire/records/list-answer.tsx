"use client";

import { useWatch } from "react-hook-form";
import { AnswerFormLife } from "@/components/questionnaire/answers/answer-form-life";
import { AnswerTools } from "@/components/questionnaire/answers/answer-tools";
import { NotApplicablePanel, UnknownPanel } from "@/components/questionnaire/answers/open-answer-panels";
import { useAnswerForm } from "@/components/questionnaire/answers/use-answer-form";
import { useChosenStatus } from "@/components/questionnaire/answers/use-chosen-status";
import { useSaving, useSection } from "@/components/questionnaire/context/section-context";
import { draftFromAnswer } from "@/components/questionnaire/drafts/answer-draft";
import { QUESTION_KEY } from "@/components/questionnaire/drafts/answer-form";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { ListQuestion } from "@/lib/domain/instrument/lookup";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { listAnswer } from "@/messages/questionnaire/records";

/** Of a list without records one can still say "don't know yet" or "not applicable". */
const NO_VALUE: ScalarKind = { type: "short-text" };

type Props = { readonly question: ListQuestion; readonly isEmpty: boolean };

/** The tools of a list as a whole; while it is empty, also what can be said instead of listing anything. */
export function ListAnswer({ question, isEmpty }: Props) {
  const { client } = useSection();
  const path = question.id;
  const form = useAnswerForm([{ name: QUESTION_KEY, path, kind: NO_VALUE }]);
  const status = useWatch({ control: form.control, name: `${QUESTION_KEY}.status` });
  const problem = useSaving(path, (saving) => {
    const phase = saving.entryAt(path)?.phase;
    return phase?.type === "refused" || phase?.type === "incomplete" ? phase.sentence : null;
  });
  const { group, choose: setStatus } = useChosenStatus(form, QUESTION_KEY, status);
  const clear = () => form.setValue(QUESTION_KEY, draftFromAnswer(NO_VALUE, null), { shouldDirty: true });
  const restore = (answer: Answer | null) => {
    form.setValue(QUESTION_KEY, draftFromAnswer(NO_VALUE, answer), { shouldDirty: true });
    client.flush(path);
  };
  const panel = { form, name: QUESTION_KEY, id: `${path}--input`, onAnswer: clear };
  return (
    <form method="dialog" noValidate onSubmit={(event) => event.preventDefault()}>
      <fieldset
        ref={group}
        className="min-w-0"
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) client.flush(path);
        }}
      >
        <legend className="sr-only">{listAnswer.nothingToList(question.kind.plural)}</legend>
        {status === "unknown" && <UnknownPanel {...panel} />}
        {status === "not-applicable" && <NotApplicablePanel {...panel} />}
        {problem && <p className="mt-1.5 text-sm font-semibold text-blocking">{problem}</p>}
        <AnswerTools
          path={path}
          plain={!isEmpty}
          status={status}
          onStatus={setStatus}
          onClear={clear}
          onRestore={restore}
        />
      </fieldset>
      <AnswerFormLife form={form} />
    </form>
  );
}
