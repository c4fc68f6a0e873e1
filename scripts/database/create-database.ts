import { OWNER_LIMITS } from "@/lib/time-limits";
import { withOwner } from "@/scripts/database/owner-client";
import { ownerAddress, type ServerSettings } from "@/scripts/database/server-settings";

/** Makes Landfall's database on its own server unless it is there. */
export async function createDatabaseOnce(settings: ServerSettings): Promise<void> {
  await withOwner(
    ownerAddress(settings, "postgres"),
    async (client) => {
      const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'landfall'");
      if (rowCount === 0) await client.query("CREATE DATABASE landfall");
    },
    { reply: OWNER_LIMITS.make },
  );
}
