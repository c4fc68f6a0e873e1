"use client";

import type { AssignAllInput } from "@/components/review/assigning/assign-all";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import { askAgain as words } from "@/messages/review";

type Props = {
  readonly assessmentId: string;
  /** Of the revision before. */
  readonly number: number;
  /** Who handed a review of that in, and can be asked. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly assign: FormAction<AssignAllInput>;
};

/** A lead asks those who reviewed the revision before, all at once. */
export function AskAgain({ assessmentId, number, people, assign }: Props) {
  if (people.length === 0) return null;
  return (
    <div className="mb-4">
      <ConfirmDialog
        title={words.title(number)}
        open={words.open(number)}
        confirm={words.confirm(people.length)}
        underWay={words.underWay}
        act={() => assign({ pairs: people.map(({ id }) => ({ assessmentId, memberId: id, dueOn: null })) })}
      >
        <p>{words.explanation(people.map(({ name }) => name))}</p>
      </ConfirmDialog>
    </div>
  );
}
