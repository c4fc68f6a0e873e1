import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  asViewer,
  asVisitor,
  callAsViewer,
  closeConnections,
  readAsViewer,
  waitAsLongAs,
} from "@/lib/data/as-viewer";
import { appUrl, makeTestOrganisation, type TestOrganisation } from "@/lib/data/testing/test-organisation";
import { Unavailable } from "@/lib/data/unavailable";
import { DATABASE_LIMITS } from "@/lib/time-limits";
import { SilentProxy } from "@/scripts/testing/silent-proxy";

/** As many as the application keeps. */
const CONNECTIONS = 10;

let org: TestOrganisation;
let proxy: SilentProxy;
const direct = appUrl();

beforeAll(async () => {
  org = await makeTestOrganisation();
  proxy = await SilentProxy.before(direct);
  process.env.LANDFALL_APP_DATABASE_URL = proxy.address(direct);
  await closeConnections();
  waitAsLongAs({ ...DATABASE_LIMITS, begin: 800, reply: 1_500 });
});

afterAll(async () => {
  await proxy.close();
  await closeConnections().catch(() => undefined);
  process.env.LANDFALL_APP_DATABASE_URL = direct;
});

const doors: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["a command", () => asViewer(org.ada, async (tx) => tx.$queryRaw`SELECT 1`)],
  ["a view", () => readAsViewer(org.ada, async (tx) => tx.$queryRaw`SELECT 1`)],
  ["a visitor", () => asVisitor(async (tx) => tx.$queryRaw`SELECT 1`)],
  [
    "a call",
    () =>
      callAsViewer(org.ada, {
        name: "entering",
        text: "SELECT * FROM landfall_enter($1::uuid, $2::integer)",
        values: [],
      }),
  ],
];

describe.each(doors)("%s", (_name, door) => {
  const together = () => Promise.allSettled(Array.from({ length: CONNECTIONS }, door));

  test("says that the database is out of reach when its connections are silent, and recovers", async () => {
    await together();
    proxy.silenceExisting();
    const outcomes = await together();
    expect(outcomes.map((each) => each.status === "rejected" && each.reason instanceof Unavailable)).toEqual(
      outcomes.map(() => true),
    );
    expect((await together()).map(({ status }) => status)).toEqual(outcomes.map(() => "fulfilled"));
  });

  test("passes on every other error as it is", async () => {
    const wrong = new Error("ours");
    const failing = () => asViewer(org.ada, () => Promise.reject(wrong));
    await expect(failing()).rejects.toBe(wrong);
    await expect(asVisitor((tx) => tx.$queryRaw`SELECT 1 / 0`)).rejects.not.toBeInstanceOf(Unavailable);
  });
});
