import { createHash, randomBytes } from "node:crypto";
import type { Session } from "@/lib/data/as-viewer";
import { ask, askRows } from "@/lib/data/ask";
import type { Gives, SessionMeans } from "@/lib/data/database-functions";
import type { Reader } from "@/lib/data/raw-transaction";

/** What a visitor may ask before there is a session. Each is one narrow function of the database. */

/** Takes one attempt from the allowance of a key: 0 = allowed, otherwise the seconds to wait. */
export async function takeAttempt(
  tx: Reader,
  key: string,
  limit: number,
  windowSeconds: number,
): Promise<number> {
  return (await ask(tx, "landfall_throttle", key, limit, `${windowSeconds} seconds`)) ?? 0;
}

/** Gives an attempt back. */
export async function forgiveAttempt(tx: Reader, key: string): Promise<void> {
  await ask(tx, "landfall_forgive", key);
}

/** When attempts at an account follow each other: so many at once, then this far apart; for how long a turn is kept. */
export type Pace = { readonly atOnce: number; readonly secondsApart: number; readonly secondsKept: number };

/**
 * The seconds until a network has its turn to try a password of an account, in the order in which networks asked; 0 = now. A turn
 * that isn't now is kept for it.
 */
export async function takeTurn(tx: Reader, account: string, network: string, pace: Pace): Promise<number> {
  const { secondsApart, atOnce, secondsKept } = pace;
  const given = [account, network, `${secondsApart} seconds`, atOnce, `${secondsKept} seconds`] as const;
  return (await ask(tx, "landfall_take_turn", ...given)) ?? 0;
}

/** Gives a turn back. */
export async function returnTurn(tx: Reader, account: string, pace: Pace): Promise<void> {
  await ask(tx, "landfall_return_turn", account, `${pace.secondsApart} seconds`);
}

/**
 * The hashes a password is checked against, of each account that an address has, one an organisation, oldest first; none without
 * an account, a password, or when disabled.
 */
export async function listSignIns(
  tx: Reader,
  email: string,
): Promise<readonly { readonly memberId: string; readonly passwordHash: string }[]> {
  const rows = await askRows(tx, "landfall_find_sign_in", email);
  return rows.map((row) => ({ memberId: row.member_id, passwordHash: row.password_hash }));
}

/** The id of the member an identity provider speaks of. `verifiedEmail` only when the provider says it is verified. */
export async function findByIdentity(
  tx: Reader,
  identity: { issuer: string; subject: string; verifiedEmail: string | null },
): Promise<string | null> {
  const { issuer, subject, verifiedEmail } = identity;
  return (await ask(tx, "landfall_find_oidc", issuer, subject, verifiedEmail)) ?? null;
}

export type NewSession = {
  readonly memberId: string;
  readonly means: SessionMeans;
  /** Of `password`: the hash it was checked against, which must still be theirs. */
  readonly passwordHash: string | null;
  /** What the browser calls itself, in a few words. */
  readonly device: string;
  /** When they proved to be who they are; null or left out: just now. */
  readonly confirmedAt?: Date | null;
};

/** The hash under which the database knows a session's token. */
export function hashSessionToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** What a session is known by: 256 random bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString("base64url");
}

/** Opens a session; null if the member is disabled, or has another password by now. */
export async function openSession(tx: Reader, session: NewSession): Promise<Session | null> {
  const token = newSessionToken();
  const { memberId, means, device, passwordHash, confirmedAt = null } = session;
  const given = [memberId, hashSessionToken(token), means, device, passwordHash, confirmedAt] as const;
  return (await ask(tx, "landfall_open_session", ...given)) ? { memberId, token } : null;
}

/** Confirms a session by one that the same member just opened with their password, and that ends with it; false if it can't be. */
export async function confirmSessionBy(tx: Reader, session: Session, proof: Session): Promise<boolean> {
  return (await ask(tx, "landfall_confirm_session", session.token, proof.token)) ?? false;
}

/**
 * Changes the password of whom `session` belongs to, and ends all their other sessions. `proof` is one that was opened just now with
 * the password of before. False: one of them is over, or they are two people's.
 */
export async function changePasswordBy(
  tx: Reader,
  session: Session,
  proof: Session,
  passwordHash: string,
): Promise<boolean> {
  return (await ask(tx, "landfall_change_password", session.token, proof.token, passwordHash)) ?? false;
}

/** Writes a sign-in, or a refused one to an existing account, into the audit trail. */
export async function recordSignIn(
  tx: Reader,
  outcome: { email: string; memberId: string | null; wentWell: boolean; means: "password" | "oidc" },
): Promise<void> {
  const { email, memberId, wentWell, means } = outcome;
  await ask(tx, "landfall_record_sign_in", email, memberId, wentWell, means);
}

/** Keeps the hash of the first administrator's link; false once there is an organisation. */
export async function insertFirstSetupLink(tx: Reader, tokenHash: string, expiresAt: Date): Promise<boolean> {
  return (await ask(tx, "landfall_open_first_run", tokenHash, expiresAt)) ?? false;
}

export type SetupLinkView = {
  readonly kind: Gives<"landfall_open_setup_link">["kind"];
  readonly organisationName: string | null;
  readonly name: string;
  readonly email: string;
};

/** What a one-time link is good for; null when it is unknown, used or expired. */
export async function getSetupLink(tx: Reader, tokenHash: string): Promise<SetupLinkView | null> {
  const row = await ask(tx, "landfall_open_setup_link", tokenHash);
  return row
    ? {
        kind: row.kind,
        organisationName: row.organisation_name,
        name: row.name ?? "",
        email: row.email ?? "",
      }
    : null;
}

/** Uses a link up and returns the address to sign in with; null when it is not good any more. */
export async function applySetupLink(
  tx: Reader,
  tokenHash: string,
  given: { organisationName: string; name: string; email: string; passwordHash: string },
): Promise<string | null> {
  const { organisationName, name, email, passwordHash } = given;
  return (
    (await ask(tx, "landfall_use_setup_link", tokenHash, organisationName, name, email, passwordHash)) ?? null
  );
}
