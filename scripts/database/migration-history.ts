import type pg from "pg";

/** Prisma's own lock on migrations: its command line and we take turns. */
export const MIGRATION_LOCK = 72_707_369;

/** The table in which Prisma's command line keeps what was applied, as it makes it. We write the same rows. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

const UNFINISHED = "finished_at IS NULL AND rolled_back_at IS NULL";

export type History = {
  readonly applied: ReadonlySet<string>;
  /**
   * Begun by an earlier version of Landfall, which noted the beginning before it and the end after it, and broken off. `failed`:
   * by an error that was noted; otherwise it may have been applied whole all the same.
   */
  readonly brokenOff: ReadonlyMap<string, { readonly failed: boolean }>;
};

/** What was applied; null where nothing ever was, and the table is not there. */
export async function readHistory(client: pg.Client): Promise<History | null> {
  const { rows: found } = await client.query(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS is_there",
  );
  if (!found[0]?.is_there) return null;
  const { rows } = await client.query<{ name: string; is_applied: boolean; failed: boolean }>(
    `SELECT migration_name AS name, finished_at IS NOT NULL AS is_applied, coalesce(logs, '') <> '' AS failed
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return {
    applied: new Set(rows.flatMap(({ name, is_applied }) => (is_applied ? name : []))),
    brokenOff: new Map(
      rows.flatMap(({ name, is_applied, failed }) => (is_applied ? [] : [[name, { failed }]])),
    ),
  };
}

/** Whether the database holds tables of somebody else's: a place to refuse before anything is made in it. */
export async function holdsOtherTables(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(
    `SELECT EXISTS (SELECT FROM pg_tables WHERE schemaname = current_schema()
                       AND tablename <> '_prisma_migrations') AS does`,
  );
  return rows[0]?.does === true;
}

export async function makeHistory(client: pg.Client): Promise<void> {
  await client.query(TABLE);
}

/** Notes, within the transaction that applied it, that a migration was applied; what was broken off before counts as undone. */
export async function noteApplied(client: pg.Client, name: string, checksum: string): Promise<void> {
  await client.query(
    `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1 AND ${UNFINISHED}`,
    [name],
  );
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     VALUES (gen_random_uuid(), $2, clock_timestamp(), $1, now(), 1)`,
    [name, checksum],
  );
}

/** Notes that one that was thought to be broken off had been applied whole. */
export async function noteFinished(client: pg.Client, name: string): Promise<void> {
  await client.query(
    `UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1
      WHERE migration_name = $1 AND ${UNFINISHED}`,
    [name],
  );
}
