"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { revokeLink as words } from "@/messages/sharing";

type Props = {
  readonly assessmentId: string;
  readonly linkId: string;
  readonly name: string;
  readonly revoke: FormAction<{ assessmentId: string; linkId: string }>;
};

/** Stops a link for good, after asking. */
export function RevokeLink({ assessmentId, linkId, name, revoke }: Props) {
  const [message, setMessage] = useState("");
  const run = async () =>
    setMessage(refusalOf(await revoke({ assessmentId, linkId }).catch(() => undefined)) ?? "");
  return (
    <div className="mt-1">
      <Dialog title={words.question(name)} open={words.open} openKind="danger" small>
        <p>{words.warning}</p>
        <Button
          kind="danger"
          onClick={(event) => {
            event.currentTarget.closest("dialog")?.close();
            void run();
          }}
        >
          {words.revoke}
        </Button>
      </Dialog>
      <p role="status" className="text-sm text-quiet">
        {message}
      </p>
    </div>
  );
}
