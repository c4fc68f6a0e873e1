/**
 * lib/auth: how a request comes to belong to a member. It knows passwords, identity providers and the session's cookie; it
 * refuses to know what a member may do.
 */
import { TEXT_LIMITS } from "@/lib/domain/limits";
import "server-only";
import { isPasswordOf } from "@/lib/auth/password";
import { throttleKey } from "@/lib/auth/throttle-key";
import type { Session } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import { findSignIn, forgiveAttempt, openSession, recordSignIn, takeAttempt } from "@/lib/data/sign-in";

/** Attempts within a quarter of an hour, counted in the database, so that they add up over instances and restarts. */
const WINDOW_SECONDS = 15 * 60;
const PER_EMAIL = 10;
const PER_ADDRESS = 60;

export type SignInOutcome =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly retryAfterSeconds: number | null };

/**
 * Checks an e-mail address and a password, and opens a session. A refusal doesn't tell whether the account exists.
 * `retryAfterSeconds` is set when there were too many attempts, for this address or from this network address; then the password
 * isn't looked at. `device` is what the browser calls itself.
 */
export async function checkSignIn(given: {
  email: string;
  password: string;
  networkAddress: string;
  device: string;
}): Promise<SignInOutcome> {
  const email = given.email.trim().toLowerCase();
  if (
    email.length > TEXT_LIMITS.email ||
    given.password.length > TEXT_LIMITS.password ||
    email.includes("\u0000")
  ) {
    return { ok: false, retryAfterSeconds: null };
  }
  const keys = [throttleKey("email", email), throttleKey("address", given.networkAddress)] as const;
  const { wait, account } = await asVisitor(async (tx) => ({
    wait: Math.max(
      await takeAttempt(tx, keys[0], PER_EMAIL, WINDOW_SECONDS),
      await takeAttempt(tx, keys[1], PER_ADDRESS, WINDOW_SECONDS),
    ),
    account: await findSignIn(tx, email),
  }));
  if (wait > 0) return { ok: false, retryAfterSeconds: wait };

  const wentWell = await isPasswordOf(given.password, account?.passwordHash ?? null);
  const session = await asVisitor(async (tx) => {
    const opened =
      account && wentWell
        ? await openSession(tx, { ...account, means: "password", device: given.device })
        : null;
    const wasOpened = opened !== null;
    await recordSignIn(tx, {
      email,
      memberId: account?.memberId ?? null,
      wentWell: wasOpened,
      means: "password",
    });
    if (wasOpened) for (const key of keys) await forgiveAttempt(tx, key);
    return opened;
  });
  return session ? { ok: true, session } : { ok: false, retryAfterSeconds: null };
}
