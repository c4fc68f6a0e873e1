import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { isOutOfReach } from "@/lib/data/unavailable";
import { OWNER_LIMITS } from "@/lib/time-limits";
import {
  type History,
  holdsOtherTables,
  MIGRATION_LOCK,
  makeHistory,
  noteApplied,
  noteFinished,
  readHistory,
} from "@/scripts/database/migration-history";
import { ownerClient, withOwner } from "@/scripts/database/owner-client";
import { Failure } from "@/scripts/process/failure";
import type { Shutdown } from "@/scripts/process/shutdown";
import { projectRoot } from "@/scripts/project-root";

type Migration = { readonly name: string; readonly script: string; readonly checksum: string };

/** Name, script and checksum, as Prisma computes it, of every migration in the folder, in their order. */
export function listMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted()
    .map((name) => {
      const script = readFileSync(join(folder, name, "migration.sql"), "utf8");
      return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
    });
}

export type Migrated = {
  /** How many were applied; 0: all had been. */
  readonly applied: number;
  /** What was done, for the console; undefined: nothing. */
  readonly words: string | undefined;
};

type Options = {
  /** The folder of the migrations, if not the project's. */
  readonly folder?: string;
  readonly say?: (words: string) => void;
};

/**
 * Brings the database to the newest migration. Each is applied in one transaction with the row that says so: whatever interrupts
 * it, at the next start it is either there or not begun. Instances that start together take turns. A shutdown waits for the one
 * under way and begins no other.
 *
 * @throws Failure if a migration fails, if another instance takes too long, or at a shutdown.
 */
export async function applyMigrations(
  ownerUrl: string,
  shutdown: Shutdown,
  { folder = join(projectRoot, "prisma", "migrations"), say = console.log }: Options = {},
): Promise<Migrated> {
  const wanted = listMigrations(folder);
  const history = await withOwner(ownerUrl, async (client) => {
    const found = await readHistory(client);
    if (found === null && (await holdsOtherTables(client))) {
      throw new Failure(
        "The database of DATABASE_URL holds tables that are not Landfall's. Give it a database of its own.",
      );
    }
    return found ?? { applied: new Set<string>(), brokenOff: new Map() };
  });
  const missing = wanted.filter(({ name }) => !history.applied.has(name));
  if (missing.length === 0) return { applied: 0, words: undefined };
  const names: string[] = [];
  for (const migration of missing) {
    if (shutdown.begun) throw new Failure("Stopped between two migrations; the next start goes on.");
    if (await applyInTurn(ownerUrl, migration, shutdown, say)) names.push(migration.name);
  }
  return { applied: names.length, words: inWords(names, history) };
}

function inWords(names: readonly string[], { brokenOff }: History): string | undefined {
  if (names.length === 0) return "applied by another instance";
  const again = names.filter((name) => brokenOff.has(name));
  const resumed = again.length > 0 ? `; ${again.join(", ")} had been interrupted and was done anew` : "";
  return `${names.length} applied${resumed}`;
}

/** Applies one migration unless another instance has meanwhile; a shutdown waits for it, for a time. */
async function applyInTurn(
  ownerUrl: string,
  migration: Migration,
  shutdown: Shutdown,
  say: (words: string) => void,
): Promise<boolean> {
  const client = ownerClient(ownerUrl, { reply: 0 });
  await client.connect();
  let backend: number | undefined;
  const applying = apply(client, migration, { say, onBegin: (pid) => (backend = pid) });
  const forget = shutdown.add(async ({ atOnce }) => {
    if (!atOnce) {
      say(
        `The migration ${migration.name} is being finished first, for at most ${OWNER_LIMITS.finish / 1000} s. A second Ctrl-C breaks it off; then nothing of it stays.`,
      );
      if (await isSettledWithin(applying, OWNER_LIMITS.finish)) return;
    }
    await breakOff(ownerUrl, backend);
    client.connection.stream.destroy();
  });
  try {
    return await applying;
  } catch (error) {
    throw inOneSentence(migration.name, error);
  } finally {
    forget();
    await client.end().catch(() => undefined);
  }
}

async function apply(
  client: pg.Client,
  { name, script, checksum }: Migration,
  { say, onBegin }: { say: (words: string) => void; onBegin: (backend: number) => void },
): Promise<boolean> {
  // What a killed process was doing is given up by the database soon, not at its end. Not every database can.
  await client.query("SET client_connection_check_interval = 2000").catch(() => undefined);
  await client.query(`BEGIN; SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0;
                      SET LOCAL lock_timeout = ${OWNER_LIMITS.turn}`);
  onBegin(await askOne<number>(client, "SELECT pg_backend_pid() AS answer"));
  await takeTurn(client, say);
  await client.query(`SET LOCAL lock_timeout = ${OWNER_LIMITS.lock}`);
  await makeHistory(client);
  const history = await readHistory(client);
  if (history?.applied.has(name)) {
    await client.query("ROLLBACK");
    return false;
  }
  const brokenOff = history?.brokenOff.get(name);
  const before = await askOne(client, TRANSACTION);
  try {
    await client.query("SAVEPOINT before_script");
    await client.query(script);
  } catch (error) {
    if (!brokenOff || brokenOff.failed || !isThereAlready(error)) throw error;
    // A script is one transaction: what is there of it is all of it, and only the note of its end was lost.
    await client.query("ROLLBACK TO SAVEPOINT before_script");
    await noteFinished(client, name);
    await client.query("COMMIT");
    return true;
  }
  if ((await askOne(client, TRANSACTION)) !== before) {
    throw new Failure(`The migration ${name} ends the transaction it runs in. It must not.`);
  }
  await noteApplied(client, name, checksum);
  await client.query("COMMIT");
  return true;
}

async function takeTurn(client: pg.Client, say: (words: string) => void): Promise<void> {
  if (await askOne(client, `SELECT pg_try_advisory_xact_lock(${MIGRATION_LOCK}) AS answer`)) return;
  say("Another Landfall is migrating this database; waiting for it.");
  try {
    await client.query(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
  } catch (error) {
    if (codeOf(error) !== "55P03") throw error;
    throw new Failure(
      `Another Landfall has been migrating this database for ${OWNER_LIMITS.turn / 60_000} minutes. Look at that one first.`,
    );
  }
}

const TRANSACTION = "SELECT pg_current_xact_id()::text AS answer";

async function askOne<Answer>(client: pg.Client, question: string): Promise<Answer> {
  const { rows } = await client.query<{ answer: Answer }>(question);
  return (rows[0] as { answer: Answer }).answer;
}

function codeOf(error: unknown): string | undefined {
  return (error as { code?: string }).code;
}

/** Duplicate table, object, column, function or schema. */
function isThereAlready(error: unknown): boolean {
  return ["42P07", "42710", "42701", "42723", "42P06"].includes(codeOf(error) ?? "");
}

function inOneSentence(name: string, error: unknown): unknown {
  if (error instanceof Failure) return error;
  const code = codeOf(error);
  if (code === "55P03") {
    return new Failure(
      `The migration ${name} waits for a table that another session holds, and nothing of it was done. Stop the other instances of Landfall, then start again.`,
    );
  }
  if (isOutOfReach(error)) {
    return new Failure(
      `The connection to the database broke during the migration ${name}, which the database then undoes. Start again.`,
    );
  }
  if (code === undefined) return error;
  const { message, where } = error as { message: string; where?: string };
  return new Failure(
    `The migration ${name} failed, and nothing of it stays: ${message}${where ? ` (${where})` : ""}`,
  );
}

async function isSettledWithin(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const settled = work.then(
    () => true,
    () => true,
  );
  return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}

/** Ends the migration under way in the database, which undoes it. */
async function breakOff(ownerUrl: string, backend: number | undefined): Promise<void> {
  if (backend === undefined) return;
  const terminate = (other: pg.Client) => other.query("SELECT pg_terminate_backend($1)", [backend]);
  await withOwner(ownerUrl, terminate, { reply: 5_000 }).catch(() => undefined);
}
