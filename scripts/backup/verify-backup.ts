import { AuditChains, type ChainResult } from "@/scripts/backup/audit-chain";
import type { BackedUpTable, BackupHeader } from "@/scripts/backup/backup-format";
import { withBackupClient } from "@/scripts/backup/connect";
import { digestRows } from "@/scripts/backup/copy-rows";
import { openSnapshot } from "@/scripts/backup/open-snapshot";
import { readBackup } from "@/scripts/backup/read-backup";

export interface VerifiedBackup {
  readonly header: BackupHeader;
  readonly tables: readonly BackedUpTable[];
  readonly rows: number;
  readonly sha256: string;
  readonly chains: readonly ChainResult[];
}

/**
 * Reads a backup from end to end without a database: its structure, every hash, and the chains of the audit trail.
 *
 * @throws BackupFault saying what is wrong. A broken chain is none: the file then holds truly what the database held.
 */
export async function verifyBackup(file: string): Promise<VerifiedBackup> {
  const chains = new AuditChains();
  const tables: BackedUpTable[] = [];
  let header: BackupHeader | undefined;
  let current = { table: "", columns: [] as readonly string[] };
  for await (const part of readBackup(file)) {
    if (part.kind === "header") header = part.header;
    else if (part.kind === "table") current = part;
    else if (part.kind === "rows") chains.add(current.table, current.columns, part.lines);
    else if (part.kind === "table-end") tables.push(part.table);
    else if (header)
      return { header, tables, rows: part.rows, sha256: part.sha256, chains: chains.results() };
  }
  throw new Error("A backup was read to its end without coming to it.");
}

/** Tables in which the database now differs from the backup, with the numbers of rows; a missing table has none. */
export interface Difference {
  readonly table: string;
  readonly inBackup: number | null;
  readonly inDatabase: number | null;
}

/** Compares a database, as it is at one moment, with a backup. */
export async function compareWithDatabase(
  ownerUrl: string,
  backup: Pick<VerifiedBackup, "tables">,
): Promise<readonly Difference[]> {
  return withBackupClient(ownerUrl, async (client) => {
    const wanted = new Map(backup.tables.map((table) => [table.table, table]));
    const differences: Difference[] = [];
    for (const table of (await openSnapshot(client)).tables) {
      const there = wanted.get(table.name);
      wanted.delete(table.name);
      const here = await digestRows(client, table);
      const isSame =
        here.sha256 === there?.sha256 && here.rows === there.rows && same(table.columns, there.columns);
      if (isSame) continue;
      differences.push({ table: table.name, inBackup: there?.rows ?? null, inDatabase: here.rows });
    }
    const missing = [...wanted.values()].map(({ table, rows }) => ({
      table,
      inBackup: rows,
      inDatabase: null,
    }));
    return [...differences, ...missing];
  });
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((name, index) => name === other[index]);
