import type pg from "pg";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { limitedPool } from "@/lib/data/limited-pool";
import { appUrl, queryAsOwner } from "@/lib/data/testing/test-organisation";
import { isOutOfReach } from "@/lib/data/unavailable";
import { SilentProxy } from "@/scripts/testing/silent-proxy";

const LIMITS = {
  connect: 3_000,
  begin: 800,
  lock: 300,
  statement: 900,
  reply: 1_500,
  idle: 700,
  transaction: 5_000,
};
const CONNECTIONS = 4;

let proxy: SilentProxy;
let pool: pg.Pool;

const open = (isPooled = false) =>
  limitedPool(proxy.address(appUrl()), { limits: LIMITS, isPooled, max: CONNECTIONS });
const ask = async (text = "SELECT 1 AS one") => {
  const client = await pool.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    client.release();
  }
};
const outcomeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error) => (isOutOfReach(error) ? "out of reach" : error),
  );
const together = (text?: string) =>
  Promise.all(Array.from({ length: CONNECTIONS }, () => outcomeOf(ask(text))));
const all = (outcome: string) => Array.from({ length: CONNECTIONS }, () => outcome);

beforeEach(async () => {
  proxy = await SilentProxy.before(appUrl());
  pool = open();
  expect(await together("SELECT pg_sleep(0.2)")).toEqual(all("answered"));
  expect(proxy.passing).toBe(CONNECTIONS);
});

afterEach(async () => {
  await proxy.close();
  await pool.end();
});

describe("a pool whose connections have fallen silent", () => {
  test("finds it out once, and serves from new ones", async () => {
    proxy.silenceExisting();
    expect(await outcomeOf(ask())).toBe("out of reach");
    expect(await together()).toEqual(all("answered"));
  });

  test("gives up those that were in use too", async () => {
    proxy.silenceExisting();
    expect(await together()).toEqual(all("out of reach"));
    expect(await together()).toEqual(all("answered"));
  });

  test("fails while new ones are swallowed as well, and recovers afterwards", async () => {
    proxy.swallowAll();
    expect(await together()).toEqual(all("out of reach"));
    expect(await together()).toEqual(all("out of reach"));
    proxy.passNewOnes();
    expect(await together()).toEqual(all("answered"));
  });
});

describe("the database ends", () => {
  test("what waits for a lock, and the connection serves on", async () => {
    const [first, second] = [await pool.connect(), await pool.connect()];
    await first.query("BEGIN; SELECT pg_advisory_xact_lock(77)");
    await expect(second.query("SELECT pg_advisory_xact_lock(77)")).rejects.toMatchObject({ code: "55P03" });
    expect((await second.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
    for (const client of [first, second]) client.release(true);
  });

  test("what computes too long", async () => {
    const waited = ask("SELECT pg_sleep(60)");
    await expect(waited).rejects.toMatchObject({ code: "57014" });
    expect(await outcomeOf(waited)).toBe("out of reach");
  });

  test("a transaction that its server has forgotten, with its locks", async () => {
    const forgotten = await pool.connect();
    await forgotten.query("BEGIN; SELECT pg_advisory_xact_lock(78)");
    await vi.waitFor(
      async () => {
        const held = await queryAsOwner(
          "SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = 78",
          [],
        );
        expect(held).toEqual([]);
      },
      { timeout: 30_000, interval: 50 },
    );
    expect(await outcomeOf(forgotten.query("COMMIT"))).toBe("out of reach");
    forgotten.release();
    expect(await together()).toEqual(all("answered"));
  });
});

test("behind a pooler each transaction brings its limits with it, and leaves none", async () => {
  await pool.end();
  pool = open(true);
  const client = await pool.connect();
  const limit = async () =>
    (await client.query("SELECT current_setting('lock_timeout') AS lock_timeout")).rows[0];
  const before = await limit();
  await client.query("BEGIN READ ONLY");
  expect(await limit()).toEqual({ lock_timeout: "300ms" });
  await client.query("COMMIT");
  expect(await limit()).toEqual(before);
  client.release();
});
