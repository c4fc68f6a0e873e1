import { beforeEach, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { addPerson } from "@/lib/use-cases/add-person";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getSection } from "@/lib/use-cases/get-section";
import { removePerson } from "@/lib/use-cases/remove-person";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { joinAuthor } from "@/lib/use-cases/testing/join-author";

let org: TestOrganisation;
let assessmentId: string;

const remove = (
  who: TestOrganisation["ada"],
  whom: TestOrganisation["ada"],
  relation: "author" | "named-reader",
) => removePerson(who, { assessmentId, memberId: whom.memberId, relation });
const opens = async (who: TestOrganisation["ada"]) =>
  (await getSection(who, { assessmentId, section: "project" })).ok;

beforeEach(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, {
    teamId: org.team,
    title: "Probes",
    handling: "named-people",
  });
  assessmentId = accepted(created).assessmentId;
  await joinAuthor(org.ada, org.ben, assessmentId);
});

describe("taking back what was shared", () => {
  test("ends a co-author's access at once, and they can leave by themselves", async () => {
    expect(await opens(org.ben)).toBe(true);
    accepted(await remove(org.ada, org.ben, "author"));
    expect(await opens(org.ben)).toBe(false);
    await joinAuthor(org.ada, org.ben, assessmentId);
    accepted(await remove(org.ben, org.ben, "author"));
    expect(await opens(org.ben)).toBe(false);
    expect(await opens(org.ada)).toBe(true);
  });

  test("never takes the last author, also when two remove each other at once", async () => {
    const both = await Promise.all([remove(org.ada, org.ben, "author"), remove(org.ben, org.ada, "author")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const left = (await opens(org.ada)) ? org.ada : org.ben;
    expect(await remove(left, left, "author")).toMatchObject({ refusal: { code: "not-allowed" } });
    expect(await opens(left)).toBe(true);
    const byHand = `DELETE FROM assessment_person WHERE assessment_id = '${assessmentId}' RETURNING 1`;
    await expect(queryAsApp(left, byHand)).rejects.toThrow(/last author/);
  });

  test("leaves authors of what was submitted on record, in both walls; readers can go", async () => {
    accepted(
      await addPerson(org.ada, { assessmentId, memberId: org.otto.memberId, relation: "named-reader" }),
    );
    accepted(await submitAssessment(org.ada, { assessmentId }));
    expect(await remove(org.ada, org.ben, "author")).toMatchObject({ refusal: { code: "wrong-state" } });
    const byHand = `DELETE FROM assessment_person WHERE member_id = '${org.ben.memberId}' RETURNING 1`;
    expect(await queryAsApp(org.ada, byHand)).toEqual([]);
    accepted(await remove(org.ada, org.otto, "named-reader"));
    expect(await remove(org.ada, org.otto, "named-reader")).toMatchObject({ refusal: { code: "not-found" } });
  });
});
