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
    <div className="flex flex-wrap items-start gap-x-8 gap-y-3">
      <div>
        <div className="flex items-center gap-2">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            className="control w-24 text-end tabular-nums"
            {...registerText(form, `${name}.text`)}
          />
          <span aria-hidden="true">%</span>
        </div>
        {drafted.type === "answer" &&
          drafted.readAs?.map((percent) => (
            <p key={percent} className="mt-1 text-sm">
              {probabilityInput.readAs(percent)}
            </p>
          ))}
      </div>
      <fieldset className="min-w-0">
        <legend className="kicker">{probabilityInput.inWords}</legend>
        {LIKELIHOOD.map(({ value: word, label, range, typical }) => (
          <button
            key={word}
            type="button"
            aria-pressed={band?.value === word}
            onClick={() =>
              form.setValue(`${name}.text`, writeInBox(typical, 2), {
                shouldDirty: true,
              })
            }
            className="grid min-h-6 w-full grid-cols-[12rem_auto] gap-4 rounded-control px-2 text-start text-sm text-quiet hover:bg-sunk aria-pressed:bg-accent-wash aria-pressed:font-semibold aria-pressed:text-ink"
          >
            <span>{label}</span>
            <span className="tabular-nums">{range}</span>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
