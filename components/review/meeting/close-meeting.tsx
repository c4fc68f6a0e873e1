"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { FormAction } from "@/components/ui/form-action";
import { closeMeetingDialog as words } from "@/messages/meetings";

type Props = { readonly meetingId: string; readonly close: FormAction<{ readonly meetingId: string }> };

/** Whoever runs a meeting closes it, for good. */
export function CloseMeeting({ meetingId, close }: Props) {
  return (
    <ConfirmDialog
      title={words.title}
      open={words.open}
      confirm={words.confirm}
      underWay={words.underWay}
      act={() => close({ meetingId })}
    >
      <p>{words.explanation}</p>
    </ConfirmDialog>
  );
}
