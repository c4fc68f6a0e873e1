import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, Field, type FieldText } from "@/components/ui/field";

type Props = FieldText & Omit<ComponentProps<"input">, "id" | "type"> & { readonly id: string };

/** One file, with label, hint and error. Takes `{...register("file")}` of react-hook-form as it is. */
export function FileField({ id, label, hint, error, optional = false, className, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <input
        id={id}
        type="file"
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={classNames("control", className)}
        {...rest}
      />
    </Field>
  );
}
