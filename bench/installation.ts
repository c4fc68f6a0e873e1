import pg from "pg";
import { BENCH_TABLE } from "@/bench/server/bench-table";
import { isClientCurrent } from "@/scripts/bootstrap/client-stamp.mjs";
import { step } from "@/scripts/bootstrap/progress.mjs";
import type { RoleAddresses } from "@/scripts/database/role-addresses";
import { runSeed } from "@/scripts/database/run-seed";
import { findFreePort } from "@/scripts/process/free-port";
import type { Shutdown } from "@/scripts/process/shutdown";
import { generateClient } from "@/scripts/server/prisma-client";
import { openThrowawayDatabase, removeAbandoned } from "@/scripts/testing/throwaway-database";

/** An installation for the time of a measurement: own database with the demo organisation, gone at the shutdown. */
export type Installation = RoleAddresses & {
  readonly secret: string;
  /** Where its web server is to listen. */
  readonly port: number;
  readonly url: string;
};

export async function makeInstallation(shutdown: Shutdown): Promise<Installation> {
  await removeAbandoned();
  if (!isClientCurrent()) await step("Generating the database client", () => generateClient(shutdown));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  let made: Installation | undefined;
  await step("Making a throwaway database", async () => {
    const { ownerUrl, appDatabaseUrl, doorDatabaseUrl, secret } = await openThrowawayDatabase(shutdown);
    await createBenchTable(ownerUrl);
    made = { appDatabaseUrl, doorDatabaseUrl, secret, port, url };
    await runSeed(
      { databaseUrl: ownerUrl, appDatabaseUrl, doorDatabaseUrl, demo: true, url, secret },
      shutdown,
    );
  });
  if (!made) throw new Error("The throwaway database was not made.");
  return made;
}

/** The table that bare writes go to: an answer's key and value, without policies, history or triggers. */
async function createBenchTable(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      CREATE TABLE ${BENCH_TABLE} (
        assessment_id uuid NOT NULL,
        path text NOT NULL,
        value jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        PRIMARY KEY (assessment_id, path)
      );
      GRANT SELECT, INSERT, UPDATE ON ${BENCH_TABLE} TO landfall_app`);
  } finally {
    await client.end();
  }
}
