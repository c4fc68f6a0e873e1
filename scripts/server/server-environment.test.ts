import { expect, test } from "vitest";
import { serverEnvironment } from "@/scripts/server/server-environment";

const settings = {
  appDatabaseUrl: "postgresql://landfall_app:x@127.0.0.1/landfall",
  doorDatabaseUrl: "postgresql://landfall_door:x@127.0.0.1/landfall",
  secret: "s".repeat(32),
  url: "http://localhost:3000",
  demo: false,
  development: false,
};

test("the web server never sees the owner's address of the database", () => {
  const given = {
    NODE_ENV: "production",
    DATABASE_URL: "postgresql://owner:x@db/landfall",
    LANDFALL_AUDIT_ANCHOR: "https://log.example.org/?key=secret",
  } as const;
  const environment = serverEnvironment(given, settings);
  expect(Object.keys(environment)).not.toContain("DATABASE_URL");
  expect(JSON.stringify(environment)).not.toContain("log.example.org");
  expect(environment.LANDFALL_APP_DATABASE_URL).toBe(settings.appDatabaseUrl);
  expect(environment.LANDFALL_DOOR_DATABASE_URL).toBe(settings.doorDatabaseUrl);
});

test("sessions have a secret of their own unless the operator gives one", () => {
  const derived = serverEnvironment({ NODE_ENV: "production" }, settings).NEXTAUTH_SECRET;
  expect(derived).not.toBe(settings.secret);
  const given = serverEnvironment({ NODE_ENV: "production", NEXTAUTH_SECRET: "given" }, settings);
  expect(given.NEXTAUTH_SECRET).toBe("given");
});
