"use client";

import { useSection } from "@/components/questionnaire/context/section-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SignInHere } from "@/components/viewer/sign-in-here";
import { signedOutNotice } from "@/messages/questionnaire/autosave";

/** The session ended while somebody was writing: the way back in without leaving the page. */
export function SignedOutNotice() {
  const { client, viewer } = useSection();
  return (
    <Notice tone="concern" title={signedOutNotice.title(viewer.name)}>
      <p>{signedOutNotice.explanation}</p>
      <SignInHere email={viewer.email} onSignedIn={() => client.resume()}>
        <Button small kind="quiet" onClick={() => client.resume()}>
          {signedOutNotice.retry}
        </Button>
      </SignInHere>
    </Notice>
  );
}
