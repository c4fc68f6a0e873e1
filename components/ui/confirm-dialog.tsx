"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type FormOutcome, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";

type Props = {
  readonly title: string;
  /** What the button that opens it says. */
  readonly open: string;
  readonly confirm: string;
  /** What the button says while the act is under way. */
  readonly underWay: string;
  readonly isDanger?: boolean;
  readonly act: () => Promise<FormOutcome | undefined>;
  /** Where to go once it is done; without it the page is shown anew. */
  readonly then?: string;
  readonly children: ReactNode;
};

/** An act that can't be taken back: says what it means, is done on the second click, and says why if it is refused. */
export function ConfirmDialog(props: Props) {
  const { title, open, confirm, underWay, isDanger = false, act, then, children } = props;
  const router = useRouter();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async () => {
    setUnderWay(true);
    const refused = refusalOf(await act().catch(() => undefined));
    setUnderWay(false);
    setRefusal(refused);
    if (refused) return;
    if (then !== undefined) router.push(then);
    router.refresh();
  };
  return (
    <Dialog title={title} open={open} openKind={isDanger ? "danger" : "secondary"} small>
      {children}
      {refusal && (
        <Notice tone="serious" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <Button
        kind={isDanger ? "danger" : "primary"}
        aria-disabled={isUnderWay}
        onClick={isUnderWay ? undefined : run}
      >
        {isUnderWay ? underWay : confirm}
      </Button>
    </Dialog>
  );
}
