import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, Field, type FieldText } from "@/components/ui/field";

type Props = FieldText & Omit<ComponentProps<"textarea">, "id"> & { readonly id: string };

/** A field that takes the size of its content forgets its rows; a style of its own would be refused by the page's policy. */
function leastHeight(rows: number): string {
  if (rows > 6) return "min-h-[40dvh]";
  return rows > 2 ? "min-h-[calc(3lh+1rem)]" : "min-h-[calc(2lh+1rem)]";
}

/** Several lines of text, set in the serif because they will be read as prose. Grows with its content. */
export function TextArea({ id, label, hint, error, optional = false, className, rows = 4, ...rest }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} className="max-w-measure">
      <textarea
        dir="auto"
        id={id}
        rows={rows}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={classNames(
          "control field-sizing-content max-h-[70dvh] font-serif text-lg",
          leastHeight(rows),
          className,
        )}
        {...rest}
      />
    </Field>
  );
}
