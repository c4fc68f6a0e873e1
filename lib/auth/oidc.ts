import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
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
    profile: (profile) => ({ id: profile.sub, memberId: "", token: "" }),
  };
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
