"use client";

import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { describedBy, Field, type FieldText } from "@/components/ui/field";
import { passwordField } from "@/messages/ui";

type Props = Omit<FieldText, "optional"> &
  Omit<ComponentProps<"input">, "id" | "type"> & {
    readonly id: string;
    readonly autoComplete: "current-password" | "new-password";
  };

/** A password with label, hint and error; it can be shown, pasted and filled in by a manager. */
export function PasswordField({ id, label, hint, error, ...rest }: Props) {
  const [isShown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="flex gap-2">
        <input
          id={id}
          type={isShown ? "text" : "password"}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? true : undefined}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className="control min-w-0 flex-1"
          {...rest}
        />
        <Button aria-controls={id} aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {passwordField.show}
        </Button>
      </div>
    </Field>
  );
}
