"use client";

import { useWatch } from "react-hook-form";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerRadio, registerText } from "@/components/questionnaire/drafts/register-input";
import { groupedOptions } from "@/components/questionnaire/inputs/grouped-options";
import { ChoiceRow } from "@/components/ui/choice-group";
import type { Option, ScalarKind } from "@/lib/domain/instrument/question";
import { choiceInput } from "@/messages/questionnaire/inputs";

type OneOf = Extract<ScalarKind, { type: "one-of" }>;

/** Above this many, a drop-down list takes the place of radio buttons. */
const RADIO_LIMIT = 7;

/** One of several, each with its words. */
export function OneOfInput(props: InputProps<OneOf>) {
  const { form, name, kind, id } = props;
  if (kind.options.length > RADIO_LIMIT) return <OneOfList {...props} />;
  return (
    <div className="max-w-measure">
      {kind.options.map((option) => (
        <ChoiceRow
          key={option.value}
          id={`${id}-${option.value}`}
          type="radio"
          choice={option}
          {...registerRadio(form, `${name}.text`, option.value)}
        />
      ))}
    </div>
  );
}

function OneOfList({ form, name, kind, id, describedBy, invalid }: InputProps<OneOf>) {
  const chosen = useWatch({ control: form.control, name: `${name}.text` });
  const detail = kind.options.find(({ value }) => value === chosen)?.detail;
  const groups = groupedOptions(kind.options);
  return (
    <>
      <select
        id={id}
        aria-describedby={[describedBy, detail && `${id}-detail`].filter(Boolean).join(" ") || undefined}
        aria-invalid={invalid || undefined}
        className="control max-w-form"
        {...registerText(form, `${name}.text`)}
      >
        <option value="">{choiceInput.chooseOne}</option>
        {groups.map(({ label, options }) =>
          label === null ? (
            <Options key="" options={options} />
          ) : (
            <optgroup key={label} label={label}>
              <Options options={options} />
            </optgroup>
          ),
        )}
      </select>
      {detail && (
        <p id={`${id}-detail`} className="mt-1 max-w-form text-sm text-quiet">
          {detail}
        </p>
      )}
    </>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
