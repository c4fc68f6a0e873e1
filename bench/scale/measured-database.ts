import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fillOrganisation, openSessions, type Sessions, type Wanted } from "@/bench/scale/fill-organisation";
import { locateDataFolder } from "@/scripts/database/data-folder";
import { applyMigrations } from "@/scripts/database/migrations";
import { startPostgres } from "@/scripts/database/postgres-server";
import { settleRoleAddresses } from "@/scripts/database/role-addresses";
import { lockInstallation } from "@/scripts/installation/installation-lock";
import { settleSecret } from "@/scripts/installation/installation-secret";
import type { Shutdown } from "@/scripts/process/shutdown";
import { openThrowawayDatabase, type ThrowawayDatabase } from "@/scripts/testing/throwaway-database";

type Opened = {
  readonly database: ThrowawayDatabase;
  readonly sessions: Sessions;
};

/**
 * A filled database. Without `keep` it is thrown away at `drop`; with it, it is an installation's folder below that one, named for its size,
 * which is filled once, brought to the newest migration whenever it is opened, and which `LANDFALL_DATA` can name afterwards.
 */
export async function openMeasuredDatabase(
  shutdown: Shutdown,
  { keep, ...wanted }: Wanted & { readonly keep?: string | undefined },
): Promise<Opened> {
  if (keep === undefined) {
    const database = await openThrowawayDatabase(shutdown);
    await fillOrganisation(database.ownerUrl, wanted);
    return { database, sessions: await openSessions(database.ownerUrl, wanted.seed) };
  }
  const folder = resolve(keep, String(wanted.assessments));
  const filled = join(folder, "filled");
  if (!existsSync(filled)) clear(folder);
  const database = await openKeptDatabase(folder, shutdown);
  if (!existsSync(filled)) {
    await fillOrganisation(database.ownerUrl, wanted);
    writeFileSync(filled, wanted.seed);
  }
  return { database, sessions: await openSessions(database.ownerUrl, wanted.seed) };
}

/** What a filling that was cut off left behind. */
function clear(folder: string): void {
  if (existsSync(folder)) rmSync(locateDataFolder(folder, undefined), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

async function openKeptDatabase(folder: string, shutdown: Shutdown): Promise<ThrowawayDatabase> {
  const unlock = lockInstallation(folder);
  const server = await startPostgres({ folder, throwaway: true });
  const stop = async () => {
    await server.stop();
    unlock();
  };
  const forget = shutdown.add(stop);
  await applyMigrations(server.ownerUrl, shutdown);
  const secret = settleSecret(undefined, folder);
  return {
    ownerUrl: server.ownerUrl,
    ...(await settleRoleAddresses(server.ownerUrl, secret)),
    secret,
    async drop() {
      forget();
      await stop();
    },
  };
}
