"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { sessionTable as words } from "@/messages/account";

type Props = {
  readonly sessionId: string;
  readonly device: string;
  readonly end: FormAction<{ sessionId: string }>;
};

/** Ends one of one's other sessions; the row goes with it. */
export function EndSession({ sessionId, device, end }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isUnderWay, setUnderWay] = useState(false);
  const run = async () => {
    setUnderWay(true);
    setRefusal(refusalOf(await end({ sessionId }).catch(() => undefined)));
    setUnderWay(false);
  };
  return (
    <>
      <Button small disabled={isUnderWay} onClick={run} aria-label={words.endOf(device)}>
        {words.end}
      </Button>
      <p role="status" className="text-sm text-quiet">
        {refusal}
      </p>
    </>
  );
}
