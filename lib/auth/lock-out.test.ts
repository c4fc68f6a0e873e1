/** Wrong passwords from elsewhere: guessing is bounded, and whoever has the right password gets in. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { checkSignIn } from "@/lib/auth/check-sign-in";
import { knownDevice, withDevice } from "@/lib/auth/known-device";
import { networkOf } from "@/lib/auth/network-of";
import { hashPassword } from "@/lib/auth/password";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";

const PASSWORD = "several unrelated words";
const LOOKED_AT = { ok: false, retryAfterSeconds: null };
let org: TestOrganisation;

const somewhere = (): string => randomUUID();
const signIn = (
  who: TestMember,
  password: string,
  networkAddress = somewhere(),
  known: string | null = null,
) => checkSignIn({ email: who.email, password, networkAddress, device: "", knownDevice: known });

/** Wrong passwords, each from a network of its own; gives what they were told to wait, 0 where the password was looked at. */
async function flood(who: TestMember, networks: readonly string[]): Promise<number[]> {
  const waits: number[] = [];
  for (const network of networks) {
    const outcome = await signIn(who, "wrong", network);
    waits.push(outcome.ok ? Number.NaN : (outcome.retryAfterSeconds ?? 0));
  }
  return waits;
}

/** Lets time pass, as far as turns are concerned. */
const pass = (seconds: number) =>
  queryAsOwner("UPDATE sign_in_turn SET at = at - make_interval(secs => $1::integer)", [seconds]);

beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_SECRET", "the secret that seals all cookies");
  vi.stubEnv("NEXTAUTH_URL", "http://localhost:3000");
  org = await makeTestOrganisation();
  const hash = await hashPassword(PASSWORD);
  for (const { memberId } of [org.ada, org.ben, org.rita, org.lena]) {
    await queryAsOwner(
      "INSERT INTO member_credential (organisation_id, member_id, password_hash) VALUES ($1, $2, $3)",
      [org.id, memberId, hash],
    );
  }
  return () => vi.unstubAllEnvs();
});

describe("under a flood of wrong passwords from many networks", () => {
  const networks = Array.from({ length: 40 }, somewhere);

  test("few are looked at, and the others are told to wait, each for longer", async () => {
    const waits = await flood(org.ben, networks);
    const lookedAt = waits.filter((wait) => wait === 0).length;
    expect(lookedAt).toBeGreaterThanOrEqual(10);
    expect(lookedAt).toBeLessThanOrEqual(14);
    expect(Math.max(...waits)).toBeLessThanOrEqual(5 * networks.length);
    // Whoever doesn't wait gets no other turn, and nothing is looked at.
    const again = await flood(org.ben, networks.slice(-10));
    expect(again.every((wait, i) => wait > 0 && wait <= (waits.at(i - 10) ?? 0))).toBe(true);
  });

  test("whoever signed in on this device before signs in at once", async () => {
    expect(await signIn(org.ben, PASSWORD, somewhere(), "a device")).toMatchObject({ ok: true });
  });

  test("on a new device they sign in once the time they are told is over, also while the flood goes on", async () => {
    const here = somewhere();
    const told = await signIn(org.ben, PASSWORD, here);
    expect(told).toMatchObject({ ok: false });
    const wait = told.ok ? 0 : (told.retryAfterSeconds ?? 0);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(5 * (networks.length + 1));
    await flood(org.ben, Array.from({ length: 20 }, somewhere));
    expect(await signIn(org.ben, PASSWORD, here)).toMatchObject({ ok: false });
    await pass(wait + 1);
    await flood(org.ben, Array.from({ length: 20 }, somewhere));
    expect(await signIn(org.ben, PASSWORD, here)).toMatchObject({ ok: true });
  });

  test("nobody else waits", async () => {
    expect(await signIn(org.ada, PASSWORD)).toMatchObject({ ok: true });
  });
});

test("a flood from one network stops there, after ten, and stops nobody elsewhere", async () => {
  const network = somewhere();
  for (let i = 0; i < 10; i++) expect(await signIn(org.rita, "wrong", network)).toEqual(LOOKED_AT);
  for (const password of ["wrong", PASSWORD]) {
    const outcome = await signIn(org.rita, password, network);
    expect(outcome).toMatchObject({ ok: false, retryAfterSeconds: expect.any(Number) });
  }
  expect(await signIn(org.rita, PASSWORD)).toMatchObject({ ok: true });
});

test("a known device has ten tries of its own, which are not those of another", async () => {
  for (let i = 0; i < 10; i++) expect(await signIn(org.lena, "wrong", "one", "stolen")).toEqual(LOOKED_AT);
  expect(await signIn(org.lena, PASSWORD, "one", "stolen")).toMatchObject({ ok: false });
  expect(await signIn(org.lena, PASSWORD, "one", "her own")).toMatchObject({ ok: true });
});

test("tries at once are counted as one after the other", async () => {
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => signIn(org.otto, "wrong")));
  const lookedAt = outcomes.filter((outcome) => !outcome.ok && outcome.retryAfterSeconds === null).length;
  expect(lookedAt).toBeLessThanOrEqual(13);
});

describe("a device is known", () => {
  test("by a cookie of ours, to the address that signed in there, and to no other", () => {
    const cookie = withDevice(undefined, org.ben.email);
    expect(knownDevice(cookie, org.ben.email.toUpperCase())).toEqual(cookie.split(".")[0]);
    expect(knownDevice(cookie, org.ada.email)).toBeNull();
    const [id = "", proof = ""] = cookie.split(".");
    for (const forged of [`${id}.`, id, `${id}x.${proof}`, `${id}.${proof}x`, "~~", undefined]) {
      expect(knownDevice(forged, org.ben.email)).toBeNull();
    }
    vi.stubEnv("NEXTAUTH_SECRET", "another secret that seals all cookies");
    expect(knownDevice(cookie, org.ben.email)).toBeNull();
    vi.stubEnv("NEXTAUTH_SECRET", "the secret that seals all cookies");
  });

  test("to each of the last five people who signed in there, under the same name", () => {
    const people = Array.from({ length: 6 }, () => `${randomUUID()}@example.org`);
    let cookie = withDevice(undefined, org.ben.email);
    const first = knownDevice(cookie, org.ben.email);
    expect(knownDevice(withDevice(cookie, org.ben.email), org.ben.email)).toBe(first);
    for (const email of people) cookie = withDevice(cookie, email);
    expect(people.map((email) => knownDevice(cookie, email) !== null)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(cookie.length).toBeLessThan(1_000);
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"],
  ["2001:DB8:0001:2::1", "2001:db8:1:2::"],
  ["2001:db8::1", "2001:db8:0:0::"],
  ["fe80::1%eth0", "fe80:0:0:0::"],
  ["::1", "0:0:0:0::"],
  ["", ""],
])("the address %s counts for %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
