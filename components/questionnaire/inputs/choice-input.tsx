"use client";

import { useWatch } from "react-hook-form";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerRadio, registerText } from "@/components/questionnaire/drafts/register-input";
import { OptionGrid } from "@/components/questionnaire/inputs/option-grid";
import { OptionList } from "@/components/questionnaire/inputs/option-list";
import type { ScalarKind } from "@/lib/domain/instrument/question";
import { choiceInput } from "@/messages/questionnaire/inputs";

type OneOf = Extract<ScalarKind, { type: "one-of" }>;

/** Above this many, a drop-down list takes the place of radio buttons. */
const RADIO_LIMIT = 7;

/** One of several, side by side. */
export function OneOfInput(props: InputProps<OneOf>) {
  const { form, name, kind, id } = props;
  if (kind.options.length > RADIO_LIMIT) return <OneOfList {...props} />;
  return (
    <OptionGrid
      id={id}
      type="radio"
      chosen={form.getValues(`${name}.text`)}
      options={kind.options}
      control={(value) => registerRadio(form, `${name}.text`, value)}
    />
  );
}

function OneOfList({ form, name, kind, id, describedBy, invalid }: InputProps<OneOf>) {
  const chosen = useWatch({ control: form.control, name: `${name}.text` });
  return (
    <OptionList
      id={id}
      options={kind.options}
      empty={choiceInput.chooseOne}
      describedBy={describedBy}
      chosen={chosen}
      aria-invalid={invalid || undefined}
      {...registerText(form, `${name}.text`)}
    />
  );
}
