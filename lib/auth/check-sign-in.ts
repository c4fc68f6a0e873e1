/**
 * lib/auth: how a request comes to belong to a member. It knows passwords, identity providers and the session's cookie; it
 * refuses to know what a member may do.
 */
import { TEXT_LIMITS } from "@/lib/domain/limits";
import "server-only";
import { ownAccount } from "@/lib/auth/known-device";
import { networkOf } from "@/lib/auth/network-of";
import { isPasswordOf } from "@/lib/auth/password";
import { throttleKey } from "@/lib/auth/throttle-key";
import type { Reader, Session } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import {
  forgiveAttempt,
  listSignIns,
  openSession,
  type Pace,
  recordSignIn,
  returnTurn,
  takeAttempt,
  takeTurn,
} from "@/lib/data/sign-in";

/** Attempts within a quarter of an hour, counted in the database, so that they add up over instances and restarts. */
const WINDOW_SECONDS = 15 * 60;
/** At one account, from a device where somebody signed in to it before; and from one network, over all other devices. */
const PER_ACCOUNT = 10;
/** At all accounts, from one network. */
const PER_NETWORK = 60;
/** In so many organisations, the oldest accounts first, one address can sign in by password. */
const ACCOUNTS_OF_ADDRESS = 2;
/** At one account, from all networks and devices where nobody signed in to it before: 17,280 a day. */
const PACE: Pace = { atOnce: 10, secondsApart: 5, secondsKept: WINDOW_SECONDS };

export type SignInOutcome =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly retryAfterSeconds: number | null };

/**
 * Checks an e-mail address and a password, and opens a session. A refusal doesn't tell whether the account exists.
 * `retryAfterSeconds` is set when there were too many attempts; then the password isn't looked at. On a `knownDevice` only its own
 * count. Elsewhere those of the network do, and all at this account make whoever tries wait for a turn. `device` is what the browser
 * calls itself.
 */
export async function checkSignIn(given: {
  email: string;
  password: string;
  networkAddress: string;
  device: string;
  knownDevice: string | null;
}): Promise<SignInOutcome> {
  const email = given.email.trim().toLowerCase();
  if (
    email.length > TEXT_LIMITS.email ||
    given.password.length > TEXT_LIMITS.password ||
    email.includes("\u0000")
  ) {
    return { ok: false, retryAfterSeconds: null };
  }
  const allowance = given.knownDevice
    ? allowanceOfDevice(email, given.knownDevice)
    : allowanceOfNetwork(email, networkOf(given.networkAddress));
  const { wait, accounts } = await asVisitor(async (tx) => ({
    wait: await allowance.take(tx),
    accounts: await listSignIns(tx, email),
  }));
  if (wait > 0) return { ok: false, retryAfterSeconds: wait };

  const account = await accountOf(given.password, accounts);
  const session = await asVisitor(async (tx) => {
    const opened = account
      ? await openSession(tx, { ...account, means: "password", device: given.device })
      : null;
    const wasOpened = opened !== null;
    await recordSignIn(tx, {
      email,
      memberId: account?.memberId ?? null,
      wentWell: wasOpened,
      means: "password",
    });
    if (wasOpened) await allowance.giveBack(tx);
    return opened;
  });
  return session ? { ok: true, session } : { ok: false, retryAfterSeconds: null };
}

/**
 * Checks the password of whom is signed in, once more: a sign-in as any other, recorded alike, but with tries of their own in
 * whichever browser, so that strangers' don't count against them. The session it opens is the proof, and ends with what it proves.
 */
export function checkOwnPassword(
  who: { readonly id: string; readonly email: string },
  password: string,
  device: string,
): Promise<SignInOutcome> {
  const knownDevice = ownAccount(who.id);
  return checkSignIn({ email: who.email, password, networkAddress: "", device, knownDevice });
}

type Account = { readonly memberId: string; readonly passwordHash: string };

/** Which of an address's accounts the password belongs to. As much work is done for none as for all that are looked at. */
async function accountOf(password: string, accounts: readonly Account[]): Promise<Account | undefined> {
  const looked = Array.from({ length: ACCOUNTS_OF_ADDRESS }, (_, i) => accounts[i]);
  const fitting = await Promise.all(
    looked.map((account) => isPasswordOf(password, account?.passwordHash ?? null)),
  );
  return looked.find((_, i) => fitting[i]);
}

type Allowance = {
  /** The seconds to wait; 0 = none, and the attempt is counted. */
  readonly take: (tx: Reader) => Promise<number>;
  /** It was the right password. */
  readonly giveBack: (tx: Reader) => Promise<void>;
};

function allowanceOfDevice(email: string, device: string): Allowance {
  const key = throttleKey("device", `${device} ${email}`);
  return {
    take: (tx) => takeAttempt(tx, key, PER_ACCOUNT, WINDOW_SECONDS),
    giveBack: (tx) => forgiveAttempt(tx, key),
  };
}

function allowanceOfNetwork(email: string, network: string): Allowance {
  const account = throttleKey("email", email);
  const here = throttleKey("email-network", `${email} ${network}`);
  const everywhere = throttleKey("address", network);
  const forgive = async (tx: Reader) => {
    for (const key of [here, everywhere]) await forgiveAttempt(tx, key);
  };
  return {
    async take(tx) {
      const tooMany = Math.max(
        await takeAttempt(tx, here, PER_ACCOUNT, WINDOW_SECONDS),
        await takeAttempt(tx, everywhere, PER_NETWORK, WINDOW_SECONDS),
      );
      if (tooMany > 0) return tooMany;
      const wait = await takeTurn(tx, account, here, PACE);
      // Who asks too early has tried nothing.
      if (wait > 0) await forgive(tx);
      return wait;
    },
    async giveBack(tx) {
      await forgive(tx);
      await returnTurn(tx, account, PACE);
    },
  };
}
