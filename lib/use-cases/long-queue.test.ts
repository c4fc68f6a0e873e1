import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getHome } from "@/lib/use-cases/get-home";
import { getQueue } from "@/lib/use-cases/get-queue";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { copySubmitted } from "@/lib/use-cases/testing/copy-submitted";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "The first", handling: "team" });
  const { assessmentId } = accepted(created);
  accepted(await submitAssessment(org.ada, { assessmentId }));
  await copySubmitted(org.id, assessmentId, { count: 230, title: "Copy" });
});

/** Rita is asked for a review of the ten that wait longest after the first. */
const askRita = () =>
  queryAsOwner(
    `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by, assigned_at)
     SELECT organisation_id, gen_random_uuid(), assessment_id, id, $2, $3, now() FROM revision
      WHERE organisation_id = $1 AND title LIKE 'Copy %' ORDER BY submitted_at LIMIT 10`,
    [org.id, org.rita.memberId, org.lena.memberId],
  );

test("the queue counts what is beyond its rows, and what is ready is not looked for among the first rows only", async () => {
  const before = accepted(await getQueue(org.lena, {}));
  expect(before.totals).toEqual({ toReview: 0, toDecide: 231, open: 231 });
  expect(before.open).toHaveLength(200);
  expect(before.open[0]?.title).toBe("The first");

  await askRita();
  const after = accepted(await getQueue(org.lena, {}));
  expect(after.totals).toEqual({ toReview: 0, toDecide: 221, open: 231 });
  expect(after.toDecide).toHaveLength(200);
  expect(after.toDecide.map((row) => row.title)).not.toContain("Copy 10");
  expect(after.toDecide.map((row) => row.title)).toContain("Copy 200");
  expect(accepted(await getHome(org.lena, {})).totals).toMatchObject({ toDecide: 221 });
});

test("a review by somebody whose account is disabled keeps nothing waiting", async () => {
  await queryAsOwner("UPDATE member SET disabled_at = now() WHERE organisation_id = $1 AND id = $2", [
    org.id,
    org.rita.memberId,
  ]);
  expect(accepted(await getQueue(org.lena, {})).totals).toMatchObject({ toDecide: 231 });
});

test("an author's own work is counted by state, a reader's not at all", async () => {
  expect(accepted(await getHome(org.ada, {})).totals).toMatchObject({ waiting: 1, toFinish: 0 });
  expect(accepted(await getHome(org.ben, {})).totals).toMatchObject({ waiting: 0, toDecide: 0 });
});
