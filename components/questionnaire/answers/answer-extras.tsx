"use client";

import { useWatch } from "react-hook-form";
import type { Draft } from "@/components/questionnaire/drafts/answer-draft";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import { registerRadio, registerText } from "@/components/questionnaire/drafts/register-input";
import { answerExtras } from "@/messages/questionnaire/answers";

type Props = { readonly form: AnswerForm; readonly name: string; readonly id: string };

const CONFIDENCE = [
  { value: "low", label: answerExtras.low },
  { value: "medium", label: answerExtras.medium },
  { value: "high", label: answerExtras.high },
] as const;

/** What an answer carries besides its value, in a few words; empty: nothing. */
export function useExtrasInWords(form: AnswerForm, name: string, status: Draft["status"]): string {
  const [confidence, note, evidence] = useWatch({
    control: form.control,
    name: [`${name}.confidence`, `${name}.note`, `${name}.evidence`],
  });
  if (status !== "answered") return "";
  return [
    confidence && answerExtras.inWords(confidence),
    note && answerExtras.note,
    evidence && answerExtras.evidence,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** How sure the author is, a note, and what supports the answer. Saved with it. */
export function AnswerExtras({ form, name, id }: Props) {
  return (
    <div className="mt-3 max-w-form space-y-3 border-s border-hairline ps-4">
      <fieldset className="flex flex-wrap items-center gap-x-4">
        <legend className="sr-only">{answerExtras.confidenceLegend}</legend>
        <span aria-hidden="true" className="text-sm font-semibold">
          {answerExtras.confidence}
        </span>
        {CONFIDENCE.map(({ value, label }) => (
          <label key={value} className="flex min-h-8 items-center gap-2 text-sm">
            <input type="radio" className="size-5" {...registerRadio(form, `${name}.confidence`, value)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div>
        <label htmlFor={`${id}-note`} className="text-sm font-semibold">
          {answerExtras.note}
        </label>
        <textarea
          dir="auto"
          id={`${id}-note`}
          rows={2}
          className="control field-sizing-content"
          {...registerText(form, `${name}.note`)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-evidence`} className="text-sm font-semibold">
          {answerExtras.evidence}
        </label>
        <span id={`${id}-evidence-hint`} className="block text-sm text-quiet">
          {answerExtras.evidenceHint}
        </span>
        <input
          dir="auto"
          id={`${id}-evidence`}
          type="text"
          autoComplete="off"
          aria-describedby={`${id}-evidence-hint`}
          className="control"
          {...registerText(form, `${name}.evidence`)}
        />
      </div>
    </div>
  );
}
