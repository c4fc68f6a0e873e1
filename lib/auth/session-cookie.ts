import "server-only";
import { decode, getToken, type JWT, type JWTDecodeParams } from "next-auth/jwt";
import { z } from "zod";
import type { Session } from "@/lib/data/as-viewer";
import { isOverHttps, sessionSettings } from "@/lib/env";

const sealed = z.object({ memberId: z.uuid(), token: z.string().min(1), exp: z.number() });

/** Under which name the browser keeps the session; the prefix makes it refuse the cookie outside HTTPS. */
export function sessionCookieName(): string {
  return `${isOverHttps() ? "__Secure-" : ""}next-auth.session-token`;
}

const SEALED_SO = `${Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString("base64url")}.`;

/**
 * Opens what next-auth sealed, in the one way it seals: by our key itself and AES-256-GCM. What says that it is sealed in another
 * way is not tried: null. @throws on what doesn't open
 */
export async function openSealed(given: JWTDecodeParams): Promise<JWT | null> {
  return given.token?.startsWith(SEALED_SO) ? decode(given) : null;
}

/** Opens the session's cookie. Null when there is none, it is not ours, or it has expired. */
export async function readSessionCookie(cookies: Record<string, string>): Promise<Session | null> {
  const { secret } = sessionSettings();
  const secureCookie = isOverHttps();
  const value = cookies[sessionCookieName()];
  const known = value === undefined ? undefined : opened.get(value);
  if (known && known.until > Date.now()) return known.session;

  // getToken wants a request, and reads nothing of it but cookies and the authorization header, which we don't accept.
  const req = { cookies, headers: {} } as Parameters<typeof getToken>[0]["req"];
  const token = await getToken({ req, secret, secureCookie, decode: openSealed });
  const parsed = sealed.safeParse(token);
  if (!parsed.success) return null;
  const { memberId, token: sessionToken, exp } = parsed.data;
  const session = { memberId, token: sessionToken };
  if (value !== undefined) remember(value, session, exp);
  return session;
}

/**
 * Cookies opened within the last minute: unsealing one costs as much as saving an answer. Only what it says is kept, which
 * never changes; whether the session still holds is asked of the database each time.
 */
const opened = new Map<string, { readonly session: Session; readonly until: number }>();
const KEPT = 2_000;
const KEPT_MS = 60_000;

function remember(value: string, session: Session, expires: number): void {
  if (opened.size >= KEPT) opened.clear();
  opened.set(value, { session, until: Math.min(expires * 1_000, Date.now() + KEPT_MS) });
}
