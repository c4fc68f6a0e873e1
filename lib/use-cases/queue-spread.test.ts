import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getQueue } from "@/lib/use-cases/get-queue";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let assessmentId: string;

beforeAll(async () => {
  org = await makeTestOrganisation();
  assessmentId = await reviewed("Judged apart");
});

/** Submitted, with two reviews out. */
async function reviewed(title: string): Promise<string> {
  const given = { teamId: org.team, title, handling: "team" } as const;
  const { assessmentId: id } = accepted(await createAssessment(org.ada, given));
  accepted(await submitAssessment(org.ada, { assessmentId: id }));
  for (const who of [org.rita, org.rolf]) await assigned(org.lena, who, id);
  return id;
}

async function judge(
  who: TestMember,
  assessmentId: string,
  p50: number,
  recommendation: "approve" | "not-approve",
) {
  const judgement = { p10: p50 - 1, p50, p90: p50 + 0.5 };
  const subject = "safety";
  accepted(await judgeSubject(who, { assessmentId, subject, judgement, comment: "", version: 0 }));
  accepted(await handInReview(who, { assessmentId, recommendation, confidence: "low", summary: "Read." }));
}

const says = async (who: TestMember) =>
  accepted(await getQueue(who, {})).rows.flatMap(
    ({ reviewers }) => reviewers?.map(({ name, says: said }) => [name, said]) ?? [],
  );
const readings = () =>
  queryAsOwner("SELECT 1 FROM reading WHERE assessment_id = $1 AND kind = 'review' AND member_id = $2", [
    assessmentId,
    org.lena.memberId,
  ]);

test("what reviewers say stands in the queue of who decides once every review is in, and is noted as read", async () => {
  await judge(org.rita, assessmentId, -1, "not-approve");
  expect(await says(org.lena)).toEqual([
    ["Rita", null],
    ["Rolf", null],
  ]);
  expect(await readings()).toEqual([]);
  await judge(org.rolf, assessmentId, 1, "approve");
  expect(await says(org.lena)).toEqual([
    ["Rita", { recommendation: "not-approve", safety: -1 }],
    ["Rolf", { recommendation: "approve", safety: 1 }],
  ]);
  expect(await readings()).toHaveLength(1);
  // Nobody else is shown any of it.
  for (const who of [org.rita, org.rolf]) expect(await says(who)).toEqual([]);
});

test("a lead who owes a review of it is shown the same queue, whatever the others hand in", async () => {
  const owed = await reviewed("Owed by the lead");
  await queryAsOwner(
    `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by, assigned_at)
     SELECT organisation_id, gen_random_uuid(), assessment_id, id, $2, $2, now() FROM revision
      WHERE organisation_id = $1 AND assessment_id = $3`,
    [org.id, org.lena.memberId, owed],
  );
  const searches = ["", "reviewer:Rita", "status:to-decide owed", "-has:review", "owed"];
  const queues = async () => {
    const shown = [];
    for (const q of searches) shown.push(accepted(await getQueue(org.lena, { q })));
    return shown;
  };
  const before = await queues();
  expect(before[0]?.rows.find((row) => row.assessmentId === owed)?.reviewers).toBe(null);
  expect(
    before
      .at(-1)
      ?.tabs.filter(({ count }) => count !== 0)
      .map(({ tab }) => tab),
  ).toEqual(["all", "to-review"]);
  await judge(org.rita, owed, 2, "approve");
  await judge(org.rolf, owed, -2, "not-approve");
  expect(await queues()).toEqual(before);
});
