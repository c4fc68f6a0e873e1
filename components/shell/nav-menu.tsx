"use client";

import { NavLink } from "@/components/shell/nav-link";
import type { NavigationItem } from "@/components/shell/navigation";

type Props = {
  readonly label: string;
  readonly items: readonly NavigationItem[];
  readonly className: string;
};

const ITEM =
  "flex min-h-9 items-center border-s-2 border-transparent px-4 text-sm text-ink no-underline -outline-offset-2 hover:bg-sunk aria-[current]:border-accent aria-[current]:font-semibold";

/** Several ways in under one word. Opens without JavaScript; with it, leaving or Escape closes it. */
export function NavMenu({ label, items, className }: Props) {
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
      <ul className="absolute start-0 top-full z-40 min-w-44 rounded-panel border border-line bg-raised py-1 shadow-float">
        {items.map((item) => (
          <li key={item.href}>
            <NavLink {...item} className={ITEM} />
          </li>
        ))}
      </ul>
    </details>
  );
}
