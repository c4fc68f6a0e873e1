import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, FieldError, FieldHint, type FieldText } from "@/components/ui/field";
import type { Choice } from "@/components/ui/select";
import { choiceGroup } from "@/messages/ui";

type GroupProps = FieldText & {
  readonly id: string;
  readonly children: ReactNode;
  /** Larger legend in the serif, for a question of the instrument. */
  readonly prominent?: boolean;
  /** Short choices in columns, as far as there is room: many of them stay in sight. */
  readonly inColumns?: boolean;
};

/** A fieldset with legend, hint and error around radio buttons, checkboxes or several small fields. */
export function ChoiceGroup({
  id,
  label,
  hint,
  error,
  optional = false,
  prominent = false,
  inColumns = false,
  children,
}: GroupProps) {
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy(id, { hint, error })}
      className={classNames("min-w-0", inColumns && "w-full")}
    >
      <legend className={prominent ? "font-serif text-xl" : "font-semibold"}>
        {label}
        {optional && (
          <span className="font-sans text-base font-normal text-faint"> {choiceGroup.optional}</span>
        )}
      </legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div
        className={classNames("mt-2", inColumns && "gap-x-10 sm:columns-2 lg:columns-3 *:break-inside-avoid")}
      >
        {children}
      </div>
    </fieldset>
  );
}

type ChoiceProps = Omit<ComponentProps<"input">, "id" | "type"> & {
  readonly id: string;
  readonly type: "radio" | "checkbox";
  readonly choice: Choice;
};

/** One radio button or checkbox with its label and worded anchor; the whole row takes the click. */
export function ChoiceRow({ id, type, choice, className, ...rest }: ChoiceProps) {
  const detail = choice.detail ? `${id}-detail` : undefined;
  return (
    <div
      className={classNames(
        "relative flex gap-3 rounded-control px-2 py-1.5 -mx-2 hover:bg-sunk has-checked:bg-accent-wash",
        className,
      )}
    >
      <input
        id={id}
        type={type}
        value={choice.value}
        aria-describedby={detail}
        className="relative z-10 mt-[0.2em] size-5 shrink-0 accent-accent"
        {...rest}
      />
      <span className="min-w-0">
        <label htmlFor={id} className="block after:absolute after:inset-0 after:content-['']">
          {choice.label}
        </label>
        {choice.detail && (
          <span id={detail} className="block text-sm text-quiet">
            {choice.detail}
          </span>
        )}
      </span>
    </div>
  );
}
