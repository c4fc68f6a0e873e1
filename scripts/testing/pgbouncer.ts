import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withOwner } from "@/scripts/database/owner-client";
import type { RoleAddresses } from "@/scripts/database/role-addresses";
import { serverAccount } from "@/scripts/database/server-account";
import { bareEnvironment } from "@/scripts/process/bare-environment";
import { Failure } from "@/scripts/process/failure";
import { findFreePort } from "@/scripts/process/free-port";
import { endGroup } from "@/scripts/process/run-command";
import type { Shutdown } from "@/scripts/process/shutdown";
import { findProgram, installDebian } from "@/scripts/testing/programs";

const START_LIMIT = 30_000;

/** Where PgBouncer is: on the PATH, or just installed from Debian's packages. Undefined where neither can be. */
export function findPgBouncer(): string | undefined {
  const find = () => findProgram(["pgbouncer"]);
  return find() ?? (installDebian("pgbouncer") ? find() : undefined);
}

/**
 * A PgBouncer in transaction mode before a database, with fewer connections to it than ask for one at the same time. Gives the
 * same roles' addresses through it.
 */
export async function startPgBouncer(
  program: string,
  { appDatabaseUrl, doorDatabaseUrl }: RoleAddresses,
  shutdown: Shutdown,
) {
  const folder = mkdtempSync(join(tmpdir(), "landfall-pgbouncer-"));
  const target = new URL(appDatabaseUrl);
  const port = await findFreePort();
  const settings = join(folder, "pgbouncer.ini");
  const users = join(folder, "users.txt");
  const known = [target, new URL(doorDatabaseUrl)].map(
    ({ username, password }) => `"${username}" "${decodeURIComponent(password)}"\n`,
  );
  writeFileSync(users, known.join(""));
  const lines = [
    "[databases]",
    `${target.pathname.slice(1)} = host=${target.hostname} port=${target.port}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = plain",
    `auth_file = ${users}`,
    "pool_mode = transaction",
    "default_pool_size = 3",
    "max_client_conn = 200",
  ];
  writeFileSync(settings, `${lines.join("\n")}\n`);
  // It refuses to run as root.
  const account = serverAccount();
  for (const path of [settings, users]) chmodSync(path, 0o600);
  if (account) for (const path of [folder, settings, users]) chownSync(path, account.uid, account.gid);
  const child = spawn(program, ["--quiet", settings], {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: bareEnvironment(),
  });
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const drop = async () => {
    await endGroup(child, 2_000);
    rmSync(folder, { recursive: true, force: true });
  };
  const forget = shutdown.add(drop);
  const through = (databaseUrl: string) => {
    const url = new URL(databaseUrl);
    url.host = `127.0.0.1:${port}`;
    return url.href;
  };
  const answers = () => withOwner(through(appDatabaseUrl), async () => true).catch(() => false);
  const end = Date.now() + START_LIMIT;
  while (!(await answers())) {
    if (child.exitCode === null && child.signalCode === null && Date.now() < end) continue;
    await drop();
    throw new Failure(`PgBouncer did not start.\n${complaint.trim()}`);
  }
  return {
    addresses: { appDatabaseUrl: through(appDatabaseUrl), doorDatabaseUrl: through(doorDatabaseUrl) },
    async stop() {
      forget();
      await drop();
    },
  };
}
