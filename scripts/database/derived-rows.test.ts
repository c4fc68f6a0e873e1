import { beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  ownerUrl,
  queryAsApp,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addPerson } from "@/lib/use-cases/add-person";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { compareDerived, rebuildDerived } from "@/scripts/database/derived-rows";

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

beforeAll(async () => {
  org = await makeTestOrganisation();
  const given = { teamId: org.team, title: "Derived", handling: "named-people" } as const;
  assessmentId = accepted(await createAssessment(org.ada, given)).assessmentId;
  accepted(await submitAssessment(org.ada, { assessmentId }));
  accepted(await addPerson(org.ada, { assessmentId, memberId: org.otto.memberId, relation: "named-reader" }));
  accepted(await assignReviewer(org.lena, { assessmentId, memberId: org.rita.memberId }));
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
