import { describe, expect, test } from "vitest";
import { chooseDemo, readStartSettings } from "@/scripts/installation/start-settings";

const own = "postgresql://landfall:secret@db.example.org:5432/landfall";

describe("the demo", () => {
  test.each([
    [undefined, false, true],
    ["", false, true],
    ["off", false, false],
    ["on", false, true],
    [undefined, true, false],
    ["", true, false],
    ["off", true, false],
    ["on", true, true],
  ])("LANDFALL_DEMO %j with an own database %j gives %j", (word, ownDatabase, demo) => {
    expect(chooseDemo(word, ownDatabase)).toBe(demo);
  });

  test.each(["1", "true", "yes", "ON"])("LANDFALL_DEMO %j is refused with an own database", (word) => {
    expect(() => chooseDemo(word, true)).toThrow(/refused unless it is exactly “on”/);
  });
});

describe("settings of npm start", () => {
  test("without variables everything has a default", () => {
    expect(readStartSettings({}, "/clone")).toEqual({
      port: 3000,
      host: "127.0.0.1",
      url: "http://localhost:3000",
      dataFolder: "/clone/.data",
      databaseUrl: undefined,
      addresses: undefined,
      auditAnchor: { file: null, address: null },
      demo: true,
    });
  });

  test.each([
    {},
    { DATABASE_URL: own },
    { DATABASE_URL: own, LANDFALL_DEMO: "on" },
    { DATABASE_URL: own, LANDFALL_HOST: "" },
  ])("nobody else's machine is let in unless told: %j", (variables) => {
    expect(readStartSettings(variables, "/clone").host).toBe("127.0.0.1");
  });

  test("the host and the address are the operator's where he gives them", () => {
    const given = { LANDFALL_HOST: "0.0.0.0", LANDFALL_URL: "https://landfall.example.org/" };
    expect(readStartSettings(given, "/clone")).toMatchObject({
      host: "0.0.0.0",
      url: "https://landfall.example.org",
    });
  });

  test("anchors of the trail go to a file, to an address, or to both", () => {
    const of = (LANDFALL_AUDIT_ANCHOR: string) =>
      readStartSettings({ LANDFALL_AUDIT_ANCHOR }, "/clone").auditAnchor;
    expect(of("/var/anchors.jsonl")).toEqual({ file: "/var/anchors.jsonl", address: null });
    expect(of("https://log.example.org/a?key=1  /var/a")).toEqual({
      file: "/var/a",
      address: "https://log.example.org/a?key=1",
    });
  });

  test.each([
    [{ PORT: "http" }, /PORT is “http”/],
    [{ DATABASE_URL: "mysql://localhost/x" }, /DATABASE_URL is not the address of a PostgreSQL/],
    [{ DATABASE_URL: "not an address" }, /DATABASE_URL is not the address of a PostgreSQL/],
    [{ LANDFALL_APP_DATABASE_URL: own, LANDFALL_DOOR_DATABASE_URL: own }, /needs DATABASE_URL/],
    [
      { DATABASE_URL: own, LANDFALL_APP_DATABASE_URL: own },
      /LANDFALL_DOOR_DATABASE_URL is not\.[\s\S]*CREATE ROLE landfall_door LOGIN PASSWORD/,
    ],
    [{ DATABASE_URL: own, LANDFALL_DOOR_DATABASE_URL: own }, /LANDFALL_APP_DATABASE_URL is not/],
    [{ LANDFALL_PROXIES: "yes" }, /LANDFALL_PROXIES is “yes”/],
    [{ LANDFALL_AUDIT_ANCHOR: "anchors.jsonl" }, /LANDFALL_AUDIT_ANCHOR must be/],
    [{ LANDFALL_AUDIT_ANCHOR: "http://example.org/anchors" }, /LANDFALL_AUDIT_ANCHOR must be/],
    [{ LANDFALL_URL: "landfall.example.org" }, /LANDFALL_URL is “landfall.example.org”/],
  ])("%j is refused", (variables, reason) => {
    expect(() => readStartSettings(variables, "/clone")).toThrow(reason);
  });

  test("a refusal of a database's address doesn't repeat the password", () => {
    const variables = { DATABASE_URL: "mysql://landfall:hunter2@localhost/x" };
    expect(() => readStartSettings(variables, "/clone")).toThrow(/^(?!.*hunter2)/);
  });
});
