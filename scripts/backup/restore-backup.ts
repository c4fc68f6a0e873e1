import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { ChainResult } from "@/scripts/backup/audit-chain";
import { type BackedUpTable, BackupFault, type BackupHeader } from "@/scripts/backup/backup-format";
import { withBackupClient } from "@/scripts/backup/connect";
import { digestRows } from "@/scripts/backup/copy-rows";
import { countNewerMigrations, laySchema } from "@/scripts/backup/lay-schema";
import { readTables } from "@/scripts/backup/open-snapshot";
import { readBackup } from "@/scripts/backup/read-backup";
import { unguarded } from "@/scripts/backup/unguarded";
import type { VerifiedBackup } from "@/scripts/backup/verify-backup";
import { MIGRATION_LOCK } from "@/scripts/database/migration-history";
import { Failure } from "@/scripts/process/failure";

interface Order {
  /** The address of whoever is to own the database, which is empty. */
  readonly ownerUrl: string;
  readonly file: string;
  /** What `verifyBackup` found in the file. */
  readonly backup: VerifiedBackup;
}

export interface RestoredBackup {
  /** Migrations of this Landfall that the backup has not; the next start applies them. */
  readonly newerMigrations: number;
  /** Tables of the backup that no migration makes, with what was in them; they are not in the database. */
  readonly leftOut: readonly BackedUpTable[];
  readonly chains: readonly ChainResult[];
}

/**
 * Restores a backup into an empty database, in one transaction: afterwards it has the backup's migrations and its rows, to the
 * byte, and everything that guards them; or, whatever happens, nothing.
 *
 * @throws BackupFault if the file is not in order; Failure if the database is not empty, the backup is newer than this
 *   Landfall, or the database refuses.
 */
export async function restoreBackup({ ownerUrl, file, backup }: Order): Promise<RestoredBackup> {
  const newerMigrations = countNewerMigrations(backup.header.migrations);
  return withBackupClient(ownerUrl, async (client) => {
    await client.query("BEGIN");
    await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    await requireEmpty(client);
    await laySchema(client, backup.header.migrations);
    const made = await columnsByTable(client);
    await unguarded(client, async () => {
      // A migration may have put rows in.
      if (made.size > 0) await client.query(`TRUNCATE ${[...made.keys()].join(", ")}`);
      await load(client, file, made);
      await setSequences(client, backup.header);
    });
    const chains = await requireSame(client, backup, made);
    await client.query("COMMIT");
    await client.query("ANALYZE");
    const leftOut = backup.tables.filter(({ table }) => !made.has(table));
    return { newerMigrations, leftOut, chains };
  });
}

const PRESENT = `
  SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
     AND NOT EXISTS (SELECT 1 FROM pg_depend d
                      WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
   ORDER BY 1`;

async function requireEmpty(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(PRESENT);
  if (rows.length === 0) return;
  const some = rows.slice(0, 3).map(({ name }) => name);
  throw new Failure(
    `The database is not empty: it has ${rows.length} tables and the like (${some.join(", ")} …). A backup is restored into an empty one only, and nothing is ever overwritten.`,
  );
}

/** The tables that the migrations made, with their columns. */
async function columnsByTable(client: pg.Client): Promise<Made> {
  await client.query("SET LOCAL ROLE landfall_gate");
  const tables = await readTables(client);
  await client.query("RESET ROLE");
  return new Map(tables.map(({ name, columns }) => [name, new Set(columns)]));
}

type Made = ReadonlyMap<string, ReadonlySet<string>>;

async function load(client: pg.Client, file: string, made: Made): Promise<void> {
  let into: ReturnType<typeof copyFrom> | null = null;
  for await (const part of readBackup(file)) {
    if (part.kind === "table") {
      into = made.has(part.table) ? client.query(copyFrom(copyStatement(part, made))) : null;
      // A refusal comes at the end, where it is waited for; until then it must not end the process.
      into?.on("error", () => undefined);
    } else if (part.kind === "rows" && into) {
      if (!into.write(part.lines)) await Promise.race([once(into, "drain"), finished(into)]);
    } else if (part.kind === "table-end" && into) {
      into.end();
      await finished(into);
    }
  }
}

/** Names come out of a file: only those that the database has are put into SQL. */
function copyStatement(part: { table: string; columns: readonly string[] }, made: Made): string {
  const { table, columns } = part;
  const unknown = columns.find((column) => !made.get(table)?.has(column));
  if (unknown !== undefined) throw new BackupFault(`Its table ${table} has columns that no migration makes.`);
  return `COPY ${table} (${columns.join(", ")}) FROM STDIN`;
}

async function setSequences(client: pg.Client, { sequences }: BackupHeader): Promise<void> {
  for (const { name, value, isCalled } of sequences) {
    await client.query("SELECT setval($1::text::regclass, $2::text::bigint, $3)", [name, value, isCalled]);
  }
}

/** Reads everything again and compares it, and lets the database check its own chains. */
async function requireSame(
  client: pg.Client,
  backup: VerifiedBackup,
  made: Made,
): Promise<readonly ChainResult[]> {
  await client.query("SET LOCAL ROLE landfall_gate");
  const wanted = new Map(backup.tables.map((table) => [table.table, table]));
  for (const table of await readTables(client)) {
    const { rows, sha256 } = await digestRows(client, table);
    const there = wanted.get(table.name);
    if (rows !== (there?.rows ?? 0) || (there && sha256 !== there.sha256)) {
      throw new BackupFault(
        `The rows of ${table.name} are not the backup's after they were written; nothing was kept.`,
      );
    }
  }
  if (!made.has("audit_event")) return [];
  const chains: ChainResult[] = [];
  for (const { organisation, entries } of backup.chains) {
    const { rows } = await client.query<{ broken: string | null }>(
      "SELECT landfall_verify_audit($1)::text AS broken",
      [organisation],
    );
    const broken = rows[0]?.broken ?? null;
    chains.push({ organisation, entries, brokenAt: broken === null ? null : Number(broken) });
  }
  return chains;
}
