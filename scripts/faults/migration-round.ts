import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { locateDataFolder } from "@/scripts/database/data-folder";
import { applyMigrations, listMigrations } from "@/scripts/database/migrations";
import { endOrphan, readServerFile } from "@/scripts/database/orphan-server";
import { withOwner } from "@/scripts/database/owner-client";
import { startPostgres } from "@/scripts/database/postgres-server";
import { keptServerSettings, ownerAddress } from "@/scripts/database/server-settings";
import type { Chance } from "@/scripts/faults/run-round";
import { lockInstallation } from "@/scripts/installation/installation-lock";
import { findFreePort } from "@/scripts/process/free-port";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

/** How many migrations the older state has. */
const OLDER = 6;
const INTERRUPTS = ["SIGINT", "SIGKILL", "database"] as const;
const ANSWERS = 500;

const OLD_DATA = `
  WITH o AS (INSERT INTO organisation (id, name) VALUES (gen_random_uuid(), 'Older') RETURNING id),
  t AS (INSERT INTO team (organisation_id, id, name) SELECT id, gen_random_uuid(), 'Team' FROM o RETURNING *),
  m AS (INSERT INTO member (organisation_id, id, email, name, roles)
        SELECT id, gen_random_uuid(), 'ada@example.org', 'Ada', '{researcher}' FROM o RETURNING *),
  a AS (INSERT INTO assessment (organisation_id, id, team_id, title, handling, instrument_version, created_by)
        SELECT o.id, gen_random_uuid(), t.id, 'Older', 'team', '1.0.0', m.id FROM o, t, m RETURNING *)
  INSERT INTO answer (organisation_id, assessment_id, path, value, version, updated_by)
  SELECT a.organisation_id, a.id, 'project.of-round-' || n, '{"status": "unknown"}', 1, a.created_by
    FROM a, generate_series(1, ${ANSWERS}) n`;

/** Makes a data folder as an older version of Landfall left it, to be copied for each round. */
export async function makeOlderState(shutdown: Shutdown): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "landfall-faults-older-"));
  shutdown.add(async () => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, "data");
  const migrations = join(root, "migrations");
  mkdirSync(migrations);
  const real = join(projectRoot, "prisma", "migrations");
  for (const { name } of listMigrations(real).slice(0, OLDER)) {
    cpSync(join(real, name), join(migrations, name), { recursive: true });
  }
  const unlock = lockInstallation(folder);
  const server = await startPostgres({ folder });
  try {
    await applyMigrations(server.ownerUrl, shutdown, { folder: migrations });
    await withOwner(server.ownerUrl, async (client) => {
      await client.query("SET ROLE landfall_gate");
      await client.query(OLD_DATA);
    });
  } finally {
    await server.stop();
    unlock();
  }
  return folder;
}

/** `npm start` on a data folder; what it says, and its end. */
function startOn(folder: string, port: number) {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: projectRoot,
    env: {
      ...process.env,
      LANDFALL_DATA: folder,
      LANDFALL_DEMO: "off",
      LANDFALL_HOST: "127.0.0.1",
      PORT: String(port),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const ended = once(child, "close");
  /** Whether it says so before it ends. */
  const says = async (words: string) => {
    while (!said.includes(words)) {
      if (child.exitCode !== null || child.signalCode !== null) return false;
      await pause(5);
    }
    return true;
  };
  return { child, ended, says, said: () => said };
}

/**
 * One round: an older installation is started, interrupted at a moment of chance while it migrates, and started again. Gives what
 * went wrong: a start that fails, data that are not what they were.
 */
export async function migrationRound(
  older: string,
  {
    number,
    chance,
    shutdown,
  }: { readonly number: number; readonly chance: Chance; readonly shutdown: Shutdown },
): Promise<{ readonly interrupt: string; readonly wrong: readonly string[] }> {
  const interrupt = INTERRUPTS[number % INTERRUPTS.length] ?? "SIGINT";
  const root = mkdtempSync(join(tmpdir(), "landfall-faults-migration-"));
  const folder = join(root, "data");
  // With the owners of the files, which the database insists on.
  execFileSync("cp", ["-a", older, folder]);
  const remove = async () => {
    await endOrphan(locateDataFolder(folder, undefined));
    rmSync(root, { recursive: true, force: true });
  };
  const forget = shutdown.add(remove);
  try {
    const first = startOn(folder, await findFreePort());
    await first.says("Checking migrations");
    await pause(chance() * 1_200);
    await interruptStart(interrupt, first.child, folder);
    await first.ended;
    const second = startOn(folder, await findFreePort());
    const wrong = (await second.says("Landfall serves at"))
      ? await damages(folder)
      : [`the next start failed:\n${second.said()}`];
    second.child.kill("SIGINT");
    await second.ended;
    return { interrupt, wrong };
  } finally {
    forget();
    await remove();
  }
}

async function interruptStart(
  interrupt: (typeof INTERRUPTS)[number],
  child: ChildProcess,
  folder: string,
): Promise<void> {
  if (interrupt !== "database") {
    child.kill(interrupt);
    return;
  }
  const pid = readServerFile(locateDataFolder(folder, undefined))?.pid;
  if (pid !== undefined) process.kill(pid, "SIGKILL");
}

async function damages(folder: string): Promise<readonly string[]> {
  const settings = keptServerSettings(folder);
  if (!settings) return ["the settings of the database are gone"];
  return withOwner(ownerAddress(settings), async (client) => {
    await client.query("SET ROLE landfall_gate");
    const answers = await client.query("SELECT count(*)::int AS n FROM answer WHERE version = 1");
    await client.query("RESET ROLE");
    const applied = await client.query(
      "SELECT count(DISTINCT migration_name)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL",
    );
    const wanted = listMigrations(join(projectRoot, "prisma", "migrations")).length;
    return [
      ...(answers.rows[0].n === ANSWERS ? [] : [`${answers.rows[0].n} of ${ANSWERS} answers are there`]),
      ...(applied.rows[0].n === wanted ? [] : [`${applied.rows[0].n} of ${wanted} migrations were applied`]),
    ];
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
