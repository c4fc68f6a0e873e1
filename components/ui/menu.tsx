"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type Props = {
  readonly label: ReactNode;
  /** Of what is pressed. */
  readonly className: string;
  /** Lies under the end of what is pressed: for one at the end of a line. */
  readonly isAtEnd?: boolean;
  /** `li` elements. */
  readonly children: ReactNode;
};

/** Several ways under one word. Opens without JavaScript; with it, leaving or Escape closes it. */
export function Menu({ label, className, isAtEnd = false, children }: Props) {
  return (
    <details
      className="relative"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape" || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary className={className}>
        {label}
        <svg viewBox="0 0 10 10" aria-hidden="true" className="ms-1.5 inline size-2.5">
          <path d="m1 3 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <ul
        className={classNames(
          "absolute top-full z-40 min-w-44 rounded-panel border border-line bg-raised py-1 shadow-float",
          isAtEnd ? "end-0" : "start-0",
        )}
      >
        {children}
      </ul>
    </details>
  );
}
