"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { TextField } from "@/components/ui/text-field";
import { TEXT_LIMITS } from "@/lib/domain/limits";
import { signInForm } from "@/messages/account";
import { textLimit } from "@/messages/ui";

const schema = z.strictObject({
  email: z.email(signInForm.emailNeeded).max(TEXT_LIMITS.email, textLimit.atMost(TEXT_LIMITS.email)),
  password: z
    .string()
    .min(1, signInForm.passwordNeeded)
    .max(TEXT_LIMITS.password, textLimit.atMost(TEXT_LIMITS.password)),
});

type Props = {
  /** A path of ours to go to, or what to do instead. */
  readonly then: string | (() => void);
  /** Somebody who was signed in and is to sign in again: nobody else can. */
  readonly email?: string;
  readonly oidcName: string | null;
  readonly problem: string | null;
};

/** E-mail and password, or the organisation's identity provider. A refusal doesn't tell whether the account exists. */
export function SignInForm({ then, email, oidcName, problem }: Props) {
  const [refusal, setRefusal] = useState(problem);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schema),
    defaultValues: { email: email ?? "", password: "" },
  });
  const submit = handleSubmit(async (values) => {
    const outcome = await signIn("credentials", { ...values, redirect: false }).catch(() => undefined);
    if (!outcome?.ok) setRefusal(inWords(outcome?.error));
    else if (typeof then === "string") window.location.assign(then);
    else then();
  });
  return (
    <Form onSubmit={submit} className="mt-6 space-y-5">
      {refusal && (
        <Notice tone="serious" role="alert">
          {refusal}
        </Notice>
      )}
      <TextField
        id="email"
        type="email"
        label={signInForm.email}
        autoComplete="username"
        readOnly={email !== undefined}
        error={formState.errors.email?.message}
        {...register("email")}
      />
      <PasswordField
        id="password"
        label={signInForm.password}
        autoComplete="current-password"
        error={formState.errors.password?.message}
        {...register("password")}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" disabled={formState.isSubmitting}>
          {formState.isSubmitting ? signInForm.signingIn : signInForm.signIn}
        </Button>
        {oidcName && typeof then === "string" && (
          <Button onClick={() => void signIn("oidc", { callbackUrl: then })}>
            {signInForm.signInWith(oidcName)}
          </Button>
        )}
      </div>
    </Form>
  );
}

function inWords(error: string | null | undefined): string {
  if (error === undefined) return signInForm.unreachable;
  if (error === "unavailable") return signInForm.unavailable;
  const wait = /^throttled:(\d+)$/.exec(error ?? "")?.[1];
  if (wait) {
    return signInForm.throttled(Math.ceil(Number(wait) / 60));
  }
  return signInForm.noMatch;
}
