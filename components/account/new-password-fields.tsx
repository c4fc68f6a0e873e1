import type { UseFormRegisterReturn } from "react-hook-form";
import { PasswordField } from "@/components/ui/password-field";
import { LEAST_PASSWORD } from "@/lib/domain/limits";
import { newPasswordFields } from "@/messages/account";

type Box = {
  readonly label: string;
  readonly error: string | undefined;
  readonly registered: UseFormRegisterReturn;
};

/** A new password and the same again, with what is asked of it. */
export function NewPasswordFields({ password, again }: { readonly password: Box; readonly again: Box }) {
  return (
    <>
      <PasswordField
        id="password"
        label={password.label}
        hint={newPasswordFields.hint(LEAST_PASSWORD)}
        autoComplete="new-password"
        error={password.error}
        {...password.registered}
      />
      <PasswordField
        id="again"
        label={again.label}
        autoComplete="new-password"
        error={again.error}
        {...again.registered}
      />
    </>
  );
}
