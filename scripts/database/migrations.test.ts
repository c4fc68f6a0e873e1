import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { applyMigrations, listMigrations } from "@/scripts/database/migrations";
import { type PostgresServer, startPostgres } from "@/scripts/database/postgres-server";
import { waitUntilGone } from "@/scripts/process/process-identity";
import { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

const real = join(projectRoot, "prisma", "migrations");
const names = listMigrations(real).map(({ name }) => name);
/** How many migrations the oldest state has that data is put in, and the one that is interrupted on its way to today. */
const OLDEST = 8;
const OLDER = names.length - 3;
/** One with several statements between which a test can hold it up. */
const GATED = "20261123000001_gated";
const GATES = [1, 2, 3];
const gate = (number: number) =>
  `DO $$ BEGIN PERFORM pg_advisory_lock(${4000 + number}), pg_advisory_unlock(${4000 + number}); END $$;`;
const GATED_SCRIPT = `
  ${gate(1)}
  CREATE TABLE gated (organisation_id uuid);
  UPDATE organisation SET name = name || '!';
  ${gate(2)}
  INSERT INTO gated SELECT id FROM organisation;
  ALTER TABLE organisation ADD COLUMN gated text;
  ${gate(3)}`;

let root = "";
let server: PostgresServer;
let counter = 0;
let url = "";
const children: ChildProcess[] = [];

/** A folder with some of the project's migrations, and others. */
function folderOf(chosen: readonly string[], others: { readonly [name: string]: string } = {}): string {
  const folder = mkdtempSync(join(root, "migrations-"));
  for (const name of chosen) cpSync(join(real, name), join(folder, name), { recursive: true });
  for (const [name, script] of Object.entries(others)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "migration.sql"), script);
  }
  return folder;
}

async function on<T>(work: (client: pg.Client) => Promise<T>, address = url): Promise<T> {
  const client = new pg.Client({ connectionString: address });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
const query = (text: string) => on(async (client) => (await client.query(text)).rows);
const migrate = (folder: string, say: (words: string) => void = () => undefined) =>
  applyMigrations(url, new Shutdown(), { folder, say });

/** What a database is made of, and what it holds. */
async function contents(): Promise<unknown> {
  return query(`
    SELECT 'function' AS kind, p.oid::regprocedure::text AS name, md5(pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '')) AS is
      FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT 'column', attrelid::regclass || '.' || attname, format_type(atttypid, atttypmod) || attnotnull || coalesce(attacl::text, '')
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
       AND relname <> '_prisma_migrations'
    UNION ALL SELECT 'table', relname, coalesce(relacl::text, '') || relrowsecurity || relforcerowsecurity || relowner::regrole
      FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname <> '_prisma_migrations'
    UNION ALL SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    UNION ALL SELECT 'policy', tablename || '.' || policyname, concat(roles, cmd, qual, with_check)
      FROM pg_policies
    UNION ALL SELECT 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid)
      FROM pg_trigger WHERE NOT tgisinternal
    ORDER BY 1, 2, 3`);
}

/** A process that migrates, as \`npm start\` does, and what it says. */
function migrating(folder: string) {
  const script = `
    const { applyMigrations } = await import("./scripts/database/migrations.ts");
    const { Shutdown } = await import("./scripts/process/shutdown.ts");
    const shutdown = new Shutdown();
    shutdown.onSignals((words) => console.log(words), 130);
    try {
      const { words } = await applyMigrations(process.argv[1], shutdown, { folder: process.argv[2] });
      console.log("done:", words);
      if (!shutdown.begun) process.exit(0);
    } catch (error) {
      console.log("failed:", error.message);
      if (!shutdown.begun) process.exit(3);
    }`;
  const child = spawn(
    process.execPath,
    ["--import=tsx", "--input-type=module", "--eval", script, url, folder],
    { cwd: projectRoot, stdio: ["ignore", "pipe", "inherit"] },
  );
  children.push(child);
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
  return { child, ended, said: () => said };
}

/** Holds a gate shut until it is let go; resolves once somebody stands before it. */
async function shut(number: number): Promise<{ reached: Promise<void>; open: () => Promise<void> }> {
  const holder = new pg.Client({ connectionString: url });
  holder.on("error", () => undefined);
  await holder.connect();
  await holder.query("SELECT pg_advisory_lock($1)", [4000 + number]);
  const reached = vi.waitFor(
    async () => {
      const { rowCount } = await holder.query(
        "SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted",
        [4000 + number],
      );
      expect(rowCount).toBe(1);
    },
    { timeout: 50_000, interval: 20 },
  );
  return { reached, open: () => holder.end() };
}

async function killDatabase(): Promise<void> {
  const pid = Number.parseInt(readFileSync(join(root, "postgres", "postmaster.pid"), "utf8"), 10);
  process.kill(pid, "SIGKILL");
  await waitUntilGone(pid, 5_000);
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "landfall-migrations-"));
  server = await startPostgres({ folder: root, throwaway: true });
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await server.stop({ atOnce: true });
  rmSync(root, { recursive: true, force: true });
});

const urlOf = (database: string) => server.ownerUrl.replace(/\/landfall$/, `/${database}`);

async function makeDatabase(template = "template1"): Promise<void> {
  counter += 1;
  await on((client) => client.query(`CREATE DATABASE m${counter} TEMPLATE ${template}`), server.ownerUrl);
  url = urlOf(`m${counter}`);
}

beforeEach(() => makeDatabase());

describe("an interrupted migration", () => {
  let folder = "";

  // One that came all the way with something in it.
  beforeAll(async () => {
    await on((client) => client.query("CREATE DATABASE older"), server.ownerUrl);
    url = urlOf("older");
    await migrate(folderOf(names.slice(0, OLDEST)));
    await query("INSERT INTO organisation (id, name) VALUES (gen_random_uuid(), 'Kept')");
    await migrate(folderOf(names.slice(0, OLDER)));
  });

  beforeEach(async () => {
    await makeDatabase("older");
    folder = folderOf(names, { [GATED]: GATED_SCRIPT });
  });

  const isWhole = async () => {
    expect(await query("SELECT name, gated FROM organisation")).toEqual([{ name: "Kept!", gated: null }]);
    expect(await query("SELECT count(*)::int AS n FROM gated")).toEqual([{ n: 1 }]);
    expect(
      await query("SELECT count(*)::int AS n FROM _prisma_migrations WHERE finished_at IS NOT NULL"),
    ).toEqual([{ n: names.length + 1 }]);
    expect((await migrate(folder)).applied).toBe(0);
  };

  test.each(GATES)(
    "is not there when its process is killed at moment %i, and is applied at the next start",
    async (moment) => {
      const { reached, open } = await shut(moment);
      const { child, ended } = migrating(folder);
      await reached;
      child.kill("SIGKILL");
      await ended;
      await open();
      expect(await migrate(folder)).toEqual({
        applied: names.length + 1 - OLDER,
        words: expect.any(String),
      });
      await isWhole();
    },
  );

  test("is not there when the database is killed", async () => {
    const { reached } = await shut(3);
    const { ended } = migrating(folder);
    await reached;
    await killDatabase();
    expect(await ended).toEqual({
      code: 3,
      said: expect.stringMatching(/broke during the migration .*_gated/),
    });
    server = await startPostgres({ folder: root, throwaway: true });
    await migrate(folder);
    await isWhole();
  });

  test("is finished first at Ctrl-C, and no other is begun", async () => {
    const { reached, open } = await shut(2);
    const { child, ended, said } = migrating(folder);
    await reached;
    child.kill("SIGINT");
    await vi.waitFor(() => expect(said()).toContain(`${GATED} is being finished first`), { timeout: 20_000 });
    await open();
    expect(await ended).toMatchObject({ code: 130 });
    expect(await query("SELECT name FROM organisation")).toEqual([{ name: "Kept!" }]);
    expect((await migrate(folder)).applied).toBe(names.length - OLDER);
    await isWhole();
  });

  test("is broken off at a second Ctrl-C, and nothing of it stays", async () => {
    const { reached, open } = await shut(3);
    const { child, ended, said } = migrating(folder);
    await reached;
    child.kill("SIGINT");
    await vi.waitFor(() => expect(said()).toContain("is being finished first"), { timeout: 20_000 });
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130 });
    expect(await query("SELECT name FROM organisation")).toEqual([{ name: "Kept" }]);
    await open();
    await migrate(folder);
    await isWhole();
  });
});

describe("what an earlier version of Landfall left", () => {
  const UNFINISH = `UPDATE _prisma_migrations SET finished_at = NULL, applied_steps_count = 0
    WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)`;

  test("broken off after any of its migrations, before its end was noted: the same database", async () => {
    for (let count = 1; count <= names.length; count++) {
      const folder = folderOf(names.slice(0, count));
      await migrate(folder);
      const before = await contents();
      await query(UNFINISH);
      expect((await migrate(folder)).words).toContain(`${names[count - 1]} had been interrupted`);
      expect(await contents()).toEqual(before);
    }
    // A second or so for each of them.
  }, 240_000);

  test("broken off before a migration took effect: it is applied, and Prisma finds nothing to do", async () => {
    await migrate(folderOf(names.slice(0, -1)));
    await query(`INSERT INTO _prisma_migrations (id, checksum, migration_name)
                 VALUES (gen_random_uuid(), 'x', '${names.at(-1)}')`);
    const { applied, words } = await migrate(real);
    expect([applied, words]).toEqual([
      1,
      `1 applied; ${names.at(-1)} had been interrupted and was done anew`,
    ]);
    const status = spawn(process.execPath, ["scripts/prisma.mjs", "migrate", "status"], {
      cwd: projectRoot,
      env: { ...process.env, DATABASE_URL: url },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const said = await status.stdout.setEncoding("utf8").toArray();
    expect(said.join("")).toContain("Database schema is up to date");
  });
});

test("instances that start together take turns, and every migration is applied once", async () => {
  const results = await Promise.all([migrate(real), migrate(real), migrate(real)]);
  expect(results.reduce((sum, { applied }) => sum + applied, 0)).toBe(names.length);
  expect(await query("SELECT count(*)::int AS n FROM _prisma_migrations")).toEqual([{ n: names.length }]);
});

test("a migration that fails leaves nothing, says why, and is applied once it is mended", async () => {
  const wrong = "CREATE TABLE half (id uuid); SELECT missing FROM half;";
  const folder = folderOf([], { "1_one": "CREATE TABLE one (id uuid)", "2_half": wrong });
  await expect(migrate(folder)).rejects.toThrow(/2_half failed, and nothing of it stays: .*missing/);
  expect(await query("SELECT to_regclass('one') IS NOT NULL AS one, to_regclass('half') AS half")).toEqual([
    { one: true, half: null },
  ]);
  writeFileSync(join(folder, "2_half", "migration.sql"), "CREATE TABLE half (id uuid)");
  expect((await migrate(folder)).applied).toBe(1);
});

test("a migration that ends its transaction is refused", async () => {
  const folder = folderOf([], { "1_one": "CREATE TABLE one (id uuid); COMMIT; CREATE TABLE two (id uuid);" });
  await expect(migrate(folder)).rejects.toThrow(/ends the transaction it runs in/);
});

test("a database with tables of somebody else's is left as it is", async () => {
  await query("CREATE TABLE theirs (id uuid)");
  await expect(migrate(real)).rejects.toThrow(/not Landfall's/);
  expect(await query("SELECT to_regclass('_prisma_migrations') AS ours")).toEqual([{ ours: null }]);
});
