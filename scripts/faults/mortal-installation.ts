import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoPassword } from "@/prisma/demo-accounts";
import { locateDataFolder } from "@/scripts/database/data-folder";
import { applyMigrations } from "@/scripts/database/migrations";
import { readServerFile } from "@/scripts/database/orphan-server";
import { ownerClient } from "@/scripts/database/owner-client";
import { type PostgresServer, startPostgres } from "@/scripts/database/postgres-server";
import { settleRoleAddresses } from "@/scripts/database/role-addresses";
import { runSeed } from "@/scripts/database/run-seed";
import { lockInstallation } from "@/scripts/installation/installation-lock";
import { findFreePort } from "@/scripts/process/free-port";
import { isAlive, waitUntilGone } from "@/scripts/process/process-identity";
import { Shutdown } from "@/scripts/process/shutdown";
import { serverEnvironment } from "@/scripts/server/server-environment";
import { startWebServer } from "@/scripts/server/web-server";
import { SilentProxy } from "@/scripts/testing/silent-proxy";

/** An installation with the demo organisation whose web server and database can be killed and started again. */
export type MortalInstallation = {
  readonly url: string;
  readonly password: string;
  readonly ownerUrl: string;
  killServer(): Promise<void>;
  startServer(): Promise<void>;
  killDatabase(): Promise<void>;
  startDatabase(): Promise<void>;
  /** Stops every process of the database where it is; gives the way to let them go on. */
  pauseDatabase(): Promise<End>;
  /** Takes the table of answers for another session; gives the way to let it go. */
  lockAnswers(): Promise<End>;
  /** What stands between server and database. */
  readonly proxy: SilentProxy;
};

/** Ends a fault. */
export type End = () => Promise<void>;

/** Makes one in a temporary folder, with the database's full safety; everything goes at the shutdown. */
export async function openMortalInstallation(shutdown: Shutdown): Promise<MortalInstallation> {
  const folder = mkdtempSync(join(tmpdir(), "landfall-faults-"));
  lockInstallation(folder);
  const dataFolder = locateDataFolder(folder, undefined);
  let database: PostgresServer | undefined;
  shutdown.add(async () => {
    await database?.stop({ atOnce: true });
    for (const path of [dataFolder, folder]) rmSync(path, { recursive: true, force: true });
  });
  database = await startPostgres({ folder });
  const { ownerUrl } = database;
  await applyMigrations(ownerUrl, shutdown);
  const secret = randomBytes(32).toString("base64url");
  const { appDatabaseUrl, doorDatabaseUrl } = await settleRoleAddresses(ownerUrl, secret);
  const proxy = await SilentProxy.before(appDatabaseUrl);
  shutdown.add(() => proxy.close());
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const settings = { appDatabaseUrl, doorDatabaseUrl, demo: true, url, secret };
  await runSeed({ databaseUrl: ownerUrl, ...settings }, shutdown);
  const env = serverEnvironment(process.env, {
    ...settings,
    appDatabaseUrl: proxy.address(appDatabaseUrl),
    doorDatabaseUrl: proxy.address(doorDatabaseUrl),
    development: false,
  });

  let server = new Shutdown();
  shutdown.add(() => server.runAtOnce());
  const startServer = async () => {
    server = new Shutdown();
    const log = join(folder, "server.log");
    await startWebServer({ port, host: "127.0.0.1", development: false, env, shutdown: server, log });
  };
  await startServer();
  return {
    url,
    password: demoPassword(secret),
    ownerUrl,
    startServer,
    // Without patience: SIGKILL to the whole group.
    killServer: () => server.runAtOnce(),
    killDatabase: async () => {
      const pid = readServerFile(locateDataFolder(folder, undefined))?.pid;
      if (pid === undefined) throw new Error("The database is not running.");
      process.kill(pid, "SIGKILL");
      await waitUntilGone(pid, 5_000);
    },
    startDatabase: async () => {
      database = await startPostgres({ folder });
    },
    pauseDatabase: async () => {
      const pid = readServerFile(locateDataFolder(folder, undefined))?.pid;
      if (pid === undefined) throw new Error("The database is not running.");
      const children = execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" })
        .trim()
        .split("\n");
      const all = [pid, ...children.map(Number)];
      const send = (signal: NodeJS.Signals) => {
        for (const each of all) if (isAlive(each)) process.kill(each, signal);
      };
      send("SIGSTOP");
      const end = async () => send("SIGCONT");
      const forget = shutdown.add(end);
      return async () => {
        forget();
        await end();
      };
    },
    lockAnswers: async () => {
      const client = ownerClient(ownerUrl, { reply: 0 });
      await client.connect();
      await client.query("BEGIN; LOCK TABLE answer IN ACCESS EXCLUSIVE MODE");
      return () => client.end();
    },
    proxy,
  };
}
