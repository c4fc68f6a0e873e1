import { z } from "zod";
import { isCommonPassword } from "@/lib/auth/common-passwords";
import { LEAST_PASSWORD } from "@/lib/domain/limits";
import { isGuessable, type PasswordContext } from "@/lib/domain/passwords/is-guessable";
import { Refused } from "@/lib/use-cases/result";
import { refusals } from "@/messages/refusals";

/** A password somebody chooses: long enough, in characters and not in units. Nothing is cut off, and any character will do. */
export function newPassword(most: number) {
  return z
    .string()
    .max(most, refusals.tooManyCharacters(most))
    .refine((password) => [...password].length >= LEAST_PASSWORD, refusals.passwordTooShort(LEAST_PASSWORD));
}

/** @throws Refused for a password that is common, or that follows from whom it is for. */
export function requireUnguessable(password: string, context: PasswordContext): void {
  if (!isCommonPassword(password) && !isGuessable(password, context)) return;
  const sentence = refusals.passwordGuessable(LEAST_PASSWORD);
  throw new Refused({ code: "invalid", sentence, fields: { password: sentence } });
}
