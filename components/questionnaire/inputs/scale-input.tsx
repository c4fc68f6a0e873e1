"use client";

import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerRadio } from "@/components/questionnaire/drafts/register-input";
import { OptionGrid } from "@/components/questionnaire/inputs/option-grid";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { signed } from "@/lib/domain/quantities/write-number";

type Scale = Extract<ScalarKind, { type: "scale" }>;

/** An ordinal scale; every point stands there with its words. */
export function ScaleInput({ form, name, kind, id }: InputProps<Scale>) {
  return (
    <OptionGrid
      id={id}
      type="radio"
      chosen={form.getValues(`${name}.text`)}
      isScale
      options={kind.anchors.map(({ value, label, detail }) => ({
        value: String(value),
        label: `${signed(value)}  ${label}`,
        detail,
      }))}
      control={(value) => registerRadio(form, `${name}.text`, value)}
    />
  );
}
