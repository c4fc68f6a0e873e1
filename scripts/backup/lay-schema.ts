import { join } from "node:path";
import type pg from "pg";
import type { AppliedMigration } from "@/scripts/backup/backup-format";
import { makeHistory } from "@/scripts/database/migration-history";
import { listMigrations } from "@/scripts/database/migrations";
import { Failure } from "@/scripts/process/failure";
import { projectRoot } from "@/scripts/project-root";

const folder = join(projectRoot, "prisma", "migrations");

/**
 * How many migrations this Landfall has besides those of a backup; the next start applies them.
 *
 * @throws Failure if it doesn't have all of the backup's, to the letter.
 */
export function countNewerMigrations(migrations: readonly AppliedMigration[]): number {
  const known = new Map(listMigrations(folder).map(({ name, checksum }) => [name, checksum]));
  for (const { name, checksum } of migrations) {
    const here = known.get(name);
    if (here === checksum) continue;
    const why =
      here === undefined ? "is not known to this Landfall" : "differs from the one of this Landfall";
    throw new Failure(
      `The backup's migration ${name} ${why}. Restore it with the version that made it, or a newer one.`,
    );
  }
  return known.size - migrations.length;
}

/**
 * Applies exactly these migrations to an empty database, within the transaction that is open, and writes down that they were
 * applied when they were. Call after `countNewerMigrations`.
 */
export async function laySchema(client: pg.Client, migrations: readonly AppliedMigration[]): Promise<void> {
  const scripts = new Map(listMigrations(folder).map(({ name, script }) => [name, script]));
  await makeHistory(client);
  for (const { name, checksum, appliedAt } of migrations) {
    await client.query(scripts.get(name) ?? "");
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES (gen_random_uuid(), $1, $2, $3, $3, 1)`,
      [checksum, name, appliedAt],
    );
  }
}
