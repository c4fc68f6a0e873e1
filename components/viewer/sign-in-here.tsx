"use client";

import { type ComponentType, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import type { SignInAgainProps } from "@/components/viewer/sign-in-again";
import { paths } from "@/lib/paths";
import { signInHere } from "@/messages/account";

type Props = {
  readonly email: string;
  readonly onSignedIn: () => void;
  /** Other things to do about it. */
  readonly children?: ReactNode;
};

/** The ways back in after a session ended, without leaving the page. Not within a form: it brings one of its own. */
export function SignInHere({ email, onSignedIn, children }: Props) {
  const [SignInAgain, setSignInAgain] = useState<ComponentType<SignInAgainProps> | null>(null);
  const open = () => {
    import("@/components/viewer/sign-in-again").then(
      (loaded) => setSignInAgain(() => loaded.SignInAgain),
      // Without a connection there is no signing in either; the link below remains.
      () => undefined,
    );
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-4">
        <Button small kind="primary" onClick={open}>
          {signInHere.here}
        </Button>
        <a href={paths.signIn()} target="_blank" rel="noreferrer">
          {signInHere.newTab}
        </a>
        {children}
      </div>
      {SignInAgain && (
        <SignInAgain
          email={email}
          onSignedIn={() => {
            setSignInAgain(null);
            onSignedIn();
          }}
          onClose={() => setSignInAgain(null)}
        />
      )}
    </>
  );
}
