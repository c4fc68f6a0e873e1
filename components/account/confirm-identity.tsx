"use client";

import { signIn } from "next-auth/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { showModal } from "@/components/ui/show-modal";
import { TextField } from "@/components/ui/text-field";
import { limitedFetch } from "@/lib/limited-fetch";
import { paths } from "@/lib/paths";
import { confirmIdentity as words } from "@/messages/account";

type Props = {
  readonly by: "password" | "oidc";
  readonly onEnd: (isConfirmed: boolean) => void;
};

/** Asks for the password once more, or to sign in freshly at the identity provider. Opens by itself. */
export function ConfirmIdentity({ by, onEnd }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current) showModal(dialog.current);
    document.getElementById("confirm-password")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="confirm-identity"
      onClose={() => onEnd(false)}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-panel border border-line bg-paper p-6 text-start text-ink shadow-float backdrop:bg-black/45"
    >
      <h2 id="confirm-identity" className="text-xl">
        {words.title}
      </h2>
      <p className="mt-2 text-quiet">{by === "password" ? words.why : words.whyByProvider}</p>
      {by === "password" ? <ByPassword onConfirmed={() => onEnd(true)} /> : <ByProvider />}
      <form method="dialog" className="mt-4">
        <Button type="submit" kind="quiet" small>
          {words.notNow}
        </Button>
      </form>
    </dialog>
  );
}

function ByPassword({ onConfirmed }: { readonly onConfirmed: () => void }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    setUnderWay(true);
    const refused = await confirmBy(password);
    setUnderWay(false);
    setRefusal(refused);
    if (refused === null) onConfirmed();
  };
  return (
    <Form onSubmit={submit} className="mt-4 space-y-4">
      {refusal && (
        <Notice tone="serious" role="alert">
          {refusal}
        </Notice>
      )}
      <TextField
        id="confirm-password"
        name="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
      />
      <Button type="submit" kind="primary" disabled={isUnderWay}>
        {isUnderWay ? words.confirming : words.confirm}
      </Button>
    </Form>
  );
}

function ByProvider() {
  // Asked to, the provider doesn't take being signed in there for an answer.
  const leave = () =>
    void signIn("oidc", { callbackUrl: window.location.href }, { prompt: "login", max_age: "0" });
  return (
    <Button kind="primary" className="mt-4" onClick={leave}>
      {words.signInFreshly}
    </Button>
  );
}

/** Null once confirmed, or why not. */
async function confirmBy(password: string): Promise<string | null> {
  try {
    const response = await limitedFetch(paths.confirm(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ password }),
    });
    if (response.ok) return null;
    const { refusal } = (await response.json()) as { readonly refusal: { readonly sentence: string } };
    return refusal.sentence;
  } catch {
    return words.unreachable;
  }
}
