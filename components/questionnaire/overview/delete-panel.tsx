"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import { paths } from "@/lib/paths";
import { deletePanel } from "@/messages/questionnaire/overview";

type Props = {
  readonly assessmentId: string;
  /** Whether others write it too, who are told. */
  readonly hasCoAuthors: boolean;
  readonly remove: FormAction<{ assessmentId: string }>;
};

/** Deletes a draft that was never submitted. */
export function DeletePanel({ assessmentId, hasCoAuthors, remove }: Props) {
  return (
    <ConfirmDialog
      title={deletePanel.title}
      open={deletePanel.remove}
      confirm={deletePanel.confirm}
      underWay={deletePanel.removing}
      isDanger
      act={() => remove({ assessmentId })}
      then={paths.home()}
    >
      <p>{deletePanel.explanation(hasCoAuthors)}</p>
    </ConfirmDialog>
  );
}
