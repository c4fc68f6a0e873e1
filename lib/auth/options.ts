import "server-only";
import { cookies } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import { encode } from "next-auth/jwt";
import CredentialsProvider from "next-auth/providers/credentials";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { deviceCookieName, deviceCookieOptions, knownDevice, withDevice } from "@/lib/auth/known-device";
import { networkAddress } from "@/lib/auth/network-address";
import { type OidcProfile, oidcProvider, signInByIdentity } from "@/lib/auth/oidc";
import { openSealed } from "@/lib/auth/session-cookie";
import { Unavailable } from "@/lib/data/unavailable";
import { SESSION_SECONDS } from "@/lib/domain/limits";
import { identityProviderSettings, sessionSettings } from "@/lib/env";
import { paths } from "@/lib/paths";
import { signOut } from "@/lib/use-cases/sign-out";

/** What the sign-in page offers besides a password; null without an identity provider. */
export function signInOptions(): { oidcName: string | null } {
  return { oidcName: identityProviderSettings()?.name ?? null };
}

/**
 * How next-auth signs people in. The session is a random token in a sealed cookie; both end at the same time, which is never put
 * off. `device` is what the browser that asks calls itself.
 */
export function authOptions(device: string): NextAuthOptions {
  const provider = identityProviderSettings();
  return {
    secret: sessionSettings().secret,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    jwt: {
      // It seals anew whenever somebody asks whether they are signed in: with what is left of the session.
      encode(given) {
        const left = secondsLeft(given.token?.until);
        return encode(left === undefined ? given : { ...given, maxAge: left });
      },
      decode: openSealed,
    },
    pages: { signIn: paths.signIn(), error: paths.signIn() },
    providers: [passwordProvider(device), ...(provider ? [oidcProvider(provider)] : [])],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== "oidc" || !provider) return account?.provider === "credentials";
        const session = await orUnavailable(signInByIdentity(provider, profile as OidcProfile, device));
        if (session === UNAVAILABLE_NOW) return `${paths.signIn()}?error=${UNAVAILABLE_NOW}`;
        if (!session) return `${paths.signIn()}?error=unknown-identity`;
        Object.assign(user, session);
        return true;
      },
      jwt({ token, user }) {
        if (!user) return token;
        const { memberId, token: sessionToken } = user;
        return { memberId, token: sessionToken, until: Math.floor(Date.now() / 1_000) + SESSION_SECONDS };
      },
      // Pages read names from the database; the session endpoint tells a browser only that it is signed in.
      session: ({ session, token }) => ({
        expires: token.until ? new Date(token.until * 1_000).toISOString() : session.expires,
      }),
    },
    events: {
      async signOut({ token }) {
        if (token.memberId && token.token) {
          await signOut({ memberId: token.memberId, token: token.token }, {});
        }
      },
    },
  };
}

function secondsLeft(until: number | undefined): number | undefined {
  return until === undefined ? undefined : Math.max(0, until - Math.floor(Date.now() / 1_000));
}

function passwordProvider(device: string) {
  return CredentialsProvider({
    id: "credentials",
    name: "E-mail and password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(credentials, request) {
      const email = String(credentials?.email ?? "");
      const jar = await cookies();
      const devices = jar.get(deviceCookieName())?.value;
      const outcome = await orUnavailable(
        checkSignIn({
          email,
          password: String(credentials?.password ?? ""),
          networkAddress: networkAddress(new Headers(request.headers)),
          device,
          knownDevice: knownDevice(devices, email),
        }),
      );
      if (outcome === UNAVAILABLE_NOW) throw new Error(UNAVAILABLE_NOW);
      if (outcome.ok) jar.set(deviceCookieName(), withDevice(devices, email), deviceCookieOptions());
      if (outcome.ok) return { id: outcome.session.memberId, ...outcome.session };
      // The message is what the sign-in page receives as `error`.
      if (outcome.retryAfterSeconds !== null) throw new Error(`throttled:${outcome.retryAfterSeconds}`);
      return null;
    },
  });
}

/** What the sign-in page receives as `error` while the database is out of reach. */
export const UNAVAILABLE_NOW = "unavailable";

async function orUnavailable<Value>(asked: Promise<Value>): Promise<Value | typeof UNAVAILABLE_NOW> {
  return asked.catch((error: unknown) => {
    if (error instanceof Unavailable) return UNAVAILABLE_NOW;
    throw error;
  });
}
