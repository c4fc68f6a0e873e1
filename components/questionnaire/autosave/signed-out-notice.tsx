"use client";

import { type ComponentType, useState } from "react";
import type { SignInAgainProps } from "@/components/account/sign-in-again";
import { useSection } from "@/components/questionnaire/section/section-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { signedOutNotice } from "@/messages/questionnaire/autosave";

/** The session ended while somebody was writing: the way back in without leaving the page. */
export function SignedOutNotice() {
  const { client, viewer } = useSection();
  const [SignInAgain, setSignInAgain] = useState<ComponentType<SignInAgainProps> | null>(null);
  const open = () => {
    import("@/components/account/sign-in-again").then(
      (loaded) => setSignInAgain(() => loaded.SignInAgain),
      // Without a connection there is no signing in either; the link below remains.
      () => undefined,
    );
  };
  return (
    <Notice tone="concern" title={signedOutNotice.title(viewer.name)}>
      <p>{signedOutNotice.explanation}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Button small kind="primary" onClick={open}>
          {signedOutNotice.here}
        </Button>
        <a href={paths.signIn()} target="_blank" rel="noreferrer">
          {signedOutNotice.newTab}
        </a>
        <Button small kind="quiet" onClick={() => client.resume()}>
          {signedOutNotice.retry}
        </Button>
      </div>
      {SignInAgain && (
        <SignInAgain
          email={viewer.email}
          onSignedIn={() => {
            setSignInAgain(null);
            client.resume();
          }}
          onClose={() => setSignInAgain(null)}
        />
      )}
    </Notice>
  );
}
