/** How the application under test is known to the identity provider that a browser test opens. */
export const CLIENT = { id: "landfall", secret: "known to both sides" } as const;

/** What the application under test is told of its identity provider, as docs/running.md has it; none answers until a test opens it. */
export function identityProviderVariables(port: number): Readonly<Record<string, string>> {
  return {
    LANDFALL_OIDC_ISSUER: `http://localhost:${port}`,
    LANDFALL_OIDC_CLIENT_ID: CLIENT.id,
    LANDFALL_OIDC_CLIENT_SECRET: CLIENT.secret,
    LANDFALL_OIDC_NAME: "the test’s provider",
  };
}
