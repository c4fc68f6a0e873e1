import { MIGRATION_LOCK } from "@/scripts/database/migration-history";
import { withOwner } from "@/scripts/database/owner-client";
import { deriveSecret } from "@/scripts/installation/installation-secret";

/** The roles that sign in, and from what of the installation's secret their passwords follow. */
const ROLES = {
  landfall_app: "database role of the application",
  landfall_door: "database role of its door",
} as const;

export interface RoleAddresses {
  /** Of `landfall_app`, for whoever is signed in. */
  readonly appDatabaseUrl: string;
  /** Of `landfall_door`, for what is asked before. */
  readonly doorDatabaseUrl: string;
}

function mayEnter(address: string): Promise<boolean> {
  return withOwner(address, async () => true).catch(() => false);
}

/**
 * The addresses under which the application reaches the database: as two roles that own nothing, with passwords derived
 * from the installation's secret. Sets a password only if it isn't valid yet, so that instances that start together
 * don't get into each other's way.
 */
export async function settleRoleAddresses(ownerUrl: string, secret: string): Promise<RoleAddresses> {
  const [appDatabaseUrl, doorDatabaseUrl] = await Promise.all([
    settleAddress("landfall_app", ownerUrl, secret),
    settleAddress("landfall_door", ownerUrl, secret),
  ]);
  return { appDatabaseUrl, doorDatabaseUrl };
}

async function settleAddress(role: keyof typeof ROLES, ownerUrl: string, secret: string): Promise<string> {
  const address = new URL(ownerUrl);
  address.username = role;
  address.password = deriveSecret(secret, ROLES[role]);
  if (await mayEnter(address.href)) return address.href;
  await withOwner(ownerUrl, (client) =>
    // Of two that change one role at the same time the second would fail.
    client.query(`BEGIN; SELECT pg_advisory_xact_lock(${MIGRATION_LOCK});
                  ALTER ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(address.password)}; COMMIT`),
  );
  return address.href;
}
