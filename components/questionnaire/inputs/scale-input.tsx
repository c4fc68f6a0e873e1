"use client";

import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerRadio } from "@/components/questionnaire/drafts/register-input";
import { ChoiceRow } from "@/components/ui/choice-group";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { signed } from "@/lib/domain/quantities/write-number";

type Scale = Extract<ScalarKind, { type: "scale" }>;

/** An ordinal scale; every point stands there with its words. */
export function ScaleInput({ form, name, kind, id }: InputProps<Scale>) {
  return (
    <div className="max-w-measure">
      {kind.anchors.map(({ value, label, detail }) => (
        <ChoiceRow
          key={value}
          id={`${id}-${value}`}
          type="radio"
          choice={{ value: String(value), label: `${signed(value)}  ${label}`, detail }}
          {...registerRadio(form, `${name}.text`, String(value))}
        />
      ))}
    </div>
  );
}
