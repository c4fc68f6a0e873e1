import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { Client, TokenSet } from "openid-client";
import type { Session } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import { findByIdentity, openSession, recordSignIn } from "@/lib/data/sign-in";
import type { IdentityProvider } from "@/lib/env";

export type OidcProfile = {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
  /** When they last signed in at the provider, in seconds since 1970. */
  auth_time?: number | undefined;
};

/** A provider that is told how long ago somebody may have signed in has to say when they did (OpenID Connect Core 3.1.2.1). */
const THIRTY_DAYS = 2_592_000;

/** Generic OpenID Connect, by discovery, with PKCE, state and nonce. */
export function oidcProvider(provider: IdentityProvider): OAuthConfig<OidcProfile> {
  return {
    id: "oidc",
    name: provider.name,
    type: "oauth",
    wellKnown: `${provider.issuer}/.well-known/openid-configuration`,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    authorization: { params: { scope: "openid email profile", max_age: THIRTY_DAYS } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    // next-auth has a type of its own for what it is given by openid-client.
    userinfo: { request: ({ tokens, client }) => profileFrom(tokens as TokenSet, client) },
    profile: (profile) => ({ id: profile.sub, memberId: "", token: "" }),
  };
}

/**
 * What the identity token says of somebody or, where it doesn't say of an address whether it is verified, what the provider answers
 * about its user. The standard has addresses in that answer (OpenID Connect Core 5.4); many providers put them into the token all
 * the same. Never some from the one and some from the other. That both speak of one person is checked by the library.
 */
async function profileFrom(tokens: TokenSet, client: Client): Promise<OidcProfile> {
  const claims = tokens.claims();
  if (claims.email_verified !== undefined || !client.issuer.metadata.userinfo_endpoint) return claims;
  return { ...(await client.userinfo<OidcProfile>(tokens)), auth_time: claims.auth_time };
}

/**
 * Opens a session for the member an identity belongs to: tied before, or found by an address the provider has verified. Null:
 * nobody has been invited under it; accounts are not made by signing on. It is confirmed as of when they signed in at the provider;
 * not at all where a provider that should say so doesn't.
 */
export function signInByIdentity(
  { issuer, saysWhen }: Pick<IdentityProvider, "issuer" | "saysWhen">,
  profile: OidcProfile,
  device: string,
): Promise<Session | null> {
  const verifiedEmail = profile.email_verified === true && profile.email ? profile.email.toLowerCase() : null;
  return asVisitor(async (tx) => {
    const memberId = await findByIdentity(tx, { issuer, subject: profile.sub, verifiedEmail });
    if (memberId === null) return null;
    const confirmedAt = saysWhen ? new Date((profile.auth_time ?? 0) * 1_000) : null;
    const opened = { memberId, means: "oidc", passwordHash: null, device, confirmedAt } as const;
    const session = await openSession(tx, opened);
    if (session) await recordSignIn(tx, { email: "", memberId, wentWell: true, means: "oidc" });
    return session;
  });
}
