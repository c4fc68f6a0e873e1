"use client";

import type { ChangeEvent } from "react";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { OptionGrid } from "@/components/questionnaire/inputs/option-grid";
import type { ScalarKind } from "@/lib/domain/instrument/question";

type SeveralOf = Extract<ScalarKind, { type: "several-of" }>;

/** "None" and "none yet" exclude the others: ticking one side takes the ticks off the other. */
const isNone = (value: string) => value === "none" || value.startsWith("none-");

/** Several of several. */
export function SeveralOfInput({ form, name, kind, id }: InputProps<SeveralOf>) {
  const { onChange, ...field } = form.register(`${name}.choices`);
  const change = async (event: ChangeEvent<HTMLInputElement>) => {
    const { value, checked } = event.currentTarget;
    await onChange(event);
    const chosen: readonly string[] = form.getValues(`${name}.choices`) ?? [];
    const compatible = chosen.filter((other) => isNone(other) === isNone(value));
    if (checked && compatible.length < chosen.length) form.setValue(`${name}.choices`, compatible);
  };
  return (
    <OptionGrid
      id={id}
      type="checkbox"
      options={kind.options}
      control={(value) => ({
        defaultChecked: form.getValues(`${name}.choices`)?.includes(value) ?? false,
        ...field,
        value,
        onChange: change,
      })}
    />
  );
}
