import "server-only";
import type pg from "pg";
import { RuleBroken, ruleBrokenBy } from "@/lib/data/broken-rule";
import { isOutOfReach, Unavailable } from "@/lib/data/unavailable";
import { withoutRowValues } from "@/lib/data/without-row-values";

/** What a view needs of a transaction; every `Tx` is one. */
export type Reader = {
  /** Called by `rows` alone, with texts that `composed` gave. */
  $queryRawUnsafe<T = unknown>(text: string, ...values: unknown[]): Promise<T>;
};

/** What a command needs besides; every `Tx` is one. */
export type Writer = Reader & {
  /** Called by `written` alone, as above. */
  $executeRawUnsafe(text: string, ...values: unknown[]): Promise<number>;
};

/**
 * What doors throw of an error: `Unavailable` where the database is out of reach, `RuleBroken` where one of its rules refused, else
 * the error itself; without row values.
 */
export function thrown(error: unknown): unknown {
  const bare = withoutRowValues(error);
  if (isOutOfReach(bare)) return new Unavailable(bare);
  const rule = ruleBrokenBy(bare);
  return rule ? new RuleBroken(rule, bare) : bare;
}

/** A connection of the pool. @throws Unavailable */
export async function checkOut(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw thrown(error);
  }
}

/**
 * Runs `work` in one transaction of the pool's, past Prisma's client, which costs more than most queries do. Statements are
 * kept prepared under the name `nameOf` gives; what is asked without waiting for an answer in between, the beginning included, goes
 * there and back as one. What `work` throws undoes it all, and what it left running asks nothing more.
 */
export async function inRawTransaction<T>(
  { pool, nameOf, begin }: { pool: pg.Pool; nameOf: (statement: string) => string; begin: string },
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const client = await checkOut(pool);
  let isOver = false;
  const reader: Reader = {
    async $queryRawUnsafe<Rows>(text: string, ...values: unknown[]) {
      // The connection may serve somebody else by now, and would answer for them.
      if (isOver) throw new Error("Something was asked after the end of its transaction.");
      sendTogether(client);
      const { rows } = await client.query({ name: nameOf(text), text, values });
      return rows as Rows;
    },
  };
  let isBroken = false;
  try {
    sendTogether(client);
    const begun = client.query(begin);
    // Where it fails, so does what is asked after it, and that is told.
    begun.catch(() => undefined);
    const value = await work(reader);
    isOver = true;
    await begun;
    await client.query("COMMIT");
    return value;
  } catch (error) {
    isOver = true;
    // A connection that can't even end is not used again.
    await client.query("ROLLBACK").catch(() => {
      isBroken = true;
    });
    throw thrown(error);
  } finally {
    client.release(isBroken);
  }
}

/** Holds back what is asked until nothing more is asked in the same go. */
function sendTogether({ connection: { stream } }: pg.PoolClient): void {
  if (stream.writableCorked > 0) return;
  stream.cork();
  process.nextTick(() => stream.uncork());
}
