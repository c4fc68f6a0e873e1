import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asOwner, openSessionAsOwner } from "@/lib/data/owner";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createTeam } from "@/lib/use-cases/create-team";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { restoreBackup } from "@/scripts/backup/restore-backup";
import { compareWithDatabase, verifyBackup } from "@/scripts/backup/verify-backup";
import { writeBackup } from "@/scripts/backup/write-backup";
import { applyMigrations } from "@/scripts/database/migrations";
import { type PostgresServer, startPostgres } from "@/scripts/database/postgres-server";
import { settleRoleAddresses } from "@/scripts/database/role-addresses";
import { runSeed } from "@/scripts/database/run-seed";
import { takeOwnDatabase } from "@/scripts/database/testing/own-database";
import { run } from "@/scripts/landfall/run";
import { Shutdown } from "@/scripts/process/shutdown";

const shutdown = new Shutdown();
const folder = mkdtempSync(join(tmpdir(), "landfall-backup-"));
const elsewhere = mkdtempSync(join(tmpdir(), "landfall-elsewhere-"));
const file = join(folder, "first.backup");
/** What COPY and JSON write in ways of their own; an answer may not hold the last two letters. */
const ODD_ANSWER = 'tab\there, end\nhere, \\. and \\N, “quoted” "quoted", 研究 🧪';
const ODD = `${ODD_ANSWER}\u007f\u0001`;

let org: TestOrganisation;
let assessmentId = "";
let server: PostgresServer;
/** Number of rows by table as the superuser saw them before the backup. */
let counted: Record<string, number>;

/** Who is signed in, and under what the database seals that. */
const LETTING_IN = new Set(["member_session", "viewer_seal"]);

async function rowsBySuperuser(): Promise<Record<string, number>> {
  const tables = await queryAsOwner<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'",
  );
  const kept = tables.filter(({ name }) => !LETTING_IN.has(name));
  const counts = kept.map(async ({ name }) => {
    const [row] = await queryAsOwner<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`);
    return [name, row?.n ?? 0] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** An ordinary owner of an empty database on another server: who docs/running.md asks for, no superuser. */
async function emptyDatabase(name: string): Promise<string> {
  const superuser = new pg.Client({ connectionString: server.ownerUrl });
  await superuser.connect();
  const known = await superuser.query("SELECT FROM pg_roles WHERE rolname = 'ordinary'");
  if (known.rowCount === 0)
    await superuser.query("CREATE ROLE ordinary LOGIN CREATEROLE PASSWORD 'ordinary'");
  await superuser.query(`CREATE DATABASE ${name} OWNER ordinary`);
  await superuser.end();
  const url = new URL(server.ownerUrl);
  Object.assign(url, { username: "ordinary", password: "ordinary", pathname: `/${name}` });
  return url.href;
}

async function query(url: string, ...statements: readonly string[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

const restore = async (url: string, from = file) =>
  restoreBackup({ ownerUrl: url, file: from, backup: await verifyBackup(from) });

/** A copy of the backup with its text changed, and the last hash made right for it if that is asked. */
function changed(name: string, change: (text: string) => string, { rehash = true } = {}): string {
  const text = change(gunzipSync(readFileSync(file)).toString("latin1"));
  const at = text.lastIndexOf("\n", text.length - 2) + 1;
  const before = Buffer.from(text.slice(0, at), "latin1");
  const end = { ...JSON.parse(text.slice(at)), sha256: createHash("sha256").update(before).digest("hex") };
  const last = rehash ? `${JSON.stringify(end)}\n` : text.slice(at);
  const path = join(folder, name);
  writeFileSync(path, gzipSync(Buffer.concat([before, Buffer.from(last, "latin1")])));
  return path;
}

beforeAll(async () => {
  await takeOwnDatabase("kept");
  // Rows of nearly every table.
  const secret = "s".repeat(32);
  const roles = {
    appDatabaseUrl: process.env.LANDFALL_APP_DATABASE_URL ?? "",
    doorDatabaseUrl: process.env.LANDFALL_DOOR_DATABASE_URL ?? "",
  };
  const demo = { ...roles, demo: true, demoRound: true, url: "http://localhost:1", secret };
  await runSeed({ databaseUrl: ownerUrl(), ...demo }, shutdown);
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, {
    teamId: org.team,
    title: "Odd",
    handling: "team",
  });
  assessmentId = accepted(created).assessmentId;
  const answer = { status: "answered", value: ODD_ANSWER };
  accepted(await saveAnswer(org.ada, { assessmentId, path: "project.summary", answer, version: 0 }));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  // What the trail says is hashed as text: letters that JSON writes in its own way belong into it.
  await queryAsOwner(
    `INSERT INTO audit_event (organisation_id, action, subject_type, subject_id, detail)
     VALUES ($1, $2, 'test', $2, $3)`,
    [org.id, ODD, JSON.stringify({ b: [1.5, -0, 1e21, null], a: { "": ODD }, "long key": true })],
  );
  server = await startPostgres({ folder: elsewhere, throwaway: true });
  counted = await rowsBySuperuser();
  const write = async () => {
    accepted(await createTeam(org.adam, { name: `Meanwhile ${Math.random()}` }));
  };
  // Between an answer and its history, between an entry of the trail and the head of the chain.
  const onTable = (name: string) => (/^(answer_change|audit_head|team)$/.test(name) ? write() : undefined);
  await writeBackup({ ownerUrl: ownerUrl(), file, shutdown, onTable });
}, 120_000);

afterAll(async () => {
  await shutdown.run();
  await server?.stop({ atOnce: true });
  for (const path of [folder, elsewhere]) rmSync(path, { recursive: true, force: true });
});

describe("a backup, made while people write,", () => {
  test("holds every row of every table but of those that let somebody in, of one moment, and nobody else can read it", async () => {
    const { tables, chains, rows } = await verifyBackup(file);
    expect(Object.fromEntries(tables.map(({ table, rows }) => [table, rows]))).toEqual(counted);
    expect(rows).toBe(Object.values(counted).reduce((sum, n) => sum + n, 0));
    expect(chains.find(({ organisation }) => organisation === org.id)).toMatchObject({ brokenAt: null });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const differences = await compareWithDatabase(ownerUrl(), { tables });
    expect(differences.map(({ table }) => table)).toEqual(["audit_event", "audit_head", "team"]);
  });

  test("leaves out no column", async () => {
    const columns = await queryAsOwner<{ name: string; columns: string[] }>(
      `SELECT table_name AS name, array_agg(column_name::text ORDER BY ordinal_position) AS columns
         FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND is_generated = 'NEVER' GROUP BY 1`,
    );
    const wanted = columns.filter(({ name }) => name !== "_prisma_migrations" && !LETTING_IN.has(name));
    const backedUp = (await verifyBackup(file)).tables.map(({ table, columns }) => ({
      name: table,
      columns,
    }));
    expect(backedUp).toEqual(wanted.sort((a, b) => (a.name < b.name ? -1 : 1)));
  });

  test("is restored to the byte for an ordinary owner, guarded as before, and the next start finds it fine", async () => {
    const url = await emptyDatabase("restored");
    expect(await restore(url)).toMatchObject({ newerMigrations: 0, leftOut: [] });
    const { tables } = await verifyBackup(file);
    expect(await compareWithDatabase(url, { tables })).toEqual([]);

    const second = join(folder, "second.backup");
    await writeBackup({ ownerUrl: url, file: second, shutdown });
    expect((await verifyBackup(second)).tables).toEqual(tables);

    // Policies are forced as they were; the trail is only added to; a row needs what it refers to.
    const forced =
      "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity ORDER BY relname";
    expect(await query(url, forced)).toEqual(await queryAsOwner(forced));
    const asGate = (statement: string) => query(url, "SET ROLE landfall_gate", statement);
    await expect(asGate("UPDATE audit_event SET action = 'x'")).rejects.toThrow(
      /permission denied|only added to/,
    );
    await expect(asGate("UPDATE revision SET title = 'x'")).rejects.toThrow(/a revision is frozen/);
    await expect(
      asGate(
        "INSERT INTO team (organisation_id, id, name) VALUES (gen_random_uuid(), gen_random_uuid(), 'x')",
      ),
    ).rejects.toThrow(/foreign key/);

    expect(await applyMigrations(url, shutdown)).toMatchObject({ applied: 0 });
    const secret = "s".repeat(32);
    const addresses = await settleRoleAddresses(url, secret);
    const { appDatabaseUrl } = addresses;
    const seed = { databaseUrl: url, ...addresses, demo: false, url: "http://localhost:1", secret };
    expect(await runSeed(seed, shutdown)).toEqual(["Sign in at http://localhost:1"]);
    expect(await query(appDatabaseUrl, "SELECT 1 FROM member")).toEqual([]);
    // Who was signed in when it was made is not any more.
    expect(await query(url, "SELECT 1 FROM member_session")).toEqual([]);
    const { token } = await asOwner(url, (tx) =>
      openSessionAsOwner(tx, { organisationId: org.id, memberId: org.adam.memberId }),
    );
    const enter = `SELECT landfall_enter_by_token('${token}')`;
    const checked = await query(
      appDatabaseUrl,
      "BEGIN",
      enter,
      "SELECT landfall_audit('team.created', 'team', 'x', '{}')",
      "COMMIT",
      "BEGIN",
      enter,
      `SELECT landfall_verify_audit('${org.id}') AS broken, (SELECT max(seq) FROM audit_event)::int AS seq`,
    );
    const entries = (await verifyBackup(file)).chains.find(
      ({ organisation }) => organisation === org.id,
    )?.entries;
    expect(checked).toEqual([{ broken: null, seq: (entries ?? 0) + 1 }]);
  }, 120_000);

  test("of an older Landfall is restored as it was, and brought forward by the next start", async () => {
    const older = changed("older.backup", (text) => {
      const [header = "", ...rest] = text.split("\n");
      const parsed = JSON.parse(header);
      // One that adds a rule and no column: tables of then and now are the same.
      const migrations = parsed.migrations.filter(
        ({ name }: { name: string }) => !name.endsWith("_keep_an_administrator"),
      );
      return [JSON.stringify({ ...parsed, migrations }), ...rest].join("\n");
    });
    const url = await emptyDatabase("older");
    expect(await restore(url, older)).toMatchObject({ newerMigrations: 1 });
    expect(await applyMigrations(url, shutdown)).toMatchObject({ applied: 1 });
    expect(await compareWithDatabase(url, await verifyBackup(file))).toEqual([]);
  }, 120_000);

  test("of a newer Landfall, or with other migrations, is refused before anything is done", async () => {
    const newer = changed("newer.backup", (text) => text.replace("_tables", "_never_heard_of"));
    const url = await emptyDatabase("untouched");
    await expect(restore(url, newer)).rejects.toThrow(/20251121000000_never_heard_of is not known/);
    const other = changed("other.backup", (text) => text.replace(/"checksum":"./, '"checksum":"_'));
    await expect(restore(url, other)).rejects.toThrow(/differs from the one of this Landfall/);
    expect(await query(url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  });

  test("is not put over anything", async () => {
    await expect(restore(ownerUrl())).rejects.toThrow(/not empty: it has \d+ tables/);
  });

  test("whose rows break a reference is not restored at all", async () => {
    const url = await emptyDatabase("broken");
    const without = changed("without.backup", (text) => {
      const [rows = ""] = /(?<="table":"organisation".*\n)[^\\][\s\S]*?(?=\\\.\n)/.exec(text) ?? [];
      const emptied = text.replace(rows, "");
      const none = createHash("sha256").digest("hex");
      const end = `{"rows":0,"sha256":"${none}"}`;
      const removed = rows.split("\n").length - 1;
      return emptied
        .replace(/(?<="table":"organisation".*\n\\\.\n).*/, end)
        .replace(/("tables":\d+,"rows":)(\d+)/, (_, words, n) => `${words}${n - removed}`);
    });
    await expect(restore(url, without)).rejects.toThrow(/foreign key/);
    expect(await query(url, "SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  });
});

describe("a file that is not as it was written is refused:", () => {
  const bytes = () => readFileSync(file);
  const made = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  test.each<[string, RegExp, () => string]>([
    ["empty", /no backup of Landfall's/, () => made("empty", "")],
    ["something else", /no backup of Landfall's/, () => made("text", "a text\n")],
    ["something else, compressed", /no backup of Landfall's/, () => made("gz", gzipSync("a text\n"))],
    ["cut off", /cut off/, () => made("cut", bytes().subarray(0, -1000))],
    ["cut off at the very end", /cut off/, () => made("cut-end", bytes().subarray(0, -1))],
    [
      "cut off and compressed again",
      /cut off/,
      () => made("recut", gzipSync(gunzipSync(bytes()).subarray(0, -200))),
    ],
    [
      "one bit changed",
      /damaged|not those that were backed up|cut off/,
      () => {
        const copy = bytes();
        copy[copy.length >> 1] = (copy[copy.length >> 1] ?? 0) ^ 1;
        return made("bit", copy);
      },
    ],
    ["something behind it", /damaged/, () => made("more", Buffer.concat([bytes(), Buffer.from("more")]))],
    ["another backup behind it", /damaged/, () => made("twice", Buffer.concat([bytes(), bytes()]))],
    [
      "a row changed",
      /The rows of member are not those/,
      () => changed("row", (text) => text.replace(/\tAda\t/, "\tEve\t")),
    ],
    [
      "a whole table taken out",
      /damaged/,
      () => changed("table", (text) => text.replace(/\{"table":"comment"[\s\S]*?(?=\{"table")/, "")),
    ],
    [
      "the header changed",
      /damaged/,
      () => changed("header", (text) => text.replace('"landfall":"', '"landfall":"9'), { rehash: false }),
    ],
    [
      "a newer format",
      /newer Landfall/,
      () => changed("format", (text) => text.replace("landfall.backup/1", "landfall.backup/2")),
    ],
  ])("%s", async (_case, sentence, make) => {
    await expect(verifyBackup(make())).rejects.toThrow(sentence);
  });

  test("the commands say so, and what else is amiss, in a sentence and an exit code", async () => {
    process.env.DATABASE_URL = ownerUrl();
    try {
      const cut = made("cut-for-command", bytes().subarray(0, -1000));
      const refused = { out: "", faults: [`${cut}: It is cut off: its end is missing.`], exit: 2 };
      expect(await run(["verify", cut])).toEqual(refused);
      expect(await run(["restore", cut])).toEqual(refused);
      expect(await run(["verify", join(folder, "nowhere")])).toMatchObject({ exit: 66 });
      expect(await run(["restore", file])).toMatchObject({ faults: [/not empty/], exit: 69 });
      expect(await run(["backup", file])).toMatchObject({ faults: [/is there already/], exit: 69 });
      expect(await run(["backup", join(folder, "no", "folder")])).toMatchObject({ exit: 69 });
      const third = join(folder, "third.backup");
      expect(await run(["backup", third])).toMatchObject({
        out: expect.stringContaining("rows of"),
        exit: 0,
      });
      expect(await run(["verify", "--database", third])).toMatchObject({
        out: expect.stringMatching(/in order, [\s\S]*The database has the same rows\.\n$/),
        exit: 0,
      });
      expect(await run(["verify", "--database", file])).toMatchObject({
        out: expect.stringMatching(/differs from it:\naudit_event: /),
        exit: 1,
      });
    } finally {
      delete process.env.DATABASE_URL;
    }
  });
});

describe("a backup is whole or not there:", () => {
  const left = () => readdirSync(folder).filter((name) => name.includes("unfinished"));

  test("stopped on its way, it leaves nothing", async () => {
    const path = join(folder, "unfinished.backup");
    const stop = () => {
      throw new Error("stopped");
    };
    const onTable = (name: string) => (name === "member" ? stop() : undefined);
    await expect(writeBackup({ ownerUrl: ownerUrl(), file: path, shutdown, onTable })).rejects.toThrow(
      "stopped",
    );
    expect(left()).toEqual([]);
  });

  test("where the connection breaks, it says so and leaves nothing", async () => {
    const path = join(folder, "unfinished.backup");
    const cut = async (name: string) => {
      if (name !== "member") return;
      await queryAsOwner(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE 'COPY (SELECT%'",
      );
    };
    const order = { ownerUrl: ownerUrl(), file: path, shutdown, onTable: cut };
    await expect(writeBackup(order)).rejects.toThrow(/refused: terminating|connection to the database broke/);
    expect(left()).toEqual([]);
  });

  test.each([
    [
      "a policy that hides rows",
      "CREATE TABLE later (id int PRIMARY KEY); GRANT SELECT ON later TO landfall_gate; ALTER TABLE later ENABLE ROW LEVEL SECURITY; CREATE POLICY few ON later TO landfall_gate USING (id > 1)",
    ],
    [
      "a policy that narrows",
      "CREATE TABLE later (id int PRIMARY KEY); GRANT SELECT ON later TO landfall_gate; ALTER TABLE later ENABLE ROW LEVEL SECURITY; CREATE POLICY every ON later USING (true); CREATE POLICY few ON later AS RESTRICTIVE USING (id > 1)",
    ],
    ["no right to read", "CREATE TABLE later (id int PRIMARY KEY)"],
  ])("with %s in a table it is not made", async (_case, statement) => {
    const path = join(folder, "unfinished.backup");
    await queryAsOwner(statement);
    try {
      await expect(writeBackup({ ownerUrl: ownerUrl(), file: path, shutdown })).rejects.toThrow(
        /Not every row of later can be seen/,
      );
    } finally {
      await queryAsOwner("DROP TABLE later");
    }
    expect(left()).toEqual([]);
  });

  test("a table that a migration adds is in it, without a key, with a sequence and with generated columns", async () => {
    await queryAsOwner(
      `CREATE TABLE "Later on" (n int GENERATED ALWAYS AS IDENTITY, "user" text, twice int GENERATED ALWAYS AS (n * 2) STORED);
       GRANT SELECT ON "Later on" TO landfall_gate; INSERT INTO "Later on" ("user") VALUES ('b'), (NULL), ('a')`,
    );
    try {
      const path = join(folder, "later.backup");
      const { header } = await writeBackup({ ownerUrl: ownerUrl(), file: path, shutdown });
      expect(header.sequences).toEqual([{ name: '"Later on_n_seq"', value: "3", isCalled: true }]);
      const table = (await verifyBackup(path)).tables.find((each) => each.table === '"Later on"');
      expect(table).toMatchObject({ columns: ["n", '"user"'], rows: 3 });
    } finally {
      await queryAsOwner('DROP TABLE "Later on"');
    }
  });

  test("a broken chain is in it, and where it breaks is said as the database says it", async () => {
    const [kept] = await queryAsOwner<{ action: string }>(
      "SELECT action FROM audit_event WHERE organisation_id = $1 AND seq = 2",
      [org.id],
    );
    const set = (action: string) =>
      queryAsOwner(
        `DO $$ BEGIN SET LOCAL session_replication_role = replica;
           UPDATE audit_event SET action = '${action}' WHERE organisation_id = '${org.id}' AND seq = 2; END $$`,
      );
    await set("changed");
    try {
      const path = join(folder, "chain.backup");
      await writeBackup({ ownerUrl: ownerUrl(), file: path, shutdown });
      const { chains } = await verifyBackup(path);
      expect(chains.find(({ organisation }) => organisation === org.id)?.brokenAt).toBe(2);
      expect(await run(["verify", path])).toMatchObject({
        faults: [expect.stringMatching(/does not hold from entry 2 on/)],
        exit: 1,
      });
    } finally {
      await set(kept?.action ?? "");
    }
  });
});
