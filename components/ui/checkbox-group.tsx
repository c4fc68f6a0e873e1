import type { ComponentProps } from "react";
import { ChoiceGroup, ChoiceRow } from "@/components/ui/choice-group";
import type { FieldText } from "@/components/ui/field";
import type { Choice } from "@/components/ui/select";

type Props = FieldText &
  Omit<ComponentProps<"input">, "id" | "type" | "value" | "defaultValue" | "name"> & {
    readonly id: string;
    readonly name: string;
    readonly choices: readonly Choice[];
    /** Uncontrolled: the choices ticked at first. */
    readonly defaultValues?: readonly string[] | undefined;
    /** Controlled: the choices ticked; give `onChange` too. */
    readonly values?: readonly string[] | undefined;
    readonly prominent?: boolean;
    /** Short choices in columns, as far as there is room. */
    readonly inColumns?: boolean;
  };

/** Several of several. A form sends `name` once for every tick. Other props go to each checkbox. */
export function CheckboxGroup(props: Props) {
  const {
    id,
    label,
    hint,
    error,
    optional = false,
    prominent = false,
    inColumns = false,
    choices,
    values,
    defaultValues,
    ...rest
  } = props;
  return (
    <ChoiceGroup
      id={id}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      prominent={prominent}
      inColumns={inColumns}
    >
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          id={`${id}-${choice.value}`}
          type="checkbox"
          choice={choice}
          {...(values !== undefined
            ? { checked: values.includes(choice.value) }
            : { defaultChecked: defaultValues?.includes(choice.value) ?? false })}
          {...rest}
        />
      ))}
    </ChoiceGroup>
  );
}
