import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limitedPool } from "@/lib/data/limited-pool";
import { inRawTransaction, type Reader } from "@/lib/data/raw-transaction";
import { appUrl } from "@/lib/data/testing/test-organisation";
import { DATABASE_LIMITS } from "@/lib/time-limits";

let pool: pg.Pool;
beforeAll(() => {
  // One connection: whoever comes next is served by the same.
  pool = limitedPool(appUrl(), { limits: DATABASE_LIMITS, isPooled: false, max: 1 });
});
afterAll(() => pool.end());

const reading = <T>(work: (reader: Reader) => Promise<T>, begin = "BEGIN READ ONLY") =>
  inRawTransaction({ pool, nameOf: () => "", begin }, work);
const ask = (reader: Reader, text: string) => reader.$queryRawUnsafe<{ value: unknown }[]>(text);

test("what is asked without waiting is answered each by its own, in one transaction", async () => {
  const asked = Array.from({ length: 20 }, (_, at) => `SELECT ${at} AS value, txid_current_if_assigned()`);
  const found = await reading((reader) => Promise.all(asked.map((text) => ask(reader, text))));
  expect(found.map(([row]) => row?.value)).toEqual(asked.map((_, at) => at));
});

test("what is asked at once, the beginning included, leaves as one piece", async () => {
  const client = await pool.connect();
  const { stream } = client.connection;
  client.release();
  const pieces: number[] = [];
  const { _writev: writev } = stream;
  stream._writev = (chunks, done) => {
    pieces.push(chunks.length);
    return writev?.call(stream, chunks, done);
  };
  try {
    await reading(async (reader) => {
      await ask(reader, "SELECT 1 AS value");
      await Promise.all([ask(reader, "SELECT 2 AS value"), ask(reader, "SELECT 3 AS value")]);
    });
  } finally {
    delete (stream as { _writev?: unknown })._writev;
  }
  expect(pieces).toHaveLength(2);
});

test("one that fails undoes all, and the connection serves the next", async () => {
  const failing = reading(
    (reader) => Promise.all([ask(reader, "SELECT 1 / 0 AS value"), ask(reader, "SELECT 1 AS value")]),
    "BEGIN",
  );
  await expect(failing).rejects.toMatchObject({ code: "22012" });
  expect(await reading((reader) => ask(reader, "SELECT 7 AS value"))).toEqual([{ value: 7 }]);
});

test("what is left running when a transaction ends asks nothing of whoever comes next", async () => {
  let late: Promise<unknown> = Promise.resolve();
  const left = reading(async (reader) => {
    const chained = async () => {
      await ask(reader, "SELECT pg_sleep(0.05)");
      return ask(reader, "SELECT current_setting('transaction_read_only') AS value");
    };
    late = chained();
    late.catch(() => undefined);
    throw new Error("given up");
  });
  await expect(left).rejects.toThrow("given up");
  await expect(late).rejects.toThrow("after the end of its transaction");
});
