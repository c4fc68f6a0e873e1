/**
 * What the bare page and the bare route of a measurement do: one prepared query each, through nothing. They are the floor that
 * the product's own way to the database (viewer, policies, history) is compared with, so they must not take it.
 */
import "server-only";
import pg from "pg";
import { BENCH_TABLE } from "@/bench/server/bench-table";

/** As many connections as the product has. */
const CONNECTIONS = 10;

let pool: pg.Pool | undefined;

function connections(): pg.Pool {
  pool ??= new pg.Pool({ connectionString: process.env.LANDFALL_APP_DATABASE_URL, max: CONNECTIONS });
  return pool;
}

/** One query. */
export async function readOnce(): Promise<string> {
  const { rows } = await connections().query<{ now: string }>({
    name: "bench_read",
    text: "SELECT now()::text AS now",
  });
  return rows[0]?.now ?? "";
}

/** One row written, new or over the one there. */
export async function upsertOnce(assessmentId: string, path: string, value: unknown): Promise<number> {
  const { rows } = await connections().query<{ version: number }>({
    name: "bench_upsert",
    text: `INSERT INTO ${BENCH_TABLE} AS a (assessment_id, path, value) VALUES ($1, $2, $3::jsonb)
             ON CONFLICT (assessment_id, path) DO UPDATE SET value = excluded.value, version = a.version + 1
           RETURNING version`,
    values: [assessmentId, path, JSON.stringify(value)],
  });
  return rows[0]?.version ?? 0;
}
