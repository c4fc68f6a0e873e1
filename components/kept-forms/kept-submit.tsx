"use client";

import type { ReactNode } from "react";
import type { FormView } from "@/components/kept-forms/form-view";
import type { WithKept } from "@/components/kept-forms/with-kept";
import { Button } from "@/components/ui/button";
import { keptStatus } from "@/messages/kept-forms";

type Props = WithKept & {
  readonly children: ReactNode;
  readonly isPrimary?: boolean;
  readonly isSmall?: boolean;
  /** What came of the last time it was sent, as long as nothing else is to be said. */
  readonly message?: string;
};

/** The end of a form: its button and, beside it, how the saving of its words stands. */
export function KeptSubmit({
  kept: { view },
  children,
  isPrimary = false,
  isSmall = false,
  message = "",
}: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        type="submit"
        small={isSmall}
        kind={isPrimary ? "primary" : "secondary"}
        disabled={view.isSaving}
      >
        {children}
      </Button>
      <p role="status" className="text-sm text-quiet">
        {statusOf(view) ?? message}
      </p>
    </div>
  );
}

function statusOf({ isSaving, refusal, isTyped, isKept }: FormView): string | null {
  if (isSaving) return keptStatus.saving;
  if (refusal) return refusal.code === "session" ? keptStatus.signInAgain : keptStatus.refused;
  if (!isTyped) return null;
  return isKept ? keptStatus.kept : keptStatus.notKept;
}
