import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { field } from "@/messages/ui";

export type FieldText = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** One sentence that says what to do about it. */
  readonly error?: string | undefined;
  /** Shows "(optional)" after the label. Required is the silent default. */
  readonly optional?: boolean;
};

/** The ids of a control's hint and error, for `aria-describedby`; undefined when it has neither. */
export function describedBy(id: string, text: Pick<FieldText, "hint" | "error">): string | undefined {
  const ids = [text.hint ? `${id}-hint` : null, text.error ? `${id}-error` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

type Props = FieldText & { readonly id: string; readonly children: ReactNode; readonly className?: string };

/**
 * Label, hint and error around one control. The control must carry `id` and `aria-describedby={describedBy(id, …)}`;
 * `TextField`, `TextArea` and `Select` do.
 */
export function Field({ id, label, hint, error, optional = false, children, className }: Props) {
  return (
    <div className={classNames("max-w-form", className)}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional && <span className="font-normal text-faint"> {field.optional}</span>}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}

export function FieldHint({ id, hint }: { readonly id: string; readonly hint?: ReactNode }) {
  if (!hint) return null;
  return (
    <div id={`${id}-hint`} className="mt-0.5 text-sm text-quiet">
      {hint}
    </div>
  );
}

export function FieldError({ id, error }: { readonly id: string; readonly error?: string | undefined }) {
  if (!error) return null;
  return (
    <p id={`${id}-error`} className="mt-1 flex gap-1.5 text-sm font-semibold text-blocking">
      <svg viewBox="0 0 12 12" aria-hidden="true" className="mt-[0.3em] size-3 shrink-0">
        <path d="M6 0 12 11H0Z" fill="currentColor" />
      </svg>
      <span>
        <span className="sr-only">{field.error} </span>
        {error}
      </span>
    </p>
  );
}
