import { isOverHttps } from "@/lib/env";

/** Under which name the browser keeps the choice of colours. */
export function themeCookieName(): string {
  return `${isOverHttps() ? "__Host-" : ""}landfall-theme`;
}

/** How the browser keeps it: out of reach of pages. */
export function themeCookieOptions() {
  return { httpOnly: true, sameSite: "lax", secure: isOverHttps(), path: "/" } as const;
}
