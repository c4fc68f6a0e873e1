import { type RestoredBackup, restoreBackup } from "@/scripts/backup/restore-backup";
import { type VerifiedBackup, verifyBackup } from "@/scripts/backup/verify-backup";
import { backupPath, brokenChains, inCount, readingBackup } from "@/scripts/landfall/backup-words";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { withDatabase } from "@/scripts/landfall/with-database";

/** Puts a backup into an empty database: of one's own, or the embedded one, which is made if there is none. */
export function restore(name: string): Promise<Outcome> {
  const file = backupPath(name);
  return readingBackup(name, async () => {
    // Before a database is made or started for a file that is no good.
    const backup = await verifyBackup(file);
    return withDatabase(
      ({ ownerUrl }) =>
        readingBackup(name, async () => inWords(backup, await restoreBackup({ ownerUrl, file, backup }))),
      { makes: true },
    );
  });
}

function inWords(backup: VerifiedBackup, { newerMigrations, leftOut, chains }: RestoredBackup): Outcome {
  const broken = brokenChains(chains);
  const lines = [
    `Restored ${inCount(backup.rows - rowsOf(leftOut), "row")} of ${inCount(backup.tables.length - leftOut.length, "table")}, as they were at ${backup.header.takenAt}; read again, they are the backup's.`,
    ...(broken.length === 0 ? [`The audit trail is intact (${inCount(chains.length, "chain")}).`] : []),
    ...(newerMigrations > 0
      ? [`The next npm start applies ${inCount(newerMigrations, "newer migration")}.`]
      : []),
    "With the installation's secret of then (LANDFALL_SECRET, or the file secret in the data folder) people stay signed in; without it they sign in again.",
    "",
  ];
  const missing = leftOut.map(
    ({ table, rows }) =>
      `Left out, since no migration of Landfall makes it: the table ${table}, ${inCount(rows, "row")}.`,
  );
  const faults = [...broken, ...missing];
  return { out: lines.join("\n"), faults, exit: faults.length > 0 ? EXIT.found : EXIT.done };
}

const rowsOf = (tables: RestoredBackup["leftOut"]) => tables.reduce((sum, { rows }) => sum + rows, 0);
