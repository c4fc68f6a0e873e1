import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { replaceReviewer } from "@/lib/use-cases/replace-reviewer";
import type { Result } from "@/lib/use-cases/result";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
beforeAll(async () => {
  org = await makeTestOrganisation();
});

const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);

async function submitted(title: string): Promise<string> {
  const created = await createAssessment(org.ada, { teamId: org.team, title, handling: "team" });
  const { assessmentId } = accepted(created);
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

const deskOf = async (who: TestMember, assessmentId: string) =>
  accepted(await getReview(who, { assessmentId }));
const askedOf = async (assessmentId: string) =>
  (await deskOf(org.lena, assessmentId)).asked.map(({ id, reviewer, isEnded, endedHow, dueOn }) => ({
    id,
    name: reviewer.name,
    isEnded,
    endedHow,
    dueOn,
  }));
const replace = (assessmentId: string, reviewId: string, whom: TestMember, who = org.lena) =>
  replaceReviewer(who, { assessmentId, reviewId, memberId: whom.memberId, reason: "They are away" });

test("one is taken off and another asked for the same day, in one act that the trail tells as both", async () => {
  const assessmentId = await submitted("Replaced");
  const { memberId } = org.rita;
  accepted(await assignReviewer(org.lena, { assessmentId, memberId, dueOn: "2098-01-31" }));
  const [before] = await askedOf(assessmentId);
  expect(codeOf(await replace(assessmentId, before?.id ?? "", org.rolf, org.ada))).toBe("not-allowed");
  expect(codeOf(await replace(assessmentId, before?.id ?? "", org.rolf, org.olga))).toBe("not-found");
  accepted(await replace(assessmentId, before?.id ?? "", org.rolf));
  expect(
    (await askedOf(assessmentId))
      .map(({ id: _, ...each }) => each)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  ).toEqual([
    { name: "Rita", isEnded: true, endedHow: "taken-off", dueOn: "2098-01-31" },
    { name: "Rolf", isEnded: false, endedHow: null, dueOn: "2098-01-31" },
  ]);
  const trail = await queryAsOwner<{ action: string }>(
    "SELECT action FROM audit_event WHERE organisation_id = $1 AND subject_id = $2 ORDER BY seq DESC LIMIT 2",
    [org.id, assessmentId],
  );
  expect(trail.map(({ action }) => action)).toEqual(["review.assigned", "review.taken-off"]);
});

test("nobody is taken off where the other can't be asked", async () => {
  const assessmentId = await submitted("Kept");
  accepted(await assignReviewer(org.lena, { assessmentId, memberId: org.rita.memberId }));
  accepted(await assignReviewer(org.lena, { assessmentId, memberId: org.rolf.memberId }));
  accepted(await stateConflict(org.rolf, { assessmentId, kind: "close-person", words: "" }));
  const asked = await askedOf(assessmentId);
  const ofRita = asked.find(({ name }) => name === "Rita")?.id ?? "";
  expect(codeOf(await replace(assessmentId, ofRita, org.rolf))).toBe("wrong-state");
  expect(codeOf(await replace(assessmentId, ofRita, org.ada))).toBe("not-allowed");
  expect(await askedOf(assessmentId)).toEqual(asked);
});

test("what was handed in is not replaced, and who owes a review learns nothing by trying", async () => {
  const assessmentId = await submitted("Handed in");
  await assigned(org.lena, org.rita, assessmentId);
  await queryAsOwner("UPDATE member SET roles = '{lead}' WHERE id = $1", [org.ben.memberId]);
  accepted(await assignReviewer(org.lena, { assessmentId, memberId: org.ben.memberId, dismissal: "Known" }));
  accepted(await stateConflict(org.ben, { assessmentId, kind: "none", words: "Known" }));
  const ofRita = (await askedOf(assessmentId)).find(({ name }) => name === "Rita")?.id ?? "";
  const tried = await replace(assessmentId, ofRita, org.rolf, org.ben);
  const blind = JSON.stringify(await deskOf(org.ben, assessmentId));
  accepted(
    await handInReview(org.rita, {
      assessmentId,
      recommendation: "approve",
      confidence: "low",
      summary: "Yes",
    }),
  );
  expect(await replace(assessmentId, ofRita, org.rolf, org.ben)).toEqual(tried);
  expect(JSON.stringify(await deskOf(org.ben, assessmentId))).toBe(blind);
  expect(await replace(assessmentId, ofRita, org.rolf)).toMatchObject({
    refusal: { code: "wrong-state", sentence: expect.stringContaining("Rita has handed their review in") },
  });
  await queryAsOwner("UPDATE member SET roles = '{researcher}' WHERE id = $1", [org.ben.memberId]);
});

test("whoever asks is told what each owes and reviewed before, and a colleague who doesn't assign nothing", async () => {
  const assessmentId = await submitted("Who could");
  const { reviewerCandidates } = await deskOf(org.lena, assessmentId);
  const recordOf = (name: string) => reviewerCandidates.find((each) => each.name === name)?.record;
  expect(recordOf("Rita")).toMatchObject({ owed: 1, handedIn: 1, agreed: null });
  expect(recordOf("Rolf")).toMatchObject({ owed: 1, handedIn: 0 });
  expect((await deskOf(org.ada, assessmentId)).reviewerCandidates).toEqual([]);
});
