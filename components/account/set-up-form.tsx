"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
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
import { TextField } from "@/components/ui/text-field";
import { isBlank } from "@/lib/domain/assessment/visible-text";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { setUpForm } from "@/messages/account";
import { textLimit } from "@/messages/ui";

const schema = z
  .strictObject({
    organisationName: z
      .string()
      .trim()
      .max(TEXT_LIMITS.organisationName, textLimit.atMost(TEXT_LIMITS.organisationName)),
    name: z
      .string()
      .trim()
      .min(1, setUpForm.nameNeeded)
      .max(TEXT_LIMITS.personName, textLimit.atMost(TEXT_LIMITS.personName)),
    email: z.email(setUpForm.emailNeeded).max(TEXT_LIMITS.email, textLimit.atMost(TEXT_LIMITS.email)),
    ...newPassword,
  })
  .refine(isSameAgain, NOT_THE_SAME);

type Props = {
  readonly token: string;
  readonly isFirstRun: boolean;
  readonly name: string;
  readonly email: string;
  readonly complete: FormAction<{
    token: string;
    organisationName?: string;
    name: string;
    email: string;
    password: string;
  }>;
};

/** Uses a one-time link: founds the organisation, or sets an invited person's password; then signs in. */
export function SetUpForm({ token, isFirstRun, name, email, complete }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const { register, handleSubmit, formState, setError } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { organisationName: "", name, email, password: "", again: "" },
  });
  const { errors, isSubmitting, isDirty } = formState;
  // Nobody is signed in whose words these are, and a password is never kept.
  useAskBeforeLeaving(isDirty && !isSubmitting && !isDone);
  const submit = handleSubmit(async ({ again: _, organisationName, ...values }) => {
    if (isFirstRun && isBlank(organisationName)) {
      return setError("organisationName", { message: setUpForm.organisationNeeded }, { shouldFocus: true });
    }
    const refused = refusalOf(
      await complete({ token, ...values, ...(isFirstRun && { organisationName: organisationName.trim() }) }),
    );
    setRefusal(refused);
    if (refused) return;
    setDone(true);
    await signIn("credentials", { email: values.email, password: values.password, redirect: false });
    window.location.assign("/");
  });
  return (
    <Form onSubmit={submit} className="mt-6 space-y-5">
      {refusal && (
        <Notice tone="serious" role="alert">
          {refusal}
        </Notice>
      )}
      {isFirstRun && (
        <TextField
          id="organisation"
          label={setUpForm.organisation}
          autoComplete="organization"
          error={errors.organisationName?.message}
          {...register("organisationName")}
        />
      )}
      <TextField
        id="name"
        label={setUpForm.name}
        autoComplete="name"
        error={errors.name?.message}
        {...register("name")}
      />
      <TextField
        id="email"
        type="email"
        label={setUpForm.email}
        autoComplete="username"
        readOnly={!isFirstRun}
        error={errors.email?.message}
        {...register("email")}
      />
      <NewPasswordFields
        password={{
          label: setUpForm.password,
          error: errors.password?.message,
          registered: register("password"),
        }}
        again={{
          label: setUpForm.passwordAgain,
          error: errors.again?.message,
          registered: register("again"),
        }}
      />
      <Button type="submit" kind="primary" disabled={isSubmitting}>
        {isSubmitting ? setUpForm.settingUp : isFirstRun ? setUpForm.found : setUpForm.join}
      </Button>
    </Form>
  );
}
