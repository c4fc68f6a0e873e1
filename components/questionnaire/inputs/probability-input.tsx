"use client";

import { useWatch } from "react-hook-form";
import { answerFromDraft, draftFromAnswer } from "@/components/questionnaire/drafts/answer-draft";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerText } from "@/components/questionnaire/drafts/register-input";
import { LIKELIHOOD, likelihoodOf } from "@/lib/content/options/likelihood";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { writeInBox } from "@/lib/domain/quantities/write-number";
import { probabilityInput } from "@/messages/questionnaire/inputs";

type Probability = Extract<ScalarKind, { type: "probability" }>;

/** A percentage, with the words and their ranges beside it; choosing a word enters its typical value. */
export function ProbabilityInput({ form, name, kind, id, describedBy, invalid }: InputProps<Probability>) {
  const text = useWatch({ control: form.control, name: `${name}.text` });
  const drafted = answerFromDraft(kind, { ...draftFromAnswer(kind, null), text: text ?? "" });
  const value =
    drafted.type === "answer" && drafted.answer?.status === "answered" ? drafted.answer.value : null;
  const band = typeof value === "number" ? likelihoodOf(value) : null;
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          className="control w-20 text-end tabular-nums"
          {...registerText(form, `${name}.text`)}
        />
        <span aria-hidden="true">%</span>
        <select
          aria-label={probabilityInput.inWords}
          value={band?.value ?? ""}
          onChange={(event) => {
            const chosen = LIKELIHOOD.find(({ value: word }) => word === event.target.value);
            if (chosen) {
              form.setValue(`${name}.text`, writeInBox(chosen.typical, 2), { shouldDirty: true });
            }
          }}
          className="control w-auto max-w-full border-hairline text-sm"
        >
          <option value="" disabled>
            {probabilityInput.inWords}
          </option>
          {LIKELIHOOD.map(({ value: word, label, range }) => (
            <option key={word} value={word}>
              {probabilityInput.band(label, range)}
            </option>
          ))}
        </select>
      </div>
      {drafted.type === "answer" &&
        drafted.readAs?.map((percent) => (
          <p key={percent} className="mt-1 text-sm">
            {probabilityInput.readAs(percent)}
          </p>
        ))}
    </div>
  );
}
