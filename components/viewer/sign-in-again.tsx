"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { showModal } from "@/components/ui/show-modal";
import { SignInForm } from "@/components/viewer/sign-in-form";
import { signInAgain } from "@/messages/account";

export type SignInAgainProps = {
  readonly email: string;
  readonly onSignedIn: () => void;
  readonly onClose: () => void;
};

/** Signs the same person in again, over the page they were on. Opens by itself. */
export function SignInAgain({ email, onSignedIn, onClose }: SignInAgainProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current) showModal(dialog.current);
    document.getElementById("password")?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="sign-in-again"
      onClose={onClose}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-panel border border-line bg-paper p-6 text-start text-ink shadow-float backdrop:bg-black/45"
    >
      <h2 id="sign-in-again" className="text-xl">
        {signInAgain.title}
      </h2>
      <SignInForm then={onSignedIn} email={email} oidcName={null} problem={null} />
      <form method="dialog" className="mt-4">
        <Button type="submit" kind="quiet" small>
          {signInAgain.notNow}
        </Button>
      </form>
    </dialog>
  );
}
