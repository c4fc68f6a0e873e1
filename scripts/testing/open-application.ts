import { demoPassword } from "@/prisma/demo-accounts";
import { runSeed } from "@/scripts/database/run-seed";
import { findFreePort } from "@/scripts/process/free-port";
import type { Shutdown } from "@/scripts/process/shutdown";
import { serverEnvironment } from "@/scripts/server/server-environment";
import { startWebServer } from "@/scripts/server/web-server";
import { identityProviderVariables } from "@/scripts/testing/identity-provider-settings";
import { openThrowawayDatabase } from "@/scripts/testing/throwaway-database";

export type Application = {
  readonly url: string;
  /** Its database, past it. */
  readonly ownerUrl: string;
  /** Of everybody in the demo organisation. */
  readonly password: string;
  /** Where it looks for its identity provider. */
  readonly identityProviderPort: number;
};

/** Serves the built application on a database of its own with the demo organisation; what it says goes to the file. */
export async function openApplication(shutdown: Shutdown, log: string): Promise<Application> {
  const { ownerUrl, appDatabaseUrl, doorDatabaseUrl, secret } = await openThrowawayDatabase(shutdown);
  const port = await findFreePort();
  const identityProviderPort = await findFreePort();
  const url = `http://localhost:${port}`;
  const settings = { appDatabaseUrl, doorDatabaseUrl, secret, url, demo: true };
  await runSeed({ databaseUrl: ownerUrl, ...settings }, shutdown);
  // As behind one proxy: a test that asks as from elsewhere has an allowance of its own.
  const env = {
    ...serverEnvironment(process.env, { ...settings, development: false }),
    LANDFALL_PROXIES: "1",
    ...identityProviderVariables(identityProviderPort),
  };
  await startWebServer({ port, host: "127.0.0.1", development: false, env, shutdown, log });
  return { url, ownerUrl, password: demoPassword(secret), identityProviderPort };
}
