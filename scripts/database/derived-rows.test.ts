import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addPerson } from "@/lib/use-cases/add-person";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { compareDerived, rebuildDerived } from "@/scripts/database/derived-rows";
import { takeOwnDatabase } from "@/scripts/database/testing/own-database";

let org: TestOrganisation;
let assessmentId: string;

const of = (found: Awaited<ReturnType<typeof compareDerived>>, name: string) =>
  found.find(({ table }) => table === name)?.rows;
const standings = () =>
  queryAsOwner<{ who: string; number: number; why: string }>(
    `SELECT m.name AS who, s.number, s.why FROM standing s JOIN member m ON m.id = s.member_id
      WHERE s.assessment_id = $1 ORDER BY 1, 2, 3`,
    [assessmentId],
  );

// What a command compares is every row there is, and worlds to race in have less beside their revisions than these are owed.
beforeAll(async () => {
  await takeOwnDatabase("derived_rows");
  org = await makeTestOrganisation();
  const given = { teamId: org.team, title: "Derived", handling: "named-people" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  accepted(await submitAssessment(org.ada, { assessmentId }));
  accepted(await addPerson(org.ada, { assessmentId, memberId: org.otto.memberId, relation: "named-reader" }));
  await assigned(org.lena, org.rita, assessmentId);
});

describe("who may read what, by name", () => {
  test("is kept as people, reviews and revisions come", async () => {
    expect(await standings()).toEqual([
      { who: "Ada", number: 0, why: "author" },
      { who: "Ada", number: 0, why: "writer" },
      { who: "Ada", number: 1, why: "author" },
      { who: "Lena", number: 1, why: "lead-then" },
      { who: "Otto", number: 1, why: "named-reader" },
      { who: "Rita", number: 1, why: "owes" },
      { who: "Rita", number: 1, why: "reviewer" },
    ]);
    expect(of(await compareDerived(ownerUrl()), "standing")).toBe(0);
  });

  test("changed past the application differs, and is made anew", async () => {
    const before = await standings();
    const read = () =>
      queryAsApp(org.otto, "SELECT 1 FROM revision WHERE assessment_id = $1", [assessmentId]);
    await queryAsOwner("DELETE FROM standing WHERE assessment_id = $1 AND why = 'named-reader'", [
      assessmentId,
    ]);
    await queryAsOwner(
      `INSERT INTO standing (organisation_id, member_id, assessment_id, number, why) VALUES ($1, $2, $3, 0, 'author')`,
      [org.id, org.olga.memberId, assessmentId],
    );
    expect(await read()).toHaveLength(0);
    expect(of(await compareDerived(ownerUrl()), "standing")).toBe(2);
    expect(of(await rebuildDerived(ownerUrl()), "standing")).toBe(2);
    expect(await standings()).toEqual(before);
    expect(await read()).toHaveLength(1);
    expect(of(await compareDerived(ownerUrl()), "standing")).toBe(0);
  });
});

describe("when it was decided", () => {
  const when = () =>
    queryAsOwner<{ who: string; why: string; told: boolean }>(
      `SELECT m.name AS who, s.why, s.decided_at = d.decided_at AS told FROM standing s
         JOIN member m ON m.id = s.member_id JOIN decision d ON d.revision_id = s.revision_id
        WHERE s.assessment_id = $1 AND s.decided_at IS NOT NULL ORDER BY 1, 2`,
      [assessmentId],
    );
  const own = (who: TestMember) =>
    queryAsApp(who, "SELECT why FROM standing WHERE assessment_id = $1 AND decided_at IS NOT NULL", [
      assessmentId,
    ]);
  const told = async (who: TestMember) =>
    accepted(await getInbox(who, { which: "all" })).items.filter(
      (item) => item.assessmentId === assessmentId && item.kind === "decided",
    ).length;

  test("is kept with how authors and who handed in stand to it, and with nothing else", async () => {
    const review = { assessmentId, recommendation: "approve", confidence: "low", summary: "Read." } as const;
    accepted(await handInReview(org.rita, review));
    expect(await when()).toEqual([]);
    accepted(await decide(org.lena, { assessmentId, outcome: "not-approve", reason: "No" }));
    const kept = [
      { who: "Ada", why: "author", told: true },
      { who: "Rita", why: "handed-in", told: true },
    ];
    expect(await when()).toEqual(kept);
    expect([await own(org.ada), await own(org.rita), await own(org.otto), await own(org.lena)]).toEqual([
      [{ why: "author" }],
      [{ why: "handed-in" }],
      [],
      [],
    ]);
    expect([await told(org.ada), await told(org.rita), await told(org.otto)]).toEqual([1, 1, 0]);
    await queryAsOwner("UPDATE standing SET decided_at = NULL WHERE assessment_id = $1", [assessmentId]);
    // A row that is missing as it should be, and one that should not be as it is, of each of the two.
    expect(of(await compareDerived(ownerUrl()), "standing")).toBe(4);
    expect(of(await rebuildDerived(ownerUrl()), "standing")).toBe(4);
    expect(await when()).toEqual(kept);
  });

  test("is told to nobody with a conflict of interest, not by how they stand either", async () => {
    const say = { assessmentId, kind: "close-person", words: "A friend" } as const;
    accepted(await stateConflict(org.rita, say));
    expect(await when()).toEqual([{ who: "Ada", why: "author", told: true }]);
    expect([await own(org.rita), await told(org.rita)]).toEqual([[], 0]);
    expect(of(await compareDerived(ownerUrl()), "standing")).toBe(0);
  });
});

describe("what portfolios ask of a revision", () => {
  const facts = () =>
    queryAsOwner<{ facts: unknown }>(
      `SELECT to_jsonb(r) - 'answers' - 'report' AS facts, (SELECT jsonb_agg(to_jsonb(f) ORDER BY fingerprint) FROM revision_finding f
          WHERE f.revision_id = r.id) AS findings FROM revision r WHERE r.assessment_id = $1`,
      [assessmentId],
    );

  test("is what follows from its frozen answers and report", async () => {
    expect(of(await compareDerived(ownerUrl()), "revision")).toBe(0);
  });

  test("changed past the application differs, and is made anew", async () => {
    const before = await facts();
    await queryAsOwner(`DO $$ BEGIN
      SET LOCAL ROLE landfall_gate;
      UPDATE revision SET scrutiny = 'none', blocking = 99, kinds_of_work = '{other}' WHERE assessment_id = '${assessmentId}';
      DELETE FROM revision_finding f USING revision r WHERE r.id = f.revision_id AND r.assessment_id = '${assessmentId}';
    END $$`);
    expect(await facts()).not.toEqual(before);
    expect(of(await compareDerived(ownerUrl()), "revision")).toBe(1);
    expect(of(await rebuildDerived(ownerUrl()), "revision")).toBe(1);
    expect(await facts()).toEqual(before);
    expect(of(await compareDerived(ownerUrl()), "revision")).toBe(0);
  });

  test("is kept to sort by as its counts and its assessment say", async () => {
    const before = await facts();
    await queryAsOwner(`DO $$ BEGIN
      SET LOCAL session_replication_role = replica;
      UPDATE revision SET gravity = gravity + 1, round_name = 'other', assessment_state = 'draft', is_decided = NOT is_decided,
             first_due = '2099-01-01', last_due = '2099-01-01' WHERE assessment_id = '${assessmentId}';
    END $$`);
    expect(await facts()).not.toEqual(before);
    const found = await compareDerived(ownerUrl());
    expect([of(found, "revision"), of(found, "revision, beside")]).toEqual([0, 1]);
    expect(of(await rebuildDerived(ownerUrl()), "revision, beside")).toBe(1);
    expect(await facts()).toEqual(before);
    expect(of(await compareDerived(ownerUrl()), "revision, beside")).toBe(0);
  });

  test("is changed by the gate alone, which changes nothing that is frozen", async () => {
    const change = (set: string, role: string) =>
      queryAsOwner(
        `DO $$ BEGIN SET LOCAL ROLE ${role}; UPDATE revision SET ${set} WHERE assessment_id = '${assessmentId}'; END $$`,
      );
    await expect(change("title = 'Other'", "landfall_gate")).rejects.toThrow(/frozen/);
    await expect(change("report = '{}'", "landfall_gate")).rejects.toThrow(/frozen/);
    await expect(
      queryAsOwner("UPDATE revision SET blocking = 7 WHERE assessment_id = $1", [assessmentId]),
    ).rejects.toThrow(/frozen/);
  });
});
