import { vi } from "vitest";
import { ownerUrl } from "@/lib/data/testing/test-organisation";
import { applyMigrations } from "@/scripts/database/migrations";
import { withOwner } from "@/scripts/database/owner-client";
import { Shutdown } from "@/scripts/process/shutdown";

/**
 * Gives the rest of a test file an empty database of its own, with every table, on the server of its worker: for what looks at all
 * rows there are, and must not meet those of files that ran before. Only for files that run in a process of their own.
 */
export async function takeOwnDatabase(name: string): Promise<void> {
  const inOwn = (address: string) => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  await withOwner(ownerUrl(), (client) => client.query(`CREATE DATABASE ${name}`));
  await applyMigrations(inOwn(ownerUrl()), new Shutdown(), { say: () => {} });
  for (const variable of ["TEST", "APP", "DOOR"].map((part) => `LANDFALL_${part}_DATABASE_URL`)) {
    vi.stubEnv(variable, inOwn(process.env[variable] ?? ""));
  }
}
