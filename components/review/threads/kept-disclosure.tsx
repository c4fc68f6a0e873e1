"use client";

import { type ReactNode, useState } from "react";
import { Disclosure } from "@/components/ui/disclosure";

type Props = {
  readonly summary: ReactNode;
  /** Something is typed in it and not saved: then it stands open. */
  readonly isTyped: boolean;
  readonly children: ReactNode;
};

/** A fold with a kept form in it. */
export function KeptDisclosure({ summary, isTyped, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setOpened] = useState(false);
  if (isTyped && !wasOpened) {
    setOpened(true);
    setOpen(true);
  }
  return (
    <Disclosure
      className="no-print mt-2"
      summary={summary}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {children}
    </Disclosure>
  );
}
