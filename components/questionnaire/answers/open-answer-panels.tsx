"use client";

import { useSection } from "@/components/questionnaire/context/section-context";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import { registerText } from "@/components/questionnaire/drafts/register-input";
import { Button } from "@/components/ui/button";
import { openAnswerPanels } from "@/messages/questionnaire/answers";

type Props = {
  readonly form: AnswerForm;
  readonly name: string;
  readonly id: string;
  /** Back to answering. What was entered before is still there. */
  readonly onAnswer: () => void;
};

/** "I don't know yet": an open question of the report, with who finds out by when. */
export function UnknownPanel({ form, name, id, onAnswer }: Props) {
  const { people } = useSection();
  return (
    <div className="max-w-form space-y-3 border-s-4 border-line bg-sunk px-4 py-3">
      <p className="font-semibold">{openAnswerPanels.unknown}</p>
      <div className="flex flex-wrap gap-x-6 gap-y-3">
        <div className="min-w-48 grow">
          <label htmlFor={`${id}-who`} className="text-sm font-semibold">
            {openAnswerPanels.whoFindsOut}
          </label>
          <input
            dir="auto"
            id={`${id}-who`}
            type="text"
            autoComplete="off"
            list={`${id}-who-people`}
            className="control"
            {...registerText(form, `${name}.who`)}
          />
          <datalist id={`${id}-who-people`}>
            {people.map((person) => (
              <option key={person} value={person} />
            ))}
          </datalist>
        </div>
        <div>
          <label htmlFor={`${id}-by`} className="text-sm font-semibold">
            {openAnswerPanels.byWhen}
          </label>
          <input
            id={`${id}-by`}
            type="date"
            aria-describedby={`${id}-by-hint`}
            className="control"
            {...registerText(form, `${name}.by`)}
          />
          <p id={`${id}-by-hint`} className="mt-1 text-sm text-quiet">
            {openAnswerPanels.byWhenHint}
          </p>
        </div>
      </div>
      <div>
        <label htmlFor={`${id}-unknown-note`} className="text-sm font-semibold">
          {openAnswerPanels.note}
        </label>
        <textarea
          dir="auto"
          id={`${id}-unknown-note`}
          rows={2}
          className="control field-sizing-content"
          {...registerText(form, `${name}.note`)}
        />
      </div>
      <Button small onClick={onAnswer}>
        {openAnswerPanels.answerAfterAll}
      </Button>
    </div>
  );
}

/** "Not applicable, because …": reviewers see the reason. */
export function NotApplicablePanel({ form, name, id, onAnswer }: Props) {
  return (
    <div className="max-w-form space-y-3 border-s-4 border-line bg-sunk px-4 py-3">
      <div>
        <label htmlFor={`${id}-because`} className="font-semibold">
          {openAnswerPanels.because}
        </label>
        <textarea
          dir="auto"
          id={`${id}-because`}
          rows={2}
          className="control field-sizing-content mt-1"
          {...registerText(form, `${name}.because`)}
        />
      </div>
      <Button small onClick={onAnswer}>
        {openAnswerPanels.answerAfterAll}
      </Button>
    </div>
  );
}
