import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locateDataFolder } from "@/scripts/database/data-folder";
import { applyMigrations } from "@/scripts/database/migrations";
import { endOrphan } from "@/scripts/database/orphan-server";
import { startPostgres } from "@/scripts/database/postgres-server";
import { type RoleAddresses, settleRoleAddresses } from "@/scripts/database/role-addresses";
import { isHeld, livingHolder, lockInstallation } from "@/scripts/installation/installation-lock";
import type { Shutdown } from "@/scripts/process/shutdown";

export interface ThrowawayDatabase extends RoleAddresses {
  readonly ownerUrl: string;
  readonly secret: string;
  /** Ends the server and deletes everything. */
  drop(): Promise<void>;
}

const prefix = "landfall-test-";

async function remove(folder: string): Promise<void> {
  const dataFolder = locateDataFolder(folder, undefined);
  await endOrphan(dataFolder);
  for (const path of [dataFolder, folder]) rmSync(path, { recursive: true, force: true });
}

/** Removes what killed runs of the tests left behind, with their servers. */
export async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    if (isHeld(folder) && livingHolder(folder) === undefined) await remove(folder);
  }
}

/** A PostgreSQL of its own in a temporary folder, migrated and empty. */
export async function openThrowawayDatabase(shutdown: Shutdown): Promise<ThrowawayDatabase> {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  lockInstallation(folder);
  const starting = startPostgres({ folder, throwaway: true });
  const drop = async () => {
    const server = await starting.catch(() => undefined);
    await server?.stop({ atOnce: true });
    await remove(folder);
  };
  const forget = shutdown.add(drop);
  const { ownerUrl } = await starting;
  await applyMigrations(ownerUrl, shutdown);
  const secret = randomBytes(32).toString("base64url");
  const addresses = await settleRoleAddresses(ownerUrl, secret);
  return {
    ownerUrl,
    ...addresses,
    secret,
    async drop() {
      forget();
      await drop();
    },
  };
}
