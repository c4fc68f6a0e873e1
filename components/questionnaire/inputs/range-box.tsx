"use client";

import { useEffect, useState } from "react";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { type RangeFault, readRange } from "@/lib/domain/quantities/read-range";
import { signed, writeInBox } from "@/lib/domain/quantities/write-number";
import { answerDraft, notOneNumber } from "@/messages/questionnaire/answers";
import { rangeBox } from "@/messages/questionnaire/inputs";

type Props = {
  readonly form: AnswerForm;
  readonly name: string;
  readonly id: string;
  readonly kind: Extract<ScalarKind, { type: "quantiles" }>;
};

/**
 * A box for a range typed in one go, which fills the three boxes beside it as soon as it can be read; they are what is saved. Where
 * no script runs it is not there.
 */
export function RangeBox({ form, name, id, kind }: Props) {
  const [isLive, setLive] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setLive(true), []);
  if (!isLive) return null;
  const fill = (typed: string) => {
    const read = readRange(typed, kind);
    if (!read.ok) return read.fault;
    const { p10, p50, p90 } = read.quantiles;
    for (const [part, value] of Object.entries({ p10, p50, p90 })) {
      form.setValue(`${name}.quantiles.${part}` as `${string}.quantiles.p10`, writeInBox(value), {
        shouldDirty: true,
      });
    }
    setSaid(read.isMiddleChosen ? rangeBox.middleChosen(signed(p50), kind.unit) : "");
    return null;
  };
  const sayWhatIsWrong = (typed: string) => {
    const fault = fill(typed);
    if (fault) setSaid(fault.why === "blank" ? "" : faultInWords(fault, kind));
  };
  return (
    <div className="mt-1.5">
      <label htmlFor={`${id}-range`} className="block text-xs text-quiet">
        {rangeBox.label}
      </label>
      <input
        id={`${id}-range`}
        type="text"
        autoComplete="off"
        placeholder={kind.min < 0 ? rangeBox.signedExample : rangeBox.example}
        aria-describedby={`${id}-range-said`}
        className="control tabular-nums"
        onChange={(event) => {
          if (fill(event.target.value)) setSaid("");
        }}
        onBlur={(event) => sayWhatIsWrong(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          sayWhatIsWrong(event.currentTarget.value);
        }}
      />
      <p id={`${id}-range-said`} aria-live="polite" className="mt-1 text-xs empty:hidden">
        {said}
      </p>
    </div>
  );
}

function faultInWords(fault: RangeFault, { unit, min, max }: Props["kind"]): string {
  switch (fault.why) {
    case "number":
      return fault.fault.why === "blank" ? rangeBox.notTwo : notOneNumber(fault.fault, unit);
    case "out-of-limits":
      return answerDraft.outOfLimits(signed(min), signed(max), unit);
    case "not-rising":
      return answerDraft.notRising;
    default:
      return rangeBox.notTwo;
  }
}
