import { compareWithDatabase, type VerifiedBackup, verifyBackup } from "@/scripts/backup/verify-backup";
import { backupPath, brokenChains, inCount, readingBackup } from "@/scripts/landfall/backup-words";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";
import { withDatabase } from "@/scripts/landfall/with-database";

/** Whether a backup is in order, without a database; and, if asked, in what a database differs from it. */
export function verify(name: string, againstDatabase: boolean): Promise<Outcome> {
  return readingBackup(name, async () => {
    const backup = await verifyBackup(backupPath(name));
    const alone = inWords(name, backup);
    if (!againstDatabase) return alone;
    const compared = await withDatabase(({ ownerUrl }) => compare(ownerUrl, backup));
    return {
      out: `${alone.out}${compared.out}`,
      faults: [...alone.faults, ...compared.faults],
      exit: Math.max(alone.exit, compared.exit),
    };
  });
}

function inWords(name: string, { header, tables, rows, sha256, chains }: VerifiedBackup): Outcome {
  const broken = brokenChains(chains);
  const lines = [
    `${name}: in order, ${inCount(rows, "row")} of ${inCount(tables.length, "table")} as they were at ${header.takenAt}, from Landfall ${header.landfall} on PostgreSQL ${header.postgres}.`,
    `SHA-256 of its contents: ${sha256}`,
    ...(broken.length === 0 ? [`The audit trail is intact (${inCount(chains.length, "chain")}).`] : []),
    "",
  ];
  return { out: lines.join("\n"), faults: broken, exit: broken.length > 0 ? EXIT.found : EXIT.done };
}

async function compare(ownerUrl: string, backup: VerifiedBackup): Promise<Outcome> {
  const differences = await compareWithDatabase(ownerUrl, backup);
  if (differences.length === 0)
    return { out: "The database has the same rows.\n", faults: [], exit: EXIT.done };
  const rows = (count: number | null) => (count === null ? "no such table" : inCount(count, "row"));
  const lines = differences.map(
    ({ table, inBackup, inDatabase }) =>
      `${table}: ${rows(inBackup)} in the backup, ${rows(inDatabase)} in the database${inBackup === inDatabase ? ", not the same" : ""}`,
  );
  return { out: `The database differs from it:\n${lines.join("\n")}\n`, faults: [], exit: EXIT.found };
}
