import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { networkAddress } from "@/lib/auth/network-address";
import { memberOfIdentity, type OidcProfile, oidcProvider } from "@/lib/auth/oidc";
import { SESSION_SECONDS } from "@/lib/auth/session-cookie";
import { Unavailable } from "@/lib/data/unavailable";
import { identityProviderSettings, sessionSettings } from "@/lib/env";
import { paths } from "@/lib/paths";

/** What the sign-in page offers besides a password; null without an identity provider. */
export function signInOptions(): { oidcName: string | null } {
  return { oidcName: identityProviderSettings()?.name ?? null };
}

/** How next-auth signs people in. The session is a sealed cookie that names a member and a generation of their sessions. */
export function authOptions(): NextAuthOptions {
  const provider = identityProviderSettings();
  return {
    secret: sessionSettings().secret,
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: paths.signIn(), error: paths.signIn() },
    providers: [passwordProvider(), ...(provider ? [oidcProvider(provider)] : [])],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== "oidc" || !provider) return account?.provider === "credentials";
        const session = await orUnavailable(memberOfIdentity(provider.issuer, profile as OidcProfile));
        if (session === UNAVAILABLE_NOW) return `${paths.signIn()}?error=${UNAVAILABLE_NOW}`;
        if (!session) return `${paths.signIn()}?error=unknown-identity`;
        Object.assign(user, session);
        return true;
      },
      jwt({ token, user }) {
        return user ? { memberId: user.memberId, sessionVersion: user.sessionVersion } : token;
      },
      // Pages read names from the database; the session endpoint tells a browser only that it is signed in.
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}

function passwordProvider() {
  return CredentialsProvider({
    id: "credentials",
    name: "E-mail and password",
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(credentials, request) {
      const outcome = await orUnavailable(
        checkSignIn({
          email: String(credentials?.email ?? ""),
          password: String(credentials?.password ?? ""),
          networkAddress: networkAddress(request.headers?.["x-forwarded-for"]),
        }),
      );
      if (outcome === UNAVAILABLE_NOW) throw new Error(UNAVAILABLE_NOW);
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
