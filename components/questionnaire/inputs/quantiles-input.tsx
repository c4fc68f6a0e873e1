"use client";

import { useWatch } from "react-hook-form";
import { answerFromDraft, draftFromAnswer } from "@/components/questionnaire/drafts/answer-draft";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerText } from "@/components/questionnaire/drafts/register-input";
import { DistributionPicture } from "@/components/questionnaire/inputs/distribution-picture";
import { RangeBox } from "@/components/questionnaire/inputs/range-box";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { signed } from "@/lib/domain/quantities/write-number";
import { quantilesInput } from "@/messages/questionnaire/inputs";

type QuantilesKind = Extract<ScalarKind, { type: "quantiles" }>;

const PARTS = [
  { part: "p10", label: quantilesInput.low, detail: quantilesInput.lowDetail },
  { part: "p50", label: quantilesInput.middle, detail: quantilesInput.middleDetail },
  { part: "p90", label: quantilesInput.high, detail: quantilesInput.highDetail },
] as const;

/** Three quantiles of one quantity. They are one answer: nothing is saved until all three are there and rise. */
export function QuantilesInput({ form, name, kind, id, describedBy, invalid }: InputProps<QuantilesKind>) {
  const quantiles = useWatch({ control: form.control, name: `${name}.quantiles` });
  const drafted = answerFromDraft(kind, { ...draftFromAnswer(kind, null), quantiles });
  const answer = drafted.type === "answer" && drafted.answer?.status === "answered" ? drafted.answer : null;
  return (
    <div className="grid max-w-measure gap-x-6 gap-y-1 sm:grid-cols-[15rem_minmax(0,1fr)]">
      <div>
        <div className="grid grid-cols-3 gap-2">
          {PARTS.map(({ part, label, detail }) => (
            <div key={part}>
              <label htmlFor={`${id}-${part}`} className="block text-xs text-quiet">
                {label}
              </label>
              <span id={`${id}-${part}-detail`} hidden>
                {detail}
              </span>
              <input
                id={`${id}-${part}`}
                type="text"
                inputMode="text"
                autoComplete="off"
                title={detail}
                aria-describedby={[`${id}-${part}-detail`, `${id}-unit`, describedBy]
                  .filter(Boolean)
                  .join(" ")}
                aria-invalid={invalid || undefined}
                className="control text-end tabular-nums"
                {...registerText(form, `${name}.quantiles.${part}`)}
              />
            </div>
          ))}
        </div>
        <RangeBox form={form} name={name} id={id} kind={kind} />
      </div>
      <div className="min-w-0">
        {answer && <DistributionPicture kind={kind} quantiles={answer.value as Quantiles} />}
      </div>
      <p id={`${id}-unit`} className="text-xs text-quiet sm:col-span-2">
        {kind.unit === "months" && kind.min < 0
          ? quantilesInput.limitsOfShift(kind.unit, signed(kind.min), signed(kind.max))
          : quantilesInput.limits(kind.unit, signed(kind.min), signed(kind.max))}
        {drafted.type === "answer" && drafted.readAs && (
          <span className="text-ink"> {quantilesInput.readAs(drafted.readAs, kind.unit)}</span>
        )}
      </p>
    </div>
  );
}
