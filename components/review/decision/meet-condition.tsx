"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import { meetCondition } from "@/messages/review";

export type MeetInput = { readonly conditionId: string };

type Props = {
  readonly condition: { readonly id: string; readonly text: string };
  readonly meet: FormAction<MeetInput>;
};

/** Its owner or a lead says that a condition is met. */
export function MeetCondition({ condition, meet }: Props) {
  return (
    <ConfirmDialog
      title={meetCondition.title}
      open={meetCondition.open}
      confirm={meetCondition.confirm}
      underWay={meetCondition.underWay}
      act={() => meet({ conditionId: condition.id })}
    >
      <blockquote dir="auto" className="border-s-2 border-hairline ps-4 font-serif whitespace-pre-line">
        {condition.text}
      </blockquote>
      <p>{meetCondition.explanation}</p>
    </ConfirmDialog>
  );
}
