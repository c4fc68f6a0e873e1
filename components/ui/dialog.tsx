"use client";

import { type ReactNode, useId, useRef } from "react";
import { Button, type ButtonKind } from "@/components/ui/button";
import { useIsLive } from "@/components/ui/use-is-live";
import { dialogWords } from "@/messages/ui";

type Props = {
  readonly title: string;
  /** What the button that opens it says. */
  readonly open: string;
  readonly openKind?: ButtonKind;
  readonly small?: boolean;
  readonly children: ReactNode;
  readonly close?: string;
};

/** A native modal dialog with the button that opens it: focus is kept inside, Escape closes, focus returns. */
export function Dialog({
  title,
  open,
  openKind = "secondary",
  small = false,
  children,
  close = dialogWords.cancel,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const isLive = useIsLive();
  return (
    <>
      <Button kind={openKind} small={small} disabled={!isLive} onClick={() => dialog.current?.showModal()}>
        {open}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={titleId}
        className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-panel border border-line bg-paper p-6 text-start text-ink shadow-float backdrop:bg-black/45"
      >
        <h2 id={titleId} className="text-xl">
          {title}
        </h2>
        <div className="mt-3 flex flex-wrap gap-x-3 gap-y-4 [&>:not(button,form)]:basis-full">
          {children}
          <form method="dialog">
            <Button type="submit">{close}</Button>
          </form>
        </div>
      </dialog>
    </>
  );
}
