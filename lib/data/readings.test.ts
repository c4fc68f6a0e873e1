import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { checkTrail } from "@/lib/use-cases/check-trail";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { exportRevision } from "@/lib/use-cases/export-revision";
import { getRevision } from "@/lib/use-cases/get-revision";
import { listReadings } from "@/lib/use-cases/list-readings";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let assessmentId: string;

beforeAll(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Read", handling: "team" });
  ({ assessmentId } = accepted(created));
  const answer = { status: "answered" as const, value: "yes" };
  accepted(await saveAnswer(org.ada, { assessmentId, path: "misuse.any", answer, version: 0 }));
  accepted(await submitAssessment(org.ada, { assessmentId }));
});

const rowsOf = (member: TestMember) =>
  queryAsOwner<{ number: number; kind: string }>(
    "SELECT number, kind FROM reading WHERE organisation_id = $1 AND member_id = $2",
    [org.id, member.memberId],
  );

test("a revision leaves one row a person and hour, however it is opened; one that is not shown leaves none", async () => {
  accepted(await getRevision(org.ben, { assessmentId }));
  accepted(await getRevision(org.ben, { assessmentId, number: 1 }));
  accepted(await exportRevision(org.ben, { assessmentId, format: "json" }));
  expect(await rowsOf(org.ben)).toEqual([{ number: 1, kind: "revision" }]);
  expect(await getRevision(org.otto, { assessmentId })).toMatchObject({ refusal: { code: "not-found" } });
  expect(await rowsOf(org.otto)).toEqual([]);
});

test("nothing is shown of which no row can be written", async () => {
  await queryAsOwner(
    `CREATE FUNCTION test_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'full'; END $$;
     CREATE TRIGGER a_test_refuse BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION test_refuse()`,
  );
  try {
    await expect(getRevision(org.lena, { assessmentId })).rejects.toThrow();
  } finally {
    await queryAsOwner("DROP TRIGGER a_test_refuse ON reading; DROP FUNCTION test_refuse()");
  }
  accepted(await getRevision(org.lena, { assessmentId }));
});

test("administrators see who read what, narrowed to a person or an assessment; authors and reviewers never", async () => {
  const of = async (given: object) => accepted(await listReadings(org.adam, given)).rows;
  expect((await of({})).map(({ reader }) => reader.name)).toEqual(expect.arrayContaining(["Ben", "Lena"]));
  const byBen = await of({ member: org.ben.memberId, assessment: "" });
  expect(byBen).toMatchObject([{ assessmentId, number: 1, kind: "revision", reader: { name: "Ben" } }]);
  expect(await of({ assessment: assessmentId, member: org.otto.memberId })).toEqual([]);
  for (const member of [org.ada, org.ben, org.rita, org.lena]) {
    expect(await listReadings(member, {})).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await queryAsApp(member, "SELECT 1 FROM reading")).toEqual([]);
  }
  const foreign = await makeTestOrganisation();
  expect(accepted(await listReadings(foreign.adam, {})).rows).toEqual([]);
});

test("readings are added in one's own name, of what one may read, and never changed", async () => {
  const add = (member: TestMember, as: TestMember, number = 1) =>
    queryAsApp(
      member,
      "INSERT INTO reading (organisation_id, member_id, assessment_id, number, kind) VALUES ($1, $2, $3, $4, 'revision') ON CONFLICT DO NOTHING",
      [org.id, as.memberId, assessmentId, number],
    );
  await add(org.ada, org.ada);
  await expect(add(org.ada, org.ben)).rejects.toThrow(/row-level security/);
  await expect(add(org.ada, org.ada, 2)).rejects.toThrow(/row-level security/);
  await expect(add(org.otto, org.otto)).rejects.toThrow(/row-level security/);
  const then = "INSERT INTO reading (organisation_id, hour, member_id) VALUES ($1, now(), $2)";
  await expect(queryAsApp(org.ada, then, [org.id, org.ada.memberId])).rejects.toThrow(/permission denied/);
  for (const statement of ["DELETE FROM reading", "UPDATE reading SET number = 9"]) {
    await expect(queryAsApp(org.adam, statement)).rejects.toThrow(/permission denied/);
    await expect(queryAsOwner(statement)).rejects.toThrow(/only added to/);
  }
  await expect(queryAsApp(org.adam, "SELECT landfall_digest_readings($1)", [org.id])).rejects.toThrow(
    /permission denied/,
  );
});

test("an hour that is over enters the chain once, by a hash that shows what was changed since", async () => {
  const past = (statement: string) =>
    queryAsOwner(`DO $$ BEGIN SET LOCAL session_replication_role = replica; ${statement}; END $$`);
  const check = async () => accepted(await checkTrail(org.adam, {})).broken;
  const digests = () =>
    queryAsOwner<{ readings: string }>(
      `SELECT detail ->> 'readings' AS readings FROM audit_event
        WHERE organisation_id = $1 AND action = 'readings.digested'`,
      [org.id],
    );
  expect(await check()).toBeNull();
  expect(await digests()).toEqual([]);
  await past(`UPDATE reading SET hour = hour - interval '2 hours' WHERE organisation_id = '${org.id}'`);
  expect(await check()).toBeNull();
  expect(await check()).toBeNull();
  expect(await digests()).toEqual([{ readings: "2" }]);

  await past(
    `UPDATE reading SET number = 7 WHERE organisation_id = '${org.id}' AND member_id = '${org.ben.memberId}'`,
  );
  expect(await check()).toMatchObject({ fault: "readings" });
  expect(await queryAsOwner("SELECT landfall_verify_audit($1) AS at", [org.id])).not.toEqual([{ at: null }]);
  await past(
    `UPDATE reading SET number = 1 WHERE organisation_id = '${org.id}' AND member_id = '${org.ben.memberId}'`,
  );
  expect(await check()).toBeNull();

  // Where the clock went back, an hour that has its digest still gets nothing more.
  await queryAsOwner("INSERT INTO reading_digest VALUES ($1, date_trunc('hour', now(), 'UTC'))", [org.id]);
  accepted(await getRevision(org.ada, { assessmentId }));
  const [row] = await queryAsOwner<{ ahead: boolean }>(
    "SELECT max(hour) > now() AS ahead FROM reading WHERE organisation_id = $1",
    [org.id],
  );
  expect(row?.ahead).toBe(true);
});
