import { startPostgres } from "@/scripts/database/postgres-server";
import { reachDatabase } from "@/scripts/database/reach-database";
import { keptServerSettings, ownerAddress } from "@/scripts/database/server-settings";
import { livingHolder, lockInstallation } from "@/scripts/installation/installation-lock";
import type { StartSettings } from "@/scripts/installation/start-settings";
import type { Shutdown } from "@/scripts/process/shutdown";

/**
 * The owner's address for work beside the server: of the operator's database; of the embedded one that `npm start` has
 * running; or of the embedded one, started here and ended with the shutdown.
 */
export async function findOwnerAddress(
  { databaseUrl, dataFolder }: Pick<StartSettings, "databaseUrl" | "dataFolder">,
  shutdown: Shutdown,
): Promise<string> {
  if (databaseUrl) {
    await reachDatabase(databaseUrl);
    return databaseUrl;
  }
  const kept = keptServerSettings(dataFolder);
  if (kept && livingHolder(dataFolder) !== undefined) {
    const running = ownerAddress(kept);
    await reachDatabase(running);
    return running;
  }
  const unlock = lockInstallation(dataFolder);
  shutdown.add(async () => unlock());
  const starting = startPostgres({ folder: dataFolder });
  shutdown.add(async (options) => (await starting.catch(() => undefined))?.stop(options));
  return (await starting).ownerUrl;
}
