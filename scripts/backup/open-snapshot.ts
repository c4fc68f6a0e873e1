import type pg from "pg";
import type { AppliedMigration } from "@/scripts/backup/backup-format";
import { MIGRATION_LOCK } from "@/scripts/database/migration-history";
import { Failure } from "@/scripts/process/failure";

/** A table as SQL names it, its columns, and an order that is the same wherever its rows are. */
export interface SnapshotTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly order: string;
}

export interface Snapshot {
  readonly takenAt: string;
  readonly postgres: string;
  readonly migrations: readonly AppliedMigration[];
  readonly sequences: readonly {
    readonly name: string;
    readonly value: string;
    readonly isCalled: boolean;
  }[];
  readonly tables: readonly SnapshotTable[];
}

/**
 * Tables that belong to whoever owns Prisma's, made by the migrations: not an extension's, not another program's. Without what
 * lets somebody in: who was signed in then is not after a restore, and every database seals with keys of its own.
 */
const OURS = `
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relpersistence <> 't'
   AND c.oid <> '_prisma_migrations'::regclass AND c.relname NOT IN ('member_session', 'viewer_seal')
   AND c.relowner = (SELECT relowner FROM pg_class WHERE oid = '_prisma_migrations'::regclass)
   AND NOT EXISTS (SELECT 1 FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

const TABLES = `
  SELECT c.oid::regclass::text AS name,
         ARRAY(SELECT quote_ident(a.attname) FROM pg_attribute a
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                ORDER BY a.attnum)::text[] AS columns,
         coalesce((SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation = 0 THEN '' ELSE ' COLLATE "C"' END,
                                     ', ' ORDER BY k.place)
                     FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (column_number, place), pg_attribute a
                    WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.column_number),
                  quote_ident(c.relname) || '::text COLLATE "C"') AS "order"
  ${OURS} AND c.relkind = 'r' ORDER BY c.oid::regclass::text COLLATE "C"`;

const SEQUENCES = `SELECT c.oid::regclass::text AS name ${OURS} AND c.relkind = 'S' ORDER BY 1`;

/**
 * What the current role would not see all of: no right to read it, or a policy in between. Only a policy that lets everything
 * through and nothing that narrows it will do; counting can't tell, since hidden rows aren't counted.
 */
const HIDDEN = `
  SELECT c.oid::regclass::text AS name
  ${OURS} AND c.relkind = 'r'
   AND (NOT has_table_privilege(c.oid, 'SELECT')
        OR c.relrowsecurity AND NOT (SELECT r.rolsuper OR r.rolbypassrls FROM pg_roles r WHERE r.rolname = current_user)
           AND (NOT EXISTS (SELECT 1 FROM pg_policy p
                             WHERE p.polrelid = c.oid AND p.polpermissive AND p.polcmd IN ('*', 'r')
                               AND pg_get_expr(p.polqual, p.polrelid) = 'true'
                               AND p.polroles && ARRAY[0::oid, current_user::regrole::oid])
                OR EXISTS (SELECT 1 FROM pg_policy p
                            WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd IN ('*', 'r')
                              AND p.polroles && ARRAY[0::oid, current_user::regrole::oid])))
  ORDER BY 1`;

const MIGRATIONS = `
  SELECT migration_name AS name, checksum, finished_at::text AS "appliedAt"
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`;

/**
 * Begins a transaction that sees one moment of the whole database, writes nothing, and keeps migrations waiting until it ends;
 * nobody else waits for it. From here on the connection acts as the role whom no policy narrows, which is proved.
 *
 * @throws Failure if there is nothing of Landfall's, if a migration is not finished, or if any row would not be seen.
 */
export async function openSnapshot(client: pg.Client): Promise<Snapshot> {
  const { rows: present } = await client.query("SELECT to_regclass('_prisma_migrations') AS it");
  if (present[0]?.it === null) throw new Failure("There is nothing of Landfall's in this database.");
  // Until the connection ends, and before the transaction's first query, which is what fixes the moment.
  await client.query(`SELECT pg_advisory_lock_shared(${MIGRATION_LOCK})`);
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const migrations = (await client.query<Unfinished>(MIGRATIONS)).rows.map(finished);
  const sequences = await readSequences(client);
  const {
    rows: [moment],
  } = await client.query<{ takenAt: string; postgres: string }>(
    `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "takenAt",
            current_setting('server_version') AS postgres`,
  );
  if (!moment) throw new Error("The database did not tell its time.");
  await client.query("SET LOCAL ROLE landfall_gate");
  return { ...moment, migrations, sequences, tables: await readTables(client) };
}

/** The tables of Landfall, of which the current role sees every row. @throws Failure if there is one of which it doesn't. */
export async function readTables(client: pg.Client): Promise<readonly SnapshotTable[]> {
  const { rows: hidden } = await client.query<{ name: string }>(HIDDEN);
  if (hidden.length > 0) {
    const names = hidden.map(({ name }) => name).join(", ");
    throw new Failure(
      `Not every row of ${names} can be seen by landfall_gate, so a backup would not be whole.`,
    );
  }
  return (await client.query<SnapshotTable>(TABLES)).rows;
}

type Unfinished = { readonly name: string; readonly checksum: string; readonly appliedAt: string | null };

function finished({ name, checksum, appliedAt }: Unfinished): AppliedMigration {
  if (appliedAt !== null) return { name, checksum, appliedAt };
  throw new Failure(`The migration ${name} was begun and not finished. npm start says what to do about it.`);
}

/** Read after the moment is fixed, so never behind a row: they count on whatever becomes of a transaction. */
async function readSequences(client: pg.Client): Promise<Snapshot["sequences"]> {
  const { rows } = await client.query<{ name: string }>(SEQUENCES);
  const read = [];
  for (const { name } of rows) {
    const { rows: at } = await client.query(
      `SELECT last_value::text AS value, is_called AS "isCalled" FROM ${name}`,
    );
    read.push({ name, ...(at[0] as { value: string; isCalled: boolean }) });
  }
  return read;
}
