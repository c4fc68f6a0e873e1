"use client";

import { type ReactNode, useState } from "react";
import { confirmed } from "@/components/account/confirmed";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { useIsLive } from "@/components/ui/use-is-live";
import { reportLinksSwitch as words } from "@/messages/sharing";

type Props = {
  readonly isOn: boolean;
  /** How it is now, in words. */
  readonly now: ReactNode;
  readonly change: FormAction<{ isOn: boolean }>;
};

/** Lets authors make links to reports for people outside, or stops all of them at once. */
export function ReportLinksSwitch({ isOn, now, change }: Props) {
  const isLive = useIsLive();
  const [message, setMessage] = useState("");
  const [isBusy, setBusy] = useState(false);
  const switchTo = async (to: boolean) => {
    setBusy(true);
    const refusal = refusalOf(await confirmed(change)({ isOn: to }).catch(() => undefined));
    setMessage(refusal ?? (to ? words.switchedOn : words.switchedOff));
    setBusy(false);
  };
  return (
    <div className="mt-5 max-w-measure">
      <p className="mb-3 font-semibold">{now}</p>
      {isOn ? (
        <Dialog title={words.question} open={words.switchOff} openKind="danger">
          <p>{words.warning}</p>
          <Button
            kind="danger"
            disabled={isBusy}
            onClick={(event) => {
              event.currentTarget.closest("dialog")?.close();
              void switchTo(false);
            }}
          >
            {words.switchOff}
          </Button>
        </Dialog>
      ) : (
        <Button disabled={isBusy || !isLive} onClick={() => void switchTo(true)}>
          {words.switchOn}
        </Button>
      )}
      <p role="status" className="mt-3 text-sm text-quiet">
        {message}
      </p>
    </div>
  );
}
