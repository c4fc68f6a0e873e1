import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createTeam } from "@/lib/use-cases/create-team";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { anchorTrail, verifyTrail } from "@/scripts/landfall/audit";
import { run } from "@/scripts/landfall/run";

let org: TestOrganisation;
let folder: string;
const kept = { ...process.env };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "landfall-trail-"));
  process.env.DATABASE_URL = ownerUrl();
  process.env.LANDFALL_AUDIT_ANCHOR = join(folder, "anchors.jsonl");
  org = await makeTestOrganisation();
});
afterAll(() => {
  process.env = kept;
  rmSync(folder, { recursive: true });
});

const team = async (name: string) => accepted(await createTeam(org.adam, { name }));
const past = (statement: string) =>
  queryAsOwner(
    `DO $$ BEGIN SET LOCAL session_replication_role = replica; ${statement.replaceAll("ORG", `organisation_id = '${org.id}'`)}; END $$`,
  );
/** What is found of this organisation; others of the same database are others' tests. */
const found = async (asked = {}) => {
  const { faults } = await verifyTrail({ anchor: null, head: null, ...asked });
  return faults.filter((fault) => fault.startsWith(org.id)).map((fault) => fault.slice(org.id.length + 2));
};

test("anchors outside show what its owner did to a trail, and a printed mark does too", async () => {
  for (const name of ["A", "B", "C"]) await team(name);
  const { out } = await anchorTrail();
  expect(readFileSync(join(folder, "anchors.jsonl"), "utf8")).toBe(out);
  const line =
    String(out)
      .split("\n")
      .find((each) => each.includes(org.id)) ?? "";
  const { seq, hash } = JSON.parse(line);
  expect(seq).toBe(3);
  await team("D");
  expect(await found()).toEqual([]);

  // The newest entries removed and head and checkpoint set back with them: within the database nothing is left that shows it.
  await past(`DELETE FROM audit_event WHERE ORG AND seq > 2; DELETE FROM audit_checkpoint WHERE ORG;
    UPDATE audit_head SET seq = 2, hash = (SELECT hash FROM audit_event WHERE ORG AND seq = 2) WHERE ORG`);
  expect(await queryAsOwner("SELECT landfall_verify_audit($1) AS at", [org.id])).toEqual([{ at: null }]);
  expect(await found()).toEqual([
    expect.stringMatching(/^Rows missing since an anchor: .* entry 3, and the trail ends with 2/),
  ]);
  const gone = await run(["audit", "verify", "--head", `${seq}:${hash}`]);
  expect(gone.exit).toBe(1);
  expect(gone.faults.at(-1)).toMatch(/Entry 3 with the hash that was printed is in no trail/);

  // Others acted since: the numbers go on, with other hashes.
  for (const name of ["E", "F"]) await team(name);
  expect(await queryAsOwner("SELECT landfall_verify_audit($1) AS at", [org.id])).toEqual([{ at: null }]);
  expect(await found()).toEqual([expect.stringMatching(/^Re-chained: entry 3 has another hash/)]);

  await past("DELETE FROM audit_head WHERE ORG");
  expect(await found()).toContainEqual(expect.stringMatching(/^Head missing/));
  await past("DELETE FROM audit_event WHERE ORG");
  expect(await found()).toEqual([expect.stringMatching(/^Rows missing since an anchor: .*ends with 0/)]);
});

test("a mark that holds is found, with or without its number, and one that is none is said to be none", async () => {
  const other = await makeTestOrganisation();
  accepted(await createTeam(other.adam, { name: "A" }));
  const [entry] = await queryAsOwner<{ hash: string }>(
    "SELECT hash FROM audit_event WHERE organisation_id = $1",
    [other.id],
  );
  const printed = async (head: string) =>
    (await verifyTrail({ anchor: null, head })).faults.filter((fault) => !/^[0-9a-f-]{36}: /.test(fault));
  expect(await printed(`1:${entry?.hash}`)).toEqual([]);
  expect(await printed(`${entry?.hash}`)).toEqual([]);
  expect(await printed(`2:${entry?.hash}`)).toHaveLength(1);
  expect(await printed("0".repeat(64))).toEqual([expect.stringMatching(/No entry has the hash/)]);
  expect(await printed("x")).toEqual([expect.stringMatching(/takes what an export printed/)]);
});
