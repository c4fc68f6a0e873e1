/**
 * scripts/backup: a backup of everything the database holds, made and restored without PostgreSQL's own programs. It knows the
 * catalogue of PostgreSQL and no table of ours but the audit trail, so that what a migration adds is in the next backup.
 *
 * The file is text under gzip, so that it can be read without Landfall: a line of JSON that says what it is; for each table a line
 * of JSON, its rows as COPY writes them, "\." and a line with their number and hash; at the end a line with the hash of
 * everything before it.
 */
import { z } from "zod";

export const BACKUP_FORMAT = "landfall.backup/1";

export const ROWS_END = Buffer.from("\\.\n");

/** More than any line but a row has. */
export const LONGEST_LINE = 4 * 1024 * 1024;

const count = z.int().nonnegative();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const migrationSchema = z.strictObject({ name: z.string(), checksum: z.string(), appliedAt: z.string() });

export const headerSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  /** Of Landfall, its questions and its rules, for people; what decides is the migrations. */
  landfall: z.string(),
  instrument: z.string(),
  rulebook: z.string(),
  postgres: z.string(),
  /** The moment whose state it holds, by the database's clock. */
  takenAt: z.string(),
  /** In the order in which they were applied. */
  migrations: z.array(migrationSchema).readonly(),
  sequences: z
    .array(z.strictObject({ name: z.string(), value: z.string(), isCalled: z.boolean() }))
    .readonly(),
});
export const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).readonly() });
export const tableEndSchema = z.strictObject({ rows: count, sha256 });
export const endSchema = z.strictObject({ tables: count, rows: count, sha256 });

export type BackupHeader = z.infer<typeof headerSchema>;
export type AppliedMigration = z.infer<typeof migrationSchema>;

/** How many rows a table has and what they are: equal in two places only if every value is. */
export type Digest = z.infer<typeof tableEndSchema>;

/** What stands in a table's line and under it; names are as SQL wants them, quoted where needed. */
export interface BackedUpTable extends Digest {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The file is not what it should be. The sentence says how, and never what stands in it. */
export class BackupFault extends Error {}
