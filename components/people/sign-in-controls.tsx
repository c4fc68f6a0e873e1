"use client";

import { useState } from "react";
import { confirmed } from "@/components/account/confirmed";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { signInControls } from "@/messages/people";

type Change = { readonly disabled?: boolean; readonly revokeSessions?: true };

type Props = {
  readonly memberId: string;
  readonly name: string;
  readonly isDisabled: boolean;
  /** Invited, without a session to end yet. */
  readonly isPending: boolean;
  /** One's own account is disabled by another administrator only. */
  readonly isSelf: boolean;
  readonly change: FormAction<Change & { memberId: string }>;
};

/** Ends somebody's sessions; disables their account or lets them in again. */
export function SignInControls({ memberId, name, isDisabled, isPending, isSelf, change }: Props) {
  const [message, setMessage] = useState("");
  const [isBusy, setBusy] = useState(false);
  const run = async (step: Change, done: string) => {
    setBusy(true);
    setMessage(refusalOf(await confirmed(change)({ memberId, ...step }).catch(() => undefined)) ?? done);
    setBusy(false);
  };
  return (
    <div className="max-w-measure">
      <div className="flex flex-wrap gap-3">
        {!isDisabled && !isPending && (
          <Button
            disabled={isBusy}
            onClick={() => run({ revokeSessions: true }, signInControls.signedOut(name))}
          >
            {signInControls.signOutEverywhere}
          </Button>
        )}
        {isDisabled && (
          <Button disabled={isBusy} onClick={() => run({ disabled: false }, signInControls.enabled(name))}>
            {signInControls.enable}
          </Button>
        )}
        {!isDisabled && !isSelf && (
          <Dialog title={signInControls.disableTitle(name)} open={signInControls.disable} openKind="danger">
            <p>{signInControls.disableExplanation}</p>
            <Button
              kind="danger"
              disabled={isBusy}
              onClick={(event) => {
                event.currentTarget.closest("dialog")?.close();
                run({ disabled: true }, signInControls.disabled(name));
              }}
            >
              {signInControls.disable}
            </Button>
          </Dialog>
        )}
      </div>
      <p role="status" className="mt-3 text-sm text-quiet">
        {message}
      </p>
      {isSelf && <p className="mt-1 text-sm text-quiet">{signInControls.ownAccount}</p>}
    </div>
  );
}
