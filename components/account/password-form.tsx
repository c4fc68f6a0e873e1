"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { isSameAgain, NOT_THE_SAME, newPassword } from "@/components/account/new-password";
import { NewPasswordFields } from "@/components/account/new-password-fields";
import { useAskBeforeLeaving } from "@/components/kept-forms/use-ask-before-leaving";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { passwordForm } from "@/messages/account";
import { textLimit } from "@/messages/ui";

const schema = z
  .strictObject({
    current: z
      .string()
      .min(1, passwordForm.currentNeeded)
      .max(TEXT_LIMITS.password, textLimit.atMost(TEXT_LIMITS.password)),
    ...newPassword,
  })
  .refine(isSameAgain, NOT_THE_SAME);

const EMPTY = { current: "", password: "", again: "" };

type Props = {
  /** Of whom it is, for the browser's keeper of passwords. */
  readonly email: string;
  readonly change: FormAction<{ current: string; password: string }>;
};

/** Changes one's own password. Nothing of it is kept: leaving asks. */
export function PasswordForm({ email, change }: Props) {
  const [outcome, setOutcome] = useState<{ refusal: string | null } | null>(null);
  const { register, handleSubmit, formState, reset, setError } = useForm({
    resolver: zodResolver(schema),
    defaultValues: EMPTY,
  });
  const { errors, isSubmitting, isDirty } = formState;
  useAskBeforeLeaving(isDirty && !isSubmitting);
  const submit = handleSubmit(async ({ current, password }) => {
    setOutcome(null);
    const given = await change({ current, password }).catch(() => undefined);
    const fields = given?.data?.ok === false ? given.data.refusal.fields : undefined;
    for (const name of ["current", "password"] as const) {
      if (fields?.[name]) setError(name, { message: fields[name] });
    }
    if (!fields) setOutcome({ refusal: refusalOf(given) });
    if (given?.data?.ok) reset(EMPTY);
  });
  return (
    <Form onSubmit={submit} className="space-y-5">
      {outcome && (
        <Notice tone={outcome.refusal ? "serious" : "accent"} role={outcome.refusal ? "alert" : "status"}>
          {outcome.refusal ?? passwordForm.changed}
        </Notice>
      )}
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordField
        id="current"
        label={passwordForm.current}
        autoComplete="current-password"
        error={errors.current?.message}
        {...register("current")}
      />
      <NewPasswordFields
        password={{
          label: passwordForm.password,
          error: errors.password?.message,
          registered: register("password"),
        }}
        again={{ label: passwordForm.again, error: errors.again?.message, registered: register("again") }}
      />
      <Button type="submit" disabled={isSubmitting}>
        {passwordForm.change}
      </Button>
    </Form>
  );
}
