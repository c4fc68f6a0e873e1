"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import { paths } from "@/lib/paths";
import { withdrawPanel } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessmentId: string;
  readonly withdraw: FormAction<{ assessmentId: string }>;
};

/** Takes the assessment out of review for good; what was submitted stays readable to those who could read it. */
export function WithdrawPanel({ assessmentId, withdraw }: Props) {
  return (
    <ConfirmDialog
      title={withdrawPanel.title}
      open={withdrawPanel.withdraw}
      confirm={withdrawPanel.confirm}
      underWay={withdrawPanel.withdrawing}
      isDanger
      act={() => withdraw({ assessmentId })}
      then={paths.assessment(assessmentId)}
    >
      <p>{withdrawPanel.explanation}</p>
    </ConfirmDialog>
  );
}
