import type { ComponentProps } from "react";
import { describedBy, FieldError } from "@/components/ui/field";
import type { Choice } from "@/components/ui/select";

type Props = Omit<ComponentProps<"input">, "id" | "type" | "value" | "name"> & {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly error?: string | undefined;
  /** What stands around it says it already: the label is for who can’t see that. */
  readonly isLabelHidden?: boolean;
};

/** One of a few, each of a word or two, side by side. Other props go to each radio button. */
export function ChoiceLine({ id, label, choices, error, isLabelHidden = false, ...rest }: Props) {
  return (
    <fieldset id={id} aria-describedby={describedBy(id, { error })} className="min-w-0">
      <legend className={isLabelHidden ? "sr-only" : "text-sm font-semibold"}>{label}</legend>
      <FieldError id={id} error={error} />
      <div className="mt-1 flex flex-wrap gap-1.5">
        {choices.map(({ value, label: word }) => (
          <label
            key={value}
            className="flex min-h-8 items-center gap-1.5 rounded-control border border-line px-2 text-sm hover:bg-sunk has-checked:border-accent has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              id={`${id}-${value}`}
              value={value}
              className="size-4 shrink-0 accent-accent"
              {...rest}
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
