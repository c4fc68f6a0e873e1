"use client";

import { type ReactNode, type RefObject, useLayoutEffect } from "react";
import { classNames } from "@/components/ui/class-names";
import { showModal } from "@/components/ui/show-modal";

type Props = {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly label: string;
  readonly onClosed: () => void;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * A native modal dialog that is open as long as it is there. Escape and a press beside it close it, and focus and caret are
 * given back to where they were.
 */
export function ShownDialog({ dialog, label, onClosed, className, children }: Props) {
  // Before it leaves the page: only a dialog that is closed gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown) showModal(shown);
    const closeBeside = (event: MouseEvent) => event.target === shown && shown?.close();
    shown?.addEventListener("click", closeBeside);
    return () => {
      shown?.removeEventListener("click", closeBeside);
      shown?.close();
    };
  }, [dialog]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={({ currentTarget }) => !currentTarget.open && onClosed()}
      className={classNames(
        "mx-auto mt-[10dvh] max-h-[80dvh] w-[min(40rem,calc(100vw-1.5rem))] rounded-panel border border-line bg-paper p-0 text-ink shadow-float backdrop:bg-black/45",
        className,
      )}
    >
      {children}
    </dialog>
  );
}
