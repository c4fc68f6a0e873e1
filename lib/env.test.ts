import { describe, expect, test } from "vitest";
import { databaseSettings, identityProviderSettings, isDemo, sessionSettings } from "@/lib/env";

const secret = "the secret that seals all cookies";
const provider = {
  LANDFALL_OIDC_ISSUER: "https://id.example.org/",
  LANDFALL_OIDC_CLIENT_ID: "landfall",
  LANDFALL_OIDC_CLIENT_SECRET: "hunter2",
};

describe("the server's settings", () => {
  test("name the variable that is missing", () => {
    expect(() => databaseSettings({})).toThrow(/LANDFALL_APP_DATABASE_URL is not set/);
    expect(() => sessionSettings({ NEXTAUTH_SECRET: secret, NEXTAUTH_URL: "" })).toThrow(
      /NEXTAUTH_URL is not set/,
    );
  });

  test("say what is wrong with a value, and never the value", () => {
    const variables = { LANDFALL_APP_DATABASE_URL: "mysql://landfall:hunter2@localhost/x" };
    expect(() => databaseSettings(variables)).toThrow(/must be postgresql:/);
    expect(() => databaseSettings(variables)).toThrow(/^(?!.*hunter2)/);
    expect(() =>
      sessionSettings({ NEXTAUTH_SECRET: "short", NEXTAUTH_URL: "http://localhost:3000" }),
    ).toThrow(/NEXTAUTH_SECRET must have at least 32 characters/);
  });

  test("have no identity provider unless the environment names one, and refuse half of one", () => {
    expect(identityProviderSettings({ LANDFALL_OIDC_ISSUER: "" })).toBeNull();
    expect(identityProviderSettings(provider)).toEqual({
      issuer: "https://id.example.org",
      clientId: "landfall",
      clientSecret: "hunter2",
      name: "Single sign-on",
      saysWhen: true,
    });
    expect(identityProviderSettings({ ...provider, LANDFALL_OIDC_AUTH_TIME: "ignored" })).toMatchObject({
      saysWhen: false,
    });
    expect(() => identityProviderSettings({ ...provider, LANDFALL_OIDC_AUTH_TIME: "off" })).toThrow(
      /LANDFALL_OIDC_AUTH_TIME/,
    );
    const { LANDFALL_OIDC_ISSUER: _issuer, ...half } = provider;
    expect(() => identityProviderSettings(half)).toThrow(/LANDFALL_OIDC_ISSUER is not set/);
  });

  test("have the demo only where it is switched on", () => {
    expect([isDemo({}), isDemo({ LANDFALL_DEMO: "off" }), isDemo({ LANDFALL_DEMO: "on" })]).toEqual([
      false,
      false,
      true,
    ]);
    expect(() => isDemo({ LANDFALL_DEMO: "yes" })).toThrow(/LANDFALL_DEMO/);
  });
});
