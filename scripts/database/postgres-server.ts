import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, closeSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createDataFolder } from "@/scripts/database/create-data-folder";
import { createDatabaseOnce } from "@/scripts/database/create-database";
import { locateDataFolder } from "@/scripts/database/data-folder";
import { endOrphan, endServer, readServerFile } from "@/scripts/database/orphan-server";
import { findPostgresBinaries } from "@/scripts/database/postgres-binaries";
import { type Account, serverAccount } from "@/scripts/database/server-account";
import { ownerAddress, settleServerSettings } from "@/scripts/database/server-settings";
import { makeFolder } from "@/scripts/installation/make-folder";
import { bareEnvironment } from "@/scripts/process/bare-environment";
import { Failure } from "@/scripts/process/failure";

export interface PostgresServer {
  /** The owner's address: for migrations and seeding, never for the application. */
  readonly ownerUrl: string;
  /** Whether a server left behind by a killed process had to be ended first. */
  readonly recovered: boolean;
  /** Calls back once if the server ends without having been asked to. */
  onUnexpectedEnd(call: () => void): void;
  stop(options?: { atOnce?: boolean }): Promise<void>;
}

interface Setup {
  /** The installation's folder: settings, log and the server's files are below it. */
  readonly folder: string;
  /** Gives up safety against power cuts for speed: for databases of tests. */
  readonly throwaway?: boolean;
}

const startLimit = 180_000;
const throwawaySettings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

function serverArguments(dataFolder: string, port: number, throwaway: boolean): string[] {
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(throwaway ? throwawaySettings : []),
  ];
  return ["-D", dataFolder, ...settings.flatMap((setting) => ["-c", setting])];
}

function launch(program: string, words: string[], log: string, account: Account | undefined): ChildProcess {
  const output = openSync(log, "w", 0o600);
  // Its own process group: Ctrl-C must reach us alone, so that the web server ends before its database.
  const child = spawn(program, words, {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", output, output],
    env: bareEnvironment(),
  });
  closeSync(output);
  return child;
}

async function waitUntilReady(child: ChildProcess, dataFolder: string): Promise<boolean> {
  const end = Date.now() + startLimit;
  let spawned = true;
  child.once("error", () => {
    spawned = false;
  });
  while (spawned && child.exitCode === null && child.signalCode === null && Date.now() < end) {
    const file = readServerFile(dataFolder);
    if (file?.pid === child.pid && file?.status === "ready") return true;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (child.pid) await endServer(child.pid, { atOnce: true });
  return false;
}

/** What PostgreSQL says while processes of a killed server are still on the way out, which a busy machine takes seconds for. */
const STILL_IN_USE = "pre-existing shared memory block";
const ORPHAN_BACKENDS_LIMIT = 10_000;

function lastLines(log: string): string {
  return readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n");
}

/**
 * Starts the PostgreSQL of an installation: makes its data at first use, keeps port and password from then on, listens
 * on 127.0.0.1 only, and ends a server that a killed process left on the same data.
 *
 * Call only as the holder of the installation's lock.
 *
 * @throws Failure with the last lines of the server's log if it doesn't come up.
 */
export async function startPostgres({ folder, throwaway = false }: Setup): Promise<PostgresServer> {
  makeFolder(folder);
  // Everybody may pass (the server's account must), only the owner may list.
  chmodSync(folder, 0o711);
  const account = serverAccount();
  const binaries = await findPostgresBinaries(account);
  const dataFolder = locateDataFolder(folder, account);
  const recovered = await endOrphan(dataFolder);
  const settings = await settleServerSettings(folder, dataFolder);
  await createDataFolder({ initdb: binaries.initdb, dataFolder, password: settings.password, account });

  const log = join(folder, "postgres.log");
  rmSync(`${log}.previous`, { force: true });
  try {
    renameSync(log, `${log}.previous`);
  } catch {
    // The first start has none.
  }
  const words = serverArguments(dataFolder, settings.port, throwaway);
  const up = async () => {
    const launched = launch(binaries.postgres, words, log, account);
    return (await waitUntilReady(launched, dataFolder)) ? launched : null;
  };
  let child = await up();
  const patience = Date.now() + ORPHAN_BACKENDS_LIMIT;
  while (!child && Date.now() < patience && lastLines(log).includes(STILL_IN_USE)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    child = await up();
  }
  if (!child) {
    throw new Failure(`The database did not start. The end of ${log}:\n${lastLines(log)}`);
  }
  const server = child;
  await createDatabaseOnce(settings);

  let stopping = false;
  return {
    ownerUrl: ownerAddress(settings),
    recovered,
    onUnexpectedEnd(call) {
      server.once("exit", () => {
        if (!stopping) call();
      });
    },
    async stop(options) {
      stopping = true;
      if (server.pid) await endServer(server.pid, options);
    },
  };
}
