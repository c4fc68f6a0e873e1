"use client";

import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { useFold } from "@/components/ui/use-fold";

type Props = {
  readonly summary: ReactNode;
  /** Something is typed in it and not saved: then it stands open. */
  readonly isTyped: boolean;
  readonly children: ReactNode;
};

/** A fold with a kept form in it. */
export function KeptDisclosure({ summary, isTyped, children }: Props) {
  const [isOpen, setOpen] = useFold(isTyped);
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
