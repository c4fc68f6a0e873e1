import type { Server } from "node:http";
import Provider from "oidc-provider";
import { CLIENT } from "@/scripts/testing/identity-provider-settings";

/** What the provider says of somebody. */
export type Identity = { readonly email: string; readonly email_verified: boolean };

/** What it answers under /token, to be changed before it is sent. */
export type TokenAnswer = { id_token?: string; access_token?: string };

export type IdentityProvider = {
  /** By the word they sign in with there; whoever is not here has a verified address that nobody was invited under. */
  readonly identities: Map<string, Identity>;
  /** How often somebody signed in there, by hand. */
  signIns: number;
  /** How many seconds ago it says that they did, beyond the truth. */
  earlier: number;
  /** Changes an answer on its way; null leaves it as the provider gave it. */
  meddle: ((answer: TokenAnswer) => void) | null;
  readonly close: () => Promise<void>;
};

/**
 * A certified implementation of an OpenID provider, with pages of its own to sign in on, at the address the application under test
 * was told. As the standard has it, it names e-mail addresses in its answer about the user and not in the identity token.
 */
export async function openIdentityProvider(): Promise<IdentityProvider> {
  const port = Number(process.env.LANDFALL_TEST_IDENTITY_PROVIDER_PORT);
  const opened: IdentityProvider = {
    identities: new Map(),
    signIns: 0,
    earlier: 0,
    meddle: null,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${process.env.LANDFALL_TEST_URL}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    cookies: { keys: ["of a test"] },
    findAccount: (_, login) => {
      const identity = opened.identities.get(login) ?? {
        email: `${login}@elsewhere.example`,
        email_verified: true,
      };
      return { accountId: login, claims: () => ({ sub: login, ...identity }) };
    },
    // Nobody is asked which of what they are may be told.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({
        clientId: client?.clientId ?? "",
        accountId: session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  provider.on("interaction.ended", () => {
    opened.signIns += 1;
  });
  Object.assign(provider.Session.prototype, {
    authTime(this: { readonly loginTs?: number }) {
      return this.loginTs === undefined ? undefined : this.loginTs - opened.earlier;
    },
  });
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path === "/token") opened.meddle?.(ctx.body as TokenAnswer);
  });
  let server: Server;
  await new Promise<void>((listening) => {
    server = provider.listen(port, "127.0.0.1", listening);
  });
  return opened;
}
