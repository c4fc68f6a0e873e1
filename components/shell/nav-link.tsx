"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** A link of the navigation: knows whether the reader is there, and closes the menu it sits in when followed. */
export function NavLink({
  href,
  label,
  count = 0,
  className,
}: {
  readonly href: string;
  readonly label: string;
  readonly count?: number;
  readonly className: string;
}) {
  const path = usePathname();
  const here = path === href;
  const within = !here && href !== "/" && path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={here ? "page" : within ? "true" : undefined}
      className={className}
      onClick={(event) => event.currentTarget.closest("details")?.removeAttribute("open")}
    >
      {label}
      {count > 0 && <span className="ms-1.5 text-sm font-semibold text-accent tabular-nums">{count}</span>}
    </Link>
  );
}
