import { writeBackup } from "@/scripts/backup/write-backup";
import { backupPath, inCount, KEEP_SECRET } from "@/scripts/landfall/backup-words";
import { done, type Outcome } from "@/scripts/landfall/outcome";
import { withDatabase } from "@/scripts/landfall/with-database";

/** Backs the database up into a new file. */
export function backup(name: string): Promise<Outcome> {
  const file = backupPath(name);
  return withDatabase(async ({ ownerUrl, shutdown }) => {
    const { header, tables, rows, bytes, sha256 } = await writeBackup({ ownerUrl, file, shutdown });
    return done(
      [
        `Wrote ${file}: ${inCount(rows, "row")} of ${inCount(tables, "table")} as they were at ${header.takenAt}, ${inCount(bytes, "byte")}.`,
        `SHA-256 of its contents: ${sha256}`,
        `Whoever has the file can read every answer. ${KEEP_SECRET}`,
        "",
      ].join("\n"),
    );
  });
}
