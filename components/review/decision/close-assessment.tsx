"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import { closeAssessment } from "@/messages/review";

export type CloseInput = { readonly assessmentId: string };

type Props = {
  readonly assessmentId: string;
  /** How many conditions are not met. */
  readonly open: number;
  readonly close: FormAction<CloseInput>;
};

/** A lead ends the follow-up of an approved assessment. */
export function CloseAssessment({ assessmentId, open, close }: Props) {
  return (
    <ConfirmDialog
      title={closeAssessment.title}
      open={closeAssessment.open}
      confirm={closeAssessment.confirm}
      underWay={closeAssessment.underWay}
      act={() => close({ assessmentId })}
    >
      <p>{closeAssessment.explanation}</p>
      {open > 0 && <p>{closeAssessment.conditionsLeft(open)}</p>}
    </ConfirmDialog>
  );
}
