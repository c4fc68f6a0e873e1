import { afterAll, beforeAll, expect, test } from "vitest";
import { asViewer, callAsViewer, closeConnections, readAsViewer, waitAsLongAs } from "@/lib/data/as-viewer";
import { asVisitor, closeDoor, letVisitorsWait } from "@/lib/data/as-visitor";
import {
  appUrl,
  doorUrl,
  makeTestOrganisation,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { Unavailable } from "@/lib/data/unavailable";
import { DATABASE_LIMITS } from "@/lib/time-limits";
import { SilentProxy } from "@/scripts/testing/silent-proxy";

let org: TestOrganisation;
let proxy: SilentProxy;
const direct = appUrl();
const directDoor = doorUrl();

beforeAll(async () => {
  org = await makeTestOrganisation();
  proxy = await SilentProxy.before(direct);
  process.env.LANDFALL_APP_DATABASE_URL = proxy.address(direct);
  process.env.LANDFALL_DOOR_DATABASE_URL = proxy.address(directDoor);
  await closeConnections();
  await closeDoor();
  const limits = { ...DATABASE_LIMITS, begin: 800, reply: 1_500 };
  waitAsLongAs(limits);
  letVisitorsWait(limits);
});

afterAll(async () => {
  await proxy.close();
  await closeConnections().catch(() => undefined);
  await closeDoor().catch(() => undefined);
  process.env.LANDFALL_APP_DATABASE_URL = direct;
  process.env.LANDFALL_DOOR_DATABASE_URL = directDoor;
});

const doors = {
  command: () => asViewer(org.ada, async (tx) => tx.$queryRawUnsafe("SELECT 1")),
  view: () => readAsViewer(org.ada, async (tx) => tx.$queryRawUnsafe("SELECT 1")),
  visitor: () => asVisitor(async (tx) => tx.$queryRawUnsafe("SELECT 1")),
  call: () => callAsViewer(org.ada, "landfall_enter_by_token"),
} as const;

/** Three through each door: more than the application keeps connections. */
async function throughAll(): Promise<readonly (readonly [string, string])[]> {
  const asked = Object.entries(doors).flatMap(([name, door]) => [1, 2, 3].map(() => [name, door] as const));
  return Promise.all(
    asked.map(async ([name, door]) => {
      const outcome = await door().then(
        () => "answered",
        (error: unknown) => (error instanceof Unavailable ? "out of reach" : String(error)),
      );
      return [name, outcome] as const;
    }),
  );
}
const all = (outcome: string) =>
  Object.keys(doors).flatMap((name) => [1, 2, 3].map(() => [name, outcome] as const));

test("every door says that the database is out of reach when all connections are silent, and recovers", async () => {
  expect(await throughAll()).toEqual(all("answered"));
  proxy.swallowAll();
  expect(await throughAll()).toEqual(all("out of reach"));
  proxy.passNewOnes();
  expect(await throughAll()).toEqual(all("answered"));
});

test("every other error passes as it is", async () => {
  const wrong = new Error("ours");
  await expect(asViewer(org.ada, () => Promise.reject(wrong))).rejects.toBe(wrong);
  await expect(asVisitor((tx) => tx.$queryRawUnsafe("SELECT 1 / 0"))).rejects.not.toBeInstanceOf(Unavailable);
});
