"use client";

import { useWatch } from "react-hook-form";
import type { InputProps } from "@/components/questionnaire/drafts/answer-form";
import { registerRadio, registerText } from "@/components/questionnaire/drafts/register-input";
import { groupedOptions } from "@/components/questionnaire/inputs/grouped-options";
import { OptionGrid } from "@/components/questionnaire/inputs/option-grid";
import type { Option, ScalarKind } from "@/lib/domain/instrument/question";
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
