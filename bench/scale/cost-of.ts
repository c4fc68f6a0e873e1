import { readFileSync } from "node:fs";
import pg from "pg";
import type { Statement } from "@/bench/scale/record-statements";

/** What statements cost the database: pages of 8 kB looked at, and the least time they took it together, kept prepared; null where none was taken. */
export type Cost = { readonly buffers: number; readonly milliseconds: number | null };

type Viewer = {
  readonly url: string;
  readonly token: string;
};

/** A prepared statement, and one within a function, is planned anew five times, then once and for all. */
const PLANNED = 6;

export type Meter = {
  /**
   * Runs the statements again and again, and takes the least time of each. At the address of the owner of a throwaway database, whom no
   * policy bounds, they cost what they would without policies. Without rounds no time is taken; pages are the same.
   */
  readonly costOf: (statements: readonly Statement[], given?: { readonly rounds?: number }) => Promise<Cost>;
  readonly close: () => Promise<void>;
};

/** A connection whose one transaction a token entered. */
export async function openMeter({ url, token }: Viewer): Promise<Meter> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN READ ONLY");
  await client.query("SELECT landfall_enter_by_token($1)", [token]);
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  const clock = clockOf(rows[0]?.pid ?? 0);
  let prepared = 0;
  return {
    async costOf(statements, { rounds = 9 } = {}) {
      let [buffers, milliseconds] = [0, 0];
      for (const { text, values } of statements) {
        prepared += 1;
        const asked = { name: `measured${prepared}`, text, values: [...values] };
        let least = Number.POSITIVE_INFINITY;
        for (let round = -PLANNED; round < rounds; round += 1) {
          const before = clock();
          await client.query(asked);
          if (round >= 0) least = Math.min(least, clock() - before);
        }
        milliseconds += least;
        buffers += await buffersOf(client, { text, values });
        await client.query(`DEALLOCATE measured${prepared}`);
      }
      return { buffers, milliseconds: rounds > 0 ? milliseconds : null };
    },
    close: () => client.end(),
  };
}

type Explained = { readonly Plan: { readonly [blocks: string]: number } };

async function buffersOf(client: pg.Client, { text, values }: Statement): Promise<number> {
  const { rows } = await client.query<{ "QUERY PLAN": readonly Explained[] }>(
    `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) ${text}`,
    [...values],
  );
  const plan = rows[0]?.["QUERY PLAN"][0]?.Plan;
  return (plan?.["Shared Hit Blocks"] ?? 0) + (plan?.["Shared Read Blocks"] ?? 0);
}

/** Milliseconds that the server's process was at work, where the kernel says (Linux); elsewhere those on the wall. */
function clockOf(pid: number): () => number {
  const file = `/proc/${pid}/schedstat`;
  const worked = () => Number(readFileSync(file, "utf8").split(" ")[0]) / 1e6;
  try {
    worked();
    return worked;
  } catch {
    return () => performance.now();
  }
}
