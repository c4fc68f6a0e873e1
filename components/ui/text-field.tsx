import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, Field, type FieldText } from "@/components/ui/field";

type Props = FieldText & Omit<ComponentProps<"input">, "id"> & { readonly id: string };

/** One line of text with label, hint and error. Takes `{...register("name")}` of react-hook-form as it is. */
export function TextField({
  id,
  label,
  hint,
  error,
  optional = false,
  className,
  type = "text",
  ...rest
}: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        dir="auto"
        id={id}
        type={type}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={classNames("control", className)}
        {...rest}
      />
    </Field>
  );
}
