"use client";

import type { AssignAllInput } from "@/components/review/assigning/assign-all";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import type { LeftOut } from "@/lib/domain/review/asked-before";
import { askAgain as words } from "@/messages/review";

type Props = {
  readonly assessmentId: string;
  /** Of the revision before. */
  readonly number: number;
  /** Who handed a review of that in, and can be asked. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Who handed one in, too, and is not among them. */
  readonly leftOut: readonly { readonly name: string; readonly why: LeftOut }[];
  readonly assign: FormAction<AssignAllInput>;
};

/** A lead asks those who reviewed the revision before, all at once. */
export function AskAgain({ assessmentId, number, people, leftOut, assign }: Props) {
  if (people.length === 0 && leftOut.length === 0) return null;
  const others = leftOut.length > 0 && (
    <ul className="mt-1 space-y-0.5 text-sm text-quiet">
      {leftOut.map(({ name, why }) => (
        <li key={name}>{words.leftOut[why](name)}</li>
      ))}
    </ul>
  );
  if (people.length === 0) {
    return (
      <div className="mb-4 text-sm">
        <p>{words.nobody(number)}</p>
        {others}
      </div>
    );
  }
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
        {others}
      </ConfirmDialog>
    </div>
  );
}
