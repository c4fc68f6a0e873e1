"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { panelFrame } from "@/messages/questionnaire/together";

type Props = {
  readonly id: string;
  readonly label: string;
  /** Kept, with what was typed in it, but not shown. */
  readonly hidden?: boolean;
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** What opens below an answer, in the row of its tools. */
export function PanelFrame({ id, label, hidden = false, onClose, children }: Props) {
  return (
    <section
      id={id}
      aria-label={label}
      hidden={hidden}
      className="order-last ms-1.5 mt-1.5 min-w-0 basis-full border-s-4 border-line bg-sunk px-4 py-3 text-sm"
    >
      {children}
      {onClose && (
        <Button small kind="quiet" onClick={onClose}>
          {panelFrame.close}
          <span className="sr-only">: {label}</span>
        </Button>
      )}
    </section>
  );
}
