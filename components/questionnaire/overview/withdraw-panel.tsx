"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { type FormAction, refusalOf } from "@/components/ui/form-action";
import { Notice } from "@/components/ui/notice";
import { paths } from "@/lib/paths";
import { withdrawPanel } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessmentId: string;
  readonly withdraw: FormAction<{ assessmentId: string }>;
};

/** Takes the assessment out of review for good; what was submitted stays readable to those who could read it. */
export function WithdrawPanel({ assessmentId, withdraw }: Props) {
  const router = useRouter();
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const confirm = async () => {
    setUnderWay(true);
    const refused = refusalOf(await withdraw({ assessmentId }).catch(() => undefined));
    setUnderWay(false);
    setRefusal(refused);
    if (refused) return;
    router.push(paths.assessment(assessmentId));
    router.refresh();
  };
  return (
    <Dialog title={withdrawPanel.title} open={withdrawPanel.withdraw} openKind="danger" small>
      <p>{withdrawPanel.explanation}</p>
      {refusal && (
        <Notice tone="serious" role="alert">
          <p>{refusal}</p>
        </Notice>
      )}
      <Button kind="danger" aria-disabled={isUnderWay} onClick={isUnderWay ? undefined : confirm}>
        {isUnderWay ? withdrawPanel.withdrawing : withdrawPanel.confirm}
      </Button>
    </Dialog>
  );
}
