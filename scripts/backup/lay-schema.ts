import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import type { AppliedMigration } from "@/scripts/backup/backup-format";
import { listMigrations } from "@/scripts/database/migrations";
import { Failure } from "@/scripts/process/failure";
import { projectRoot } from "@/scripts/project-root";

const folder = join(projectRoot, "prisma", "migrations");

/** As Prisma makes it, which goes on from it at the next start. */
const PRISMAS_TABLE = `
  CREATE TABLE _prisma_migrations (
    id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
    migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
    started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

/**
 * How many migrations this Landfall has besides those of a backup; the next start applies them.
 *
 * @throws Failure if it doesn't have all of the backup's, to the letter.
 */
export function countNewerMigrations(migrations: readonly AppliedMigration[]): number {
  const known = listMigrations(folder);
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

/** Applies exactly these migrations to an empty database, within the transaction that is open, and writes that down. */
export async function laySchema(client: pg.Client, migrations: readonly AppliedMigration[]): Promise<void> {
  await client.query(PRISMAS_TABLE);
  for (const { name, checksum, appliedAt } of migrations) {
    await client.query(readFileSync(join(folder, name, "migration.sql"), "utf8"));
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, $4, $4, 1)`,
      [randomUUID(), checksum, name, appliedAt],
    );
  }
}
