import { expect, test } from "vitest";
import { withoutSettings } from "@/lib/typeset/typesetter";

test("the typesetter's process is told nothing of ours", () => {
  const told = withoutSettings({
    NODE_ENV: "production",
    PATH: "/usr/bin",
    LANDFALL_SECRET: "the secret",
    NEXTAUTH_SECRET: "of sessions",
    LANDFALL_APP_DATABASE_URL: "postgresql://landfall_app:x@localhost/landfall",
  });
  expect(JSON.stringify(told)).toBe('{"NODE_ENV":"production","PATH":"/usr/bin"}');
});
