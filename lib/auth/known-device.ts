/**
 * Browsers in which somebody signed in before. A cookie of theirs, which lives long and opens nothing, proves it for that address
 * alone: tries there have an allowance of their own, which nobody else's wrong tries use up.
 */
import "server-only";
import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { isOverHttps, sessionSettings } from "@/lib/env";

/** As long as browsers keep anything. */
const DEVICE_SECONDS = 400 * 24 * 60 * 60;

/** So many people's devices one browser can be. */
const MOST = 5;

/** Under which name the browser keeps it. */
export function deviceCookieName(): string {
  return `${isOverHttps() ? "__Host-" : ""}landfall-device`;
}

/** How the browser keeps it: out of reach of pages. */
export function deviceCookieOptions() {
  return {
    httpOnly: true,
    sameSite: "lax",
    secure: isOverHttps(),
    path: "/",
    maxAge: DEVICE_SECONDS,
  } as const;
}

/** What names this browser, if whoever has this address signed in with it before; else null. */
export function knownDevice(cookie: string | undefined, email: string): string | null {
  return entriesOf(cookie).find(({ id, proof }) => isEqual(proof, proofOf(id, email)))?.id ?? null;
}

/** What tries count for that somebody who is signed in makes at their own password, in whichever browser. */
export function ownAccount(memberId: string): string {
  return `own-account/${memberId}`;
}

/** The cookie of a browser in which whoever has this address has just signed in. */
export function withDevice(cookie: string | undefined, email: string): string {
  const known = knownDevice(cookie, email);
  const id = known ?? randomBytes(16).toString("base64url");
  const others = entriesOf(cookie).filter((entry) => entry.id !== known);
  const entries = [{ id, proof: proofOf(id, email) }, ...others].slice(0, MOST);
  return entries.map((entry) => `${entry.id}.${entry.proof}`).join("~");
}

type Entry = { readonly id: string; readonly proof: string };

function entriesOf(cookie: string | undefined): readonly Entry[] {
  return (cookie ?? "")
    .split("~", MOST)
    .map((entry) => entry.split("."))
    .flatMap(([id, proof]) => (id && proof ? [{ id, proof }] : []));
}

function proofOf(id: string, email: string): string {
  const key = Buffer.from(hkdfSync("sha256", sessionSettings().secret, "", "landfall known device", 32));
  return createHmac("sha256", key).update(`${id}\n${email.trim().toLowerCase()}`).digest("base64url");
}

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
