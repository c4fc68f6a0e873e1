import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { makeFolder } from "@/scripts/installation/make-folder";
import { Failure } from "@/scripts/process/failure";
import { isAlive, startOf } from "@/scripts/process/process-identity";

const holderSchema = z.object({ pid: z.int(), start: z.string() });

function readHolder(file: string): z.infer<typeof holderSchema> | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}

/** Whether a process has taken the folder, be it still there or killed. */
export function isHeld(folder: string): boolean {
  return existsSync(join(folder, "landfall.lock"));
}

/** The process that holds the folder, if it still runs. The number alone could by now be another program's. */
export function livingHolder(folder: string): number | undefined {
  const holder = readHolder(join(folder, "landfall.lock"));
  return holder && isAlive(holder.pid) && startOf(holder.pid) === holder.start ? holder.pid : undefined;
}

/**
 * Takes an installation's folder for this process. Returns what gives it back; a killed process needs not: the next
 * one sees that it is gone.
 *
 * @throws Failure if another living process has the folder.
 */
export function lockInstallation(folder: string): () => void {
  makeFolder(folder);
  const file = join(folder, "landfall.lock");
  const holder = livingHolder(folder);
  if (holder !== undefined) {
    throw new Failure(
      `Landfall already runs on ${folder} (process ${holder}). Stop it first, or give LANDFALL_DATA another folder.`,
    );
  }
  rmSync(file, { force: true });
  try {
    const self = { pid: process.pid, start: startOf(process.pid) ?? "" };
    writeFileSync(file, JSON.stringify(self), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Failure(`Another Landfall is just starting on ${folder}.`);
  }
  return () => rmSync(file, { force: true });
}
