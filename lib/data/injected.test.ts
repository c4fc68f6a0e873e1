/**
 * Somebody who can run any SQL as landfall_app, on a connection of its pool, without anybody's token: they read and change
 * nothing. Beside each attack stands who may.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/auth/password";
import { asViewer, readAsViewer } from "@/lib/data/as-viewer";
import {
  appUrl,
  doorUrl,
  makeTestOrganisation,
  openTestSession,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getViewer } from "@/lib/use-cases/get-viewer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let words: string;
const TITLE = `canary ${randomUUID()}`;
const EMAIL = `canary.${randomUUID()}@example.org`;
let passwordHash: string;
const clients: pg.Client[] = [];

async function connectTo(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  return client;
}
const asInjected = () => connectTo(appUrl());

/** All that can be read, counted. */
const LOOK = `
  SELECT (SELECT count(*) FROM organisation) + (SELECT count(*) FROM member) + (SELECT count(*) FROM team_member)
       + (SELECT count(*) FROM assessment) + (SELECT count(*) FROM assessment_person) + (SELECT count(*) FROM answer)
       + (SELECT count(*) FROM revision) + (SELECT count(*) FROM audit_event) AS seen`;

/** Runs statements one after another on one connection; what the last one gave. */
async function run(client: pg.Client, ...statements: readonly (string | [string, unknown[]])[]) {
  let rows: Record<string, unknown>[] = [];
  for (const statement of statements) {
    const [text, values] = typeof statement === "string" ? [statement, []] : statement;
    ({ rows } = await client.query(text, values));
  }
  return rows;
}

async function seenAfter(...statements: readonly (string | [string, unknown[]])[]): Promise<number> {
  const client = await asInjected();
  const rows = await run(client, "BEGIN", ...statements, LOOK);
  await client.end();
  return Number(rows[0]?.seen);
}

const enter = (token: string): [string, unknown[]] => ["SELECT * FROM landfall_enter_by_token($1)", [token]];
const setViewer = (value: string): [string, unknown[]] => [
  "SELECT set_config('landfall.viewer', $1, false)",
  [value],
];

beforeAll(async () => {
  org = await makeTestOrganisation();
  passwordHash = await hashPassword("several unrelated words");
  await queryAsOwner("UPDATE member SET email = $2 WHERE id = $1", [org.ada.memberId, EMAIL]);
  await queryAsOwner(
    "INSERT INTO member_credential (organisation_id, member_id, password_hash) VALUES ($1, $2, $3)",
    [org.id, org.ada.memberId, passwordHash],
  );
  const { assessmentId } = accepted(
    await createAssessment(org.ada, { teamId: org.team, title: TITLE, handling: "organisation" }),
  );
  accepted(await submitAssessment(org.ada, { assessmentId }));
  words = `${org.id}/${org.adam.memberId}/admin,lead/${org.team}`;
});

afterAll(async () => {
  for (const client of clients) await client.end().catch(() => undefined);
});

describe("who looks", () => {
  test("is whoever's token it is", async () => {
    expect(await seenAfter(enter(org.ada.token))).toBeGreaterThan(0);
    expect(await seenAfter(enter(org.adam.token))).toBeGreaterThan(0);
    expect(await seenAfter(enter(randomUUID()))).toBe(0);
    expect(await seenAfter()).toBe(0);
  });

  test("is not written down by hand", async () => {
    const { organisation, member, roles, teams } = {
      organisation: org.id,
      member: org.adam.memberId,
      roles: "admin,lead",
      teams: org.team,
    };
    const byHand = Object.entries({ organisation, member, roles, teams }).map(
      ([name, value]): [string, unknown[]] => [
        "SELECT set_config($1, $2, true)",
        [`landfall.${name}`, value],
      ],
    );
    expect(await seenAfter(...byHand)).toBe(0);
    for (const forged of [words, `/${words}`, `${"0".repeat(64)}/${words}`, `${"%".repeat(64)}/${words}`]) {
      expect(await seenAfter(setViewer(forged))).toBe(0);
    }
    const computed = `SELECT set_config('landfall.viewer', encode(sha256(timestamptz_send(now()) || int4send(pg_backend_pid())
      || convert_to('${words}', 'UTF8')), 'hex') || '/' || '${words}', true)`;
    expect(await seenAfter(computed)).toBe(0);
  });

  test("holds in one transaction of one connection alone", async () => {
    const client = await asInjected();
    const other = await asInjected();
    await run(client, "BEGIN", enter(org.ada.token));
    const [kept] = await run(client, "SELECT current_setting('landfall.viewer') AS seal");
    const replay = setViewer(String(kept?.seal));
    expect(Number((await run(client, replay, LOOK))[0]?.seen)).toBeGreaterThan(0);
    expect(await run(other, "BEGIN", replay, LOOK)).toEqual([{ seen: "0" }]);
    await run(client, "COMMIT");
    expect(await run(client, LOOK)).toEqual([{ seen: "0" }]);
    expect(await run(client, "BEGIN", replay, LOOK, "SAVEPOINT s", replay, LOOK)).toEqual([{ seen: "0" }]);
  });

  test("is not told by the plan of the statement that compares the seal", async () => {
    const client = await asInjected();
    const told: string[] = [];
    client.on("notice", ({ message, detail }) => told.push(`${message} ${detail}`));
    await run(
      client,
      "SET client_min_messages = log",
      "SET debug_print_plan = on",
      setViewer(`${"0".repeat(64)}/${words}`),
      "SELECT landfall_member()",
    );
    const [keys] = await queryAsOwner("SELECT inner_key, outer_key FROM viewer_seal");
    // A plan writes each byte as a number with its sign, and breaks its lines anywhere.
    const plans = told.join("").replace(/\s/g, "");
    expect(plans).toContain("PLANNEDSTMT");
    for (const key of [keys?.inner_key, keys?.outer_key]) {
      expect(key).toHaveLength(64);
      expect(plans.includes(Array.from(new Int8Array(key as Buffer)).join(""))).toBe(false);
    }
  });

  test("can't be changed after entering, not in what they hold either", async () => {
    const client = await asInjected();
    await run(client, "BEGIN", enter(org.ben.token));
    const [{ seal } = {}] = await run(client, "SELECT left(current_setting('landfall.viewer'), 64) AS seal");
    const ben = `${org.id}/${org.ben.memberId}/researcher/${org.team}`;
    expect(Number((await run(client, setViewer(`${seal}/${ben}`), LOOK))[0]?.seen)).toBeGreaterThan(0);
    for (const changed of [ben.replace("researcher", "researcher,admin"), `${ben},${org.otherTeam}`, words]) {
      expect(await run(client, setViewer(`${seal}/${changed}`), LOOK)).toEqual([{ seen: "0" }]);
      const inOne = `SELECT set_config('landfall.viewer', '${seal}/${changed}', true),
                            (SELECT count(*) FROM audit_event) AS events`;
      expect(await run(client, inOne)).toMatchObject([{ events: "0" }]);
    }
  });
});

describe("out of reach", () => {
  const denied = /permission denied|must be (owner|superuser|able)|only superuser/i;
  test.each([
    ["what seals", "SELECT * FROM viewer_seal"],
    ["its keys", "SELECT landfall_seal_key(true)"],
    ["sealing", "SELECT landfall_seal('x')"],
    ["tokens", "SELECT token_hash FROM member_session"],
    ["making a session", "INSERT INTO member_session SELECT"],
    ["hashes of passwords", "SELECT * FROM member_credential"],
    ["one hash", "SELECT * FROM landfall_find_sign_in('a@example.org')"],
    ["tying an identity", "SELECT landfall_find_oidc('https://id.example.org', 'x', 'a@example.org')"],
    [
      "opening a session",
      "SELECT landfall_open_session(gen_random_uuid(), sha256('x'), 'oidc', '', NULL, NULL)",
    ],
    ["confirming one", "SELECT landfall_confirm_session('x', 'y')"],
    ["one-time links", "SELECT * FROM setup_link"],
    ["what a one-time link is good for", "SELECT * FROM landfall_open_setup_link('x')"],
    ["using one", "SELECT landfall_use_setup_link('x', 'x', 'x', 'x', 'x')"],
    ["founding", "SELECT landfall_open_first_run('x', now())"],
    ["attempts", "SELECT landfall_forgive('x')"],
    ["taking attempts", "SELECT landfall_throttle('x', 1, '1 hour')"],
    ["recording sign-ins", "SELECT landfall_record_sign_in('x', NULL, true, 'x')"],
    ["links for people outside", "SELECT * FROM landfall_open_report_link('x')"],
    ["their hashes", "SELECT token_hash FROM report_link"],
    ["a table", "CREATE TABLE public.member_2 (id uuid)"],
    ["a temporary table before ours", "CREATE TEMP TABLE member (id uuid)"],
    ["a temporary function", "CREATE FUNCTION pg_temp.now() RETURNS timestamptz LANGUAGE sql RETURN 'epoch'"],
    ["a function", "CREATE FUNCTION public.lower(text) RETURNS text LANGUAGE sql RETURN $1"],
    ["an operator", "CREATE OPERATOR public.= (LEFTARG = uuid, RIGHTARG = uuid, FUNCTION = uuid_ne)"],
    ["a cast", "CREATE CAST (text AS uuid) WITH INOUT AS IMPLICIT"],
    ["a type", "CREATE TYPE public.uuid AS ENUM ('x')"],
    ["a schema", "CREATE SCHEMA mine"],
    ["an extension", "CREATE EXTENSION IF NOT EXISTS dblink"],
    ["the gate's role", "SET ROLE landfall_gate"],
    ["the door's role", "SET ROLE landfall_door"],
    ["another's session", "SET SESSION AUTHORIZATION landfall_gate"],
    ["skipping triggers", "SET session_replication_role = replica"],
    ["a policy", "DROP POLICY member_read ON member"],
    ["row security", "ALTER TABLE member DISABLE ROW LEVEL SECURITY"],
    ["triggers", "ALTER TABLE revision DISABLE TRIGGER ALL"],
    ["files", "SELECT pg_read_file('postgresql.conf')"],
    ["folders", "SELECT pg_ls_dir('.')"],
    ["programs", "COPY (SELECT 1) TO PROGRAM 'cat'"],
    ["writing files", "COPY (SELECT 1) TO '/tmp/x'"],
    ["files as large objects", "SELECT lo_import('/etc/passwd')"],
    ["the server's log", "SELECT pg_current_logfile()"],
    ["other roles' passwords", "SELECT * FROM pg_authid"],
    ["another's password", "ALTER ROLE landfall_door PASSWORD 'x'"],
    ["statistics of columns", "SELECT * FROM pg_statistic"],
    ["history of migrations", "SELECT * FROM _prisma_migrations"],
  ])("%s", async (_, statement) => {
    const client = await asInjected();
    for (const before of [[], [enter(org.adam.token)]] as const) {
      await run(client, "BEGIN", ...before);
      await expect(run(client, statement)).rejects.toThrow(denied);
      await run(client, "ROLLBACK");
    }
    await client.end();
  });

  test("what is not there at all", async () => {
    const client = await asInjected();
    await expect(run(client, "SELECT landfall_enter(gen_random_uuid(), 1)")).rejects.toThrow(
      /does not exist/,
    );
    await expect(run(client, "SELECT * FROM dblink('x', 'y')")).rejects.toThrow(/does not exist/);
    await expect(run(client, "SET row_security = off", "SELECT * FROM member")).rejects.toThrow(
      /row-level security/,
    );
  });

  test("what functions that see past policies would tell without a viewer", async () => {
    const client = await asInjected();
    const asked = `
      SELECT landfall_assessments_as('author') AS authored, landfall_granted_assessments() AS granted,
             landfall_is_unclaimed(gen_random_uuid()) AS unclaimed,
             (SELECT count(*)::int FROM landfall_sign_ins(ARRAY[$1]::uuid[])) AS people,
             (SELECT count(*)::int FROM landfall_own_sessions()) AS sessions, landfall_organisation() AS organisation`;
    expect(await run(client, [asked, [org.adam.memberId]])).toEqual([
      { authored: [], granted: [], people: 0, unclaimed: false, sessions: 0, organisation: null },
    ]);
    for (const [call, values] of [
      ["landfall_verify_audit($1)", [org.id]],
      ["landfall_is_last_administrator($1, $2)", [org.id, org.adam.memberId]],
    ] as const) {
      await expect(run(client, [`SELECT ${call}`, [...values]])).rejects.toThrow(/administrators/);
    }
  });

  test("others' sessions: they are neither ended nor listed", async () => {
    const session = await openTestSession(org.id, org.lena.memberId);
    const [{ id } = {}] = await queryAsOwner<{ id: string }>(
      "SELECT id FROM member_session WHERE token_hash = sha256($1::bytea)",
      [session.token],
    );
    const end = (member: string) => ["SELECT landfall_end_sessions($1)", [member]] as [string, unknown[]];
    const endOne = ["SELECT landfall_end_own_session($1) AS ended", [id]] as [string, unknown[]];
    const client = await asInjected();
    expect(await run(client, end(org.lena.memberId), endOne)).toEqual([{ ended: false }]);
    await run(client, "BEGIN", enter(org.ben.token));
    expect(await run(client, end(org.lena.memberId), endOne, "COMMIT", endOne)).toEqual([{ ended: false }]);
    accepted(await getViewer(session, {}));
    await run(client, "BEGIN", enter(session.token), endOne, "COMMIT");
    expect(await getViewer(session, {})).toMatchObject({ refusal: { code: "session" } });
    accepted(await getViewer(org.lena, {}));
  });

  test("rows told by errors, by XML, or by what a search is made of", async () => {
    const client = await asInjected();
    // Would fail on the first row it saw, and say what is in it.
    expect(await run(client, "SELECT count(*) AS n FROM assessment WHERE title::int = 1")).toEqual([
      { n: "0" },
    ]);
    const [made] = await run(
      client,
      `SELECT concat(query_to_xml('SELECT id, name, email FROM member', true, true, ''), table_to_xml('assessment', true, true, ''),
                     schema_to_xml('information_schema', true, true, ''),
                     (SELECT string_agg(word, ' ') FROM ts_stat('SELECT to_tsvector(title) FROM assessment'))) AS xml`,
    );
    for (const canary of [TITLE, EMAIL]) expect(String(made?.xml)).not.toContain(canary);
  });

  test("the catalogue: no view or table of it holds a token, a hash, an address or a title", async () => {
    const used = randomUUID();
    await queryAsOwner(
      "UPDATE member_session SET token_hash = sha256($1::bytea) WHERE token_hash = sha256($2::bytea)",
      [used, org.rolf.token],
    );
    // Somebody else's request, under way on another connection of the same role.
    const busy = await asInjected();
    await busy.query("BEGIN");
    await busy.query({ name: "enter", text: "SELECT * FROM landfall_enter_by_token($1)", values: [used] });
    await busy.query({ name: "find", text: "SELECT * FROM assessment WHERE title = $1", values: [TITLE] });
    await queryAsOwner("ANALYZE");
    const client = await asInjected();
    const relations = await run(
      client,
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('pg_catalog', 'information_schema') AND c.relkind IN ('r', 'v', 'm')
          AND has_table_privilege(c.oid, 'SELECT')`,
    );
    expect(relations.length).toBeGreaterThan(150);
    const canaries = [used, org.ada.token, passwordHash, TITLE, EMAIL];
    const found: string[] = [];
    for (const { name } of relations) {
      const rows = await run(client, `SELECT t::text AS row FROM ${name} t`);
      if (rows.some(({ row }) => canaries.some((canary) => String(row).includes(canary))))
        found.push(String(name));
    }
    expect(found).toEqual([]);
    await busy.query("COMMIT");
  }, 30_000);
});

describe("the door's role", () => {
  test("reads no table and is nobody", async () => {
    const client = await connectTo(doorUrl());
    for (const statement of [
      "SELECT * FROM member",
      "SELECT * FROM member_session",
      "SELECT * FROM viewer_seal",
      "SELECT * FROM assessment",
      "SELECT landfall_enter_by_token('x')",
      "SELECT landfall_seal('x')",
      "SELECT landfall_seal_key(true)",
      "SELECT landfall_organisation()",
      "CREATE TEMP TABLE x (y int)",
      "SET ROLE landfall_app",
    ]) {
      await expect(run(client, statement)).rejects.toThrow(/permission denied/);
    }
    expect(await run(client, "SELECT * FROM landfall_find_sign_in('nobody@example.org')")).toEqual([]);
  });
});

describe("a connection that was used for more than reading and writing", () => {
  const POISON = `PREPARE poison AS SELECT 1`;

  test("serves nobody else: a statement under a name of ours would be run in the next one's name", async () => {
    const pidOf = () =>
      readAsViewer(org.ada, async (tx) => {
        const [row] = await tx.$queryRawUnsafe<{ pid: number; mine: number }[]>(
          "SELECT pg_backend_pid() AS pid, (SELECT count(*)::int FROM pg_prepared_statements WHERE from_sql) AS mine",
        );
        return row;
      });
    for (const statement of [
      POISON,
      `DO $$ BEGIN EXECUTE '${POISON}'; END $$`,
      "SET search_path = pg_catalog",
    ]) {
      let pid = 0;
      const injected = asViewer(org.ada, async (tx) => {
        const [row] = await tx.$queryRawUnsafe<{ pid: number }[]>("SELECT pg_backend_pid() AS pid");
        pid = row?.pid ?? 0;
        await tx.$executeRawUnsafe(statement);
        await tx.$queryRawUnsafe("SELECT 1");
      });
      await expect(injected).rejects.toThrow();
      const after = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(pidOf));
      expect(after.map((row) => row?.pid)).not.toContain(pid);
      expect(after.every((row) => row?.mine === 0)).toBe(true);
    }
  });
});
