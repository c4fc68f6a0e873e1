import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, Field, type FieldText } from "@/components/ui/field";

export type Choice = { readonly value: string; readonly label: string; readonly detail?: string | undefined };

type Props = FieldText &
  Omit<ComponentProps<"select">, "id"> & {
    readonly id: string;
    readonly choices: readonly Choice[];
    /** After the choices, under a heading each; without one where it is null. */
    readonly groups?: readonly { readonly label: string | null; readonly choices: readonly Choice[] }[];
    /** Label of an empty first choice: "Choose a team". Leave out when there is always a value. */
    readonly empty?: string;
  };

/** A native drop-down list. */
export function Select({
  id,
  label,
  hint,
  error,
  optional = false,
  className,
  choices,
  groups = [],
  empty,
  ...rest
}: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <select
        id={id}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={classNames("control", className)}
        {...rest}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        <Options choices={choices} />
        {groups.map((group) =>
          group.label === null ? (
            <Options key="" choices={group.choices} />
          ) : (
            <optgroup key={group.label} label={group.label}>
              <Options choices={group.choices} />
            </optgroup>
          ),
        )}
      </select>
    </Field>
  );
}

function Options({ choices }: Pick<Props, "choices">) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value}>
      {choice.label}
    </option>
  ));
}
