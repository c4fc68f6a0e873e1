"use client";

import { useState } from "react";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import { TextField } from "@/components/ui/text-field";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { assignAll as words } from "@/messages/assigning";
import { assignForm } from "@/messages/review";

export type AssignAllInput = {
  readonly pairs: readonly {
    readonly assessmentId: string;
    readonly memberId: string;
    readonly dueOn: string | null;
  }[];
};

type Props = {
  readonly pairs: readonly { readonly assessmentId: string; readonly memberId: string }[];
  readonly assign: FormAction<AssignAllInput>;
};

/** A lead asks everybody who is proposed, or as many as are asked at once. */
export function AssignAll({ pairs, assign }: Props) {
  const [dueOn, setDueOn] = useState("");
  const first = pairs.slice(0, COUNT_LIMITS.assigned.pairs);
  return (
    <ConfirmDialog
      title={words.title(first.length)}
      open={words.open(first.length, pairs.length)}
      confirm={words.confirm}
      underWay={words.underWay}
      act={() => assign({ pairs: first.map((pair) => ({ ...pair, dueOn: dueOn || null })) })}
    >
      <p>{words.explanation}</p>
      <TextField
        id="all-due-on"
        type="date"
        label={assignForm.dueOn}
        hint={assignForm.dueHint}
        optional
        value={dueOn}
        onChange={({ target }) => setDueOn(target.value)}
      />
    </ConfirmDialog>
  );
}
