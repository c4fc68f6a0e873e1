import { z } from "zod";
import { LEAST_PASSWORD, TEXT_LIMITS } from "@/lib/domain/limits";
import { newPasswordFields } from "@/messages/account";
import { textLimit } from "@/messages/ui";

/** A new password and the same again, as `NewPasswordFields` asks for them. */
export const newPassword = {
  password: z
    .string()
    .max(TEXT_LIMITS.password, textLimit.atMost(TEXT_LIMITS.password))
    .refine((password) => [...password].length >= LEAST_PASSWORD, textLimit.passwordTooShort(LEAST_PASSWORD)),
  again: z.string(),
};

/** Whether a new password was written twice alike. */
export const isSameAgain = ({ password, again }: { readonly password: string; readonly again: string }) =>
  password === again;

/** What is said where it was not, and at which field. */
export const NOT_THE_SAME = { path: ["again"], message: newPasswordFields.differ };
