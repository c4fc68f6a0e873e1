import { MIGRATION_LOCK } from "@/scripts/database/migration-history";
import { withOwner } from "@/scripts/database/owner-client";
import { deriveSecret } from "@/scripts/installation/installation-secret";

const role = "landfall_app";

function mayEnter(address: string): Promise<boolean> {
  return withOwner(address, async () => true).catch(() => false);
}

/**
 * The address under which the application reaches the database: as the role that owns nothing, with a password derived
 * from the installation's secret. Sets that password only if it isn't valid yet, so that instances that start together
 * don't get into each other's way.
 */
export async function settleAppAddress(ownerUrl: string, secret: string): Promise<string> {
  const address = new URL(ownerUrl);
  address.username = role;
  address.password = deriveSecret(secret, "database role of the application");
  if (await mayEnter(address.href)) return address.href;
  await withOwner(ownerUrl, (client) =>
    // Of two that change one role at the same time the second would fail.
    client.query(`BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK});
                  ALTER ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(address.password)}; COMMIT`),
  );
  return address.href;
}
