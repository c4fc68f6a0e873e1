import { resolve } from "node:path";
import type { ChainResult } from "@/scripts/backup/audit-chain";
import { BackupFault } from "@/scripts/backup/backup-format";
import { EXIT } from "@/scripts/landfall/exit-codes";
import type { Outcome } from "@/scripts/landfall/outcome";

/** Names are relative to where the command was typed; npm runs it in Landfall's folder and tells where that was. */
export function backupPath(name: string): string {
  return resolve(process.env.INIT_CWD ?? ".", name);
}

export const KEEP_SECRET =
  "It does not hold the installation's secret (LANDFALL_SECRET, or the file secret in the data folder): keep that too, elsewhere.";

/** "1 row", "12,345 rows". */
export function inCount(count: number, noun: string): string {
  return `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;
}

/** Where chains of the audit trail don't hold, a sentence each; none if all do. */
export function brokenChains(chains: readonly ChainResult[]): readonly string[] {
  return chains
    .filter(({ brokenAt }) => brokenAt !== null)
    .map(
      ({ organisation, brokenAt }) =>
        `The audit trail of organisation ${organisation} does not hold from entry ${brokenAt} on. It was so in the database when the backup was made.`,
    );
}

/** The same as `work` does; what is wrong with the file becomes a sentence that names it. */
export async function readingBackup(file: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (error instanceof BackupFault) {
      return { out: "", faults: [`${file}: ${error.message}`], exit: EXIT.faults };
    }
    if (syscall === undefined) throw error;
    return { out: "", faults: [`${file}: It can't be read (${code}).`], exit: EXIT.noInput };
  }
}
