import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { checkTrail } from "@/lib/use-cases/check-trail";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { createTeam } from "@/lib/use-cases/create-team";
import { listAudit } from "@/lib/use-cases/list-audit";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;

beforeAll(async () => {
  org = await makeTestOrganisation();
  for (let i = 0; i < 5; i++) accepted(await createTeam(org.adam, { name: `Team ${i}` }));
});

/** Small trails are gone through whole each time. */
const brokenIn = async (of: TestOrganisation) => accepted(await checkTrail(of.adam, {})).broken;
const brokenAt = async () => (await brokenIn(org))?.at ?? null;

/** Does what only the database's owner can: changes rows past the triggers. */
const tamper = (statement: string) =>
  queryAsOwner(
    `DO $$ BEGIN SET LOCAL session_replication_role = replica; ${statement.replaceAll("ORG", `'${org.id}'`)}; END $$`,
  );

describe("the audit chain", () => {
  test("holds, one number after the other, over events written at once", async () => {
    const titles = Array.from({ length: 8 }, (_, i) => `At once ${i}`);
    const made = titles.map((title) =>
      createAssessment(org.ada, { teamId: org.team, title, handling: "team" }),
    );
    for (const result of await Promise.all(made)) accepted(result);
    expect(await brokenAt()).toBeNull();
    const rows = await queryAsOwner<{ seq: string }>(
      "SELECT seq FROM audit_event WHERE organisation_id = $1 ORDER BY seq",
      [org.id],
    );
    expect(rows.map((row) => Number(row.seq))).toEqual(rows.map((_, index) => index + 1));
    expect(rows.length).toBeGreaterThanOrEqual(13);
  });

  test("is neither changed nor cut by anyone in passing, the owner included", async () => {
    const statements = [
      `UPDATE audit_event SET action = 'x' WHERE organisation_id = '${org.id}'`,
      `DELETE FROM audit_event WHERE organisation_id = '${org.id}'`,
      "TRUNCATE audit_event CASCADE",
    ];
    for (const statement of statements) {
      await expect(queryAsOwner(statement)).rejects.toThrow(/only added to/);
      await expect(queryAsApp(org.adam, statement)).rejects.toThrow(/permission denied/);
    }
    expect(await brokenAt()).toBeNull();
  });

  test("shows where a row was changed, even by somebody past the triggers", async () => {
    await tamper(
      'UPDATE audit_event SET detail = \'{"name":"Nobody"}\' WHERE organisation_id = ORG AND seq = 3',
    );
    expect(await brokenAt()).toBe(3);
    await tamper(`UPDATE audit_event e SET detail = jsonb_build_object('name', 'Team 2', 'members', '[]'::jsonb)
                   WHERE organisation_id = ORG AND seq = 3`);
    expect(await brokenAt()).toBeNull();
  });

  test("shows a changed row whose own hash was computed anew", async () => {
    const [kept] = await queryAsOwner<{ action: string; hash: string }>(
      "SELECT action, hash FROM audit_event WHERE organisation_id = $1 AND seq = 2",
      [org.id],
    );
    await tamper(`UPDATE audit_event SET action = 'team.forgotten' WHERE organisation_id = ORG AND seq = 2;
                  UPDATE audit_event e SET hash = landfall_audit_hash(e.previous_hash, e) WHERE organisation_id = ORG AND seq = 2`);
    expect(await brokenAt()).toBe(3);
    await tamper(`UPDATE audit_event SET action = '${kept?.action}', hash = '${kept?.hash}'
                   WHERE organisation_id = ORG AND seq = 2`);
    expect(await brokenAt()).toBeNull();
  });

  test("shows a row that was taken out, and a tail that was cut off", async () => {
    const cut = await makeTestOrganisation();
    for (const name of ["A", "B", "C"]) accepted(await createTeam(cut.adam, { name }));
    const remove = (seq: number) =>
      queryAsOwner(`DO $$ BEGIN SET LOCAL session_replication_role = replica;
        DELETE FROM audit_event WHERE organisation_id = '${cut.id}' AND seq = ${seq}; END $$`);
    await remove(3);
    expect(await brokenIn(cut)).toEqual({ at: 3, fault: "missing" });
  });

  test("is read and checked by administrators only, of their own organisation", async () => {
    for (const act of [listAudit, checkTrail]) {
      expect(await act(org.lena, {})).toMatchObject({ refusal: { code: "not-allowed" } });
    }
    const checks = ["SELECT landfall_verify_audit($1)", "SELECT landfall_check_audit($1, 1, 1)"];
    for (const viewer of [org.ada, org.lena]) {
      expect(await queryAsApp(viewer, "SELECT 1 FROM audit_event")).toEqual([]);
      for (const check of checks) await expect(queryAsApp(viewer, check, [org.id])).rejects.toThrow();
    }
    const foreign = await makeTestOrganisation();
    for (const check of checks) await expect(queryAsApp(foreign.adam, check, [org.id])).rejects.toThrow();
  });

  test("takes events in one's own name and organisation only", async () => {
    const add = (organisation: string, actor: string) =>
      queryAsApp(
        org.ada,
        `INSERT INTO audit_event (organisation_id, actor_id, action, subject_type, subject_id)
         VALUES ($1, $2, 'x', 'x', 'x')`,
        [organisation, actor],
      );
    await expect(add(org.id, org.ben.memberId)).rejects.toThrow(/row-level security/);
    const foreign = await makeTestOrganisation();
    await expect(add(foreign.id, org.ada.memberId)).rejects.toThrow(/row-level security/);
    await add(org.id, org.ada.memberId);
  });

  test("lets nobody in passing chain, take back or look at what waits for its commit", async () => {
    const waits = "INSERT INTO audit_waiting (organisation_id, actor_id, action, subject_type, subject_id)";
    const forged = `${waits} VALUES ('${org.id}', '${org.ben.memberId}', 'x', 'x', 'x')`;
    await expect(queryAsApp(org.ada, forged)).rejects.toThrow(/row-level security/);
    for (const statement of ["SELECT 1 FROM audit_waiting", "DELETE FROM audit_waiting"]) {
      await expect(queryAsApp(org.adam, statement)).rejects.toThrow(/permission denied/);
    }
    const numbered = `INSERT INTO audit_event (organisation_id, seq, action, subject_type, subject_id, previous_hash, hash)
                      VALUES ('${org.id}', 99, 'x', 'x', 'x', '', '')`;
    await expect(queryAsApp(org.ada, numbered)).rejects.toThrow(/permission denied/);
    await expect(queryAsOwner(numbered)).rejects.toThrow(/follows the one before/);
    expect(await queryAsOwner("SELECT 1 FROM audit_waiting")).toEqual([]);
  });

  test("is held by the head for the end of an act alone: one that goes on lets others act", async () => {
    const acting = new pg.Client({ connectionString: ownerUrl() });
    await acting.connect();
    try {
      await acting.query("BEGIN");
      await acting.query(
        `INSERT INTO audit_event (organisation_id, action, subject_type, subject_id) VALUES ('${org.id}', 'slow', 'x', 'x')`,
      );
      accepted(await createTeam(org.adam, { name: "Meanwhile" }));
      await acting.query("COMMIT");
    } finally {
      await acting.end();
    }
    const newest = await queryAsOwner(
      "SELECT action FROM audit_event WHERE organisation_id = $1 ORDER BY seq DESC LIMIT 2",
      [org.id],
    );
    expect(newest).toEqual([{ action: "slow" }, { action: "team.created" }]);
    expect(await brokenAt()).toBeNull();
  });

  test("never holds the text of an answer", async () => {
    const created = await createAssessment(org.ada, { teamId: org.team, title: "Secrets", handling: "team" });
    const { assessmentId } = accepted(created);
    const answer = { status: "answered", value: "a very particular hazard" };
    accepted(await saveAnswer(org.ada, { assessmentId, path: "project.summary", answer, version: 0 }));
    const told = await queryAsOwner("SELECT 1 FROM audit_event e WHERE e::text LIKE '%very particular%'");
    expect(told).toEqual([]);
  });

  test("belongs to the act: if the event can't be written, nothing is done", async () => {
    await queryAsOwner(
      `CREATE FUNCTION test_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$;
       CREATE TRIGGER test_refuse BEFORE INSERT ON audit_event FOR EACH ROW
         WHEN (NEW.subject_type = 'team') EXECUTE FUNCTION test_refuse()`,
    );
    try {
      await expect(createTeam(org.adam, { name: "Never there" })).rejects.toThrow();
      const there = await queryAsOwner("SELECT 1 FROM team WHERE name = 'Never there'");
      expect(there).toEqual([]);
    } finally {
      await queryAsOwner("DROP TRIGGER test_refuse ON audit_event; DROP FUNCTION test_refuse()");
    }
  });
});

describe("a check that remembers", () => {
  let of: TestOrganisation;
  const past = (statement: string) =>
    queryAsOwner(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${statement}; END $$`);
  const whole = () => `organisation_id = '${of.id}'`;

  beforeAll(async () => {
    of = await makeTestOrganisation();
    for (const name of ["A", "B", "C", "D"]) accepted(await createTeam(of.adam, { name }));
    expect(await brokenIn(of)).toBeNull();
  });

  /** Does it, says what is found, and puts everything back. */
  async function found(statement: string) {
    const kept = async (table: string) =>
      (
        await queryAsOwner<{ rows: string }>(
          `SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]')::text AS rows FROM ${table} t WHERE ${whole()}`,
        )
      )[0]?.rows;
    const tables = ["audit_event", "audit_head", "audit_checkpoint"];
    const before = await Promise.all(tables.map(kept));
    await past(statement);
    const broken = await brokenIn(of);
    for (const [index, table] of tables.entries()) {
      await queryAsOwner(`DO $$ BEGIN SET LOCAL session_replication_role = replica; DELETE FROM ${table} WHERE ${whole()};
        INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $json$${before[index]}$json$); END $$`);
    }
    return broken;
  }
  /** The newest entries gone, and the head set to the one before them. */
  const setBack = (to: number) => `DELETE FROM audit_event WHERE ${whole()} AND seq > ${to};
    UPDATE audit_head h SET seq = ${to}, hash = (SELECT hash FROM audit_event e WHERE e.${whole()} AND seq = ${to}) WHERE h.${whole()}`;
  /** Everything from an entry on computed anew, so that each follows from the one before. */
  const rechained = (from: number) => `
    UPDATE audit_event SET action = 'team.forgotten' WHERE ${whole()} AND seq = ${from};
    DECLARE e audit_event; last text := (SELECT previous_hash FROM audit_event x WHERE x.${whole()} AND seq = ${from});
    BEGIN FOR e IN SELECT * FROM audit_event x WHERE x.${whole()} AND seq >= ${from} ORDER BY seq LOOP
      UPDATE audit_event x SET previous_hash = last, hash = landfall_audit_hash(last, e) WHERE x.${whole()} AND seq = e.seq
        RETURNING hash INTO last;
    END LOOP; UPDATE audit_head SET hash = last WHERE ${whole()}; END`;

  test("finds each way of bending the trail since, and says which", async () => {
    expect(await found(`DELETE FROM audit_head WHERE ${whole()}`)).toEqual({ at: 5, fault: "no-head" });
    expect(await found(`UPDATE audit_head SET seq = 2 WHERE ${whole()}`)).toEqual({
      at: 3,
      fault: "head-back",
    });
    expect(await found(`UPDATE audit_head SET hash = repeat('0', 64) WHERE ${whole()}`)).toMatchObject({
      fault: "head-back",
    });
    expect(await found(setBack(3))).toEqual({ at: 4, fault: "missing" });
    expect(await found(`DELETE FROM audit_event WHERE ${whole()} AND seq = 2`)).toEqual({
      at: 2,
      fault: "missing",
    });
    expect(await found(rechained(2))).toEqual({ at: 4, fault: "rechained" });
    expect(await found(`UPDATE audit_event SET action = 'x' WHERE ${whole()} AND seq = 2`)).toEqual({
      at: 2,
      fault: "changed",
    });
    expect(await brokenIn(of)).toBeNull();
  });

  test("is itself out of the application's reach", async () => {
    for (const statement of ["SELECT 1 FROM audit_checkpoint", `UPDATE audit_checkpoint SET seq = 0`]) {
      await expect(queryAsApp(of.adam, statement)).rejects.toThrow(/permission denied/);
    }
  });

  test("goes on in parts where there is much, and goes through the old again in turn", async () => {
    const long = await makeTestOrganisation();
    const add = `INSERT INTO audit_event (organisation_id, action, subject_type, subject_id)
                 SELECT '${long.id}', 'x', 'x', n::text FROM generate_series(1, 25) AS n`;
    await queryAsOwner(add);
    const check = async () => {
      const [row] = await queryAsOwner<{ to: string; whole: boolean; broken_at: string | null }>(
        `SELECT checked_to AS "to", whole_at IS NOT NULL AS whole, broken_at FROM landfall_check_audit('${long.id}', 10, 10)`,
      );
      return row;
    };
    expect(await check()).toEqual({ to: "10", whole: false, broken_at: null });
    expect(await check()).toEqual({ to: "20", whole: false, broken_at: null });
    expect(await check()).toEqual({ to: "25", whole: true, broken_at: null });
    await past(`UPDATE audit_event SET action = 'y' WHERE organisation_id = '${long.id}' AND seq = 13`);
    expect((await check())?.broken_at).toBeNull();
    expect(await check()).toMatchObject({ broken_at: "13" });
  });
});
