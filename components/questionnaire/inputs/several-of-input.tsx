"use client";

import type { ChangeEvent } from "react";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { ChoiceRow } from "@/components/ui/choice-group";
import { classNames } from "@/components/ui/class-names";
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
    <div className={classNames("max-w-measure", kind.options.length > 8 && "sm:columns-2 sm:gap-8")}>
      {kind.options.map((option) => (
        <ChoiceRow
          key={option.value}
          id={`${id}-${option.value}`}
          type="checkbox"
          choice={option}
          className="break-inside-avoid"
          defaultChecked={form.getValues(`${name}.choices`)?.includes(option.value) ?? false}
          onChange={change}
          {...field}
        />
      ))}
    </div>
  );
}
