import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { Client, TokenSet } from "openid-client";
import type { Session } from "@/lib/data/as-viewer";
import { asVisitor } from "@/lib/data/as-visitor";
import { findByIdentity, openSession, recordSignIn } from "@/lib/data/sign-in";
import type { IdentityProvider } from "@/lib/env";

export type OidcProfile = { sub: string; name?: string; email?: string; email_verified?: boolean };

/** Generic OpenID Connect, by discovery, with PKCE, state and nonce. */
export function oidcProvider(provider: IdentityProvider): OAuthConfig<OidcProfile> {
  return {
    id: "oidc",
    name: provider.name,
    type: "oauth",
    wellKnown: `${provider.issuer}/.well-known/openid-configuration`,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    authorization: { params: { scope: "openid email profile" } },
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
  return client.userinfo<OidcProfile>(tokens);
}

/**
 * Opens a session for the member an identity belongs to: tied before, or found by an address the provider has verified. Null:
 * nobody has been invited under it; accounts are not made by signing on.
 */
export function signInByIdentity(
  issuer: string,
  profile: OidcProfile,
  device: string,
): Promise<Session | null> {
  const verifiedEmail = profile.email_verified === true && profile.email ? profile.email.toLowerCase() : null;
  return asVisitor(async (tx) => {
    const memberId = await findByIdentity(tx, { issuer, subject: profile.sub, verifiedEmail });
    if (memberId === null) return null;
    const session = await openSession(tx, { memberId, means: "oidc", passwordHash: null, device });
    if (session) await recordSignIn(tx, { email: "", memberId, wentWell: true, means: "oidc" });
    return session;
  });
}
