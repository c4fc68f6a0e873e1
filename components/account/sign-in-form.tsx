"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

const schema = z.strictObject({
  email: z.email("Write your e-mail address, such as ada@example.org.").max(254, "This address is too long."),
  password: z.string().min(1, "Write your password.").max(200, "Passwords have at most 200 characters."),
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
        label="E-mail"
        autoComplete="username"
        readOnly={email !== undefined}
        error={formState.errors.email?.message}
        {...register("email")}
      />
      <TextField
        id="password"
        type="password"
        label="Password"
        autoComplete="current-password"
        error={formState.errors.password?.message}
        {...register("password")}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary" disabled={formState.isSubmitting}>
          {formState.isSubmitting ? "Signing in…" : "Sign in"}
        </Button>
        {oidcName && typeof then === "string" && (
          <Button onClick={() => void signIn("oidc", { callbackUrl: then })}>Sign in with {oidcName}</Button>
        )}
      </div>
    </Form>
  );
}

function inWords(error: string | null | undefined): string {
  if (error === undefined) return "The server can't be reached. Check your connection and try again.";
  const wait = /^throttled:(\d+)$/.exec(error ?? "")?.[1];
  if (wait) {
    const minutes = Math.ceil(Number(wait) / 60);
    return `Too many attempts. Wait ${minutes === 1 ? "a minute" : `${minutes} minutes`}, then try again.`;
  }
  return "E-mail address and password don't match. Check both; your administrator can make you a new link.";
}
