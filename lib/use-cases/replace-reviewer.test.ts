import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { assignReviewer } from "@/lib/use-cases/assign-reviewer";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { declineReview } from "@/lib/use-cases/decline-review";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { replaceReviewer } from "@/lib/use-cases/replace-reviewer";
import type { Result } from "@/lib/use-cases/result";
import { setReviewDue } from "@/lib/use-cases/set-review-due";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { takeReviewerOff } from "@/lib/use-cases/take-reviewer-off";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";
import { withdrawAssessment } from "@/lib/use-cases/withdraw-assessment";
import { refusals } from "@/messages/refusals";

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
const handIn = (who: TestMember, assessmentId: string) =>
  handInReview(who, { assessmentId, recommendation: "approve", confidence: "low", summary: "Yes" });
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

test("what was handed in is not replaced", async () => {
  const assessmentId = await submitted("Handed in");
  await assigned(org.lena, org.rita, assessmentId);
  const [ofRita] = await askedOf(assessmentId);
  accepted(await handIn(org.rita, assessmentId));
  expect(await replace(assessmentId, ofRita?.id ?? "", org.rolf)).toMatchObject({
    refusal: { code: "wrong-state", sentence: expect.stringContaining("Rita has handed their review in") },
  });
});

describe("a lead who owes a review learns nothing by trying", () => {
  beforeAll(() => queryAsOwner("UPDATE member SET roles = '{lead}' WHERE id = $1", [org.ben.memberId]));
  afterAll(() => queryAsOwner("UPDATE member SET roles = '{researcher}' WHERE id = $1", [org.ben.memberId]));

  const BY_RITA: Record<string, (assessmentId: string) => Promise<unknown>> = {
    "handed theirs in": async (assessmentId) => {
      accepted(await stateConflict(org.rita, { assessmentId, kind: "none", words: "" }));
      accepted(await handIn(org.rita, assessmentId));
    },
    declined: async (assessmentId) =>
      accepted(await declineReview(org.rita, { assessmentId, reason: "No time" })),
    "has a conflict of interest": async (assessmentId) =>
      accepted(await stateConflict(org.rita, { assessmentId, kind: "close-person", words: "" })),
  };
  test.each(Object.entries(BY_RITA))("whether another %s", async (how, happens) => {
    const assessmentId = await submitted(`Ben is blind: ${how}`);
    accepted(await assignReviewer(org.lena, { assessmentId, memberId: org.rita.memberId }));
    accepted(
      await assignReviewer(org.lena, { assessmentId, memberId: org.ben.memberId, dismissal: "Known" }),
    );
    accepted(await stateConflict(org.ben, { assessmentId, kind: "none", words: "Known" }));
    const idOf = (name: string, asked: Awaited<ReturnType<typeof askedOf>>) =>
      asked.find((each) => each.name === name)?.id ?? "";
    const asked = await askedOf(assessmentId);
    const [own, other] = [idOf("Ben", asked), idOf("Rita", asked)];
    const reason = "They are away";
    // A day that is past makes sure that nothing is done by trying.
    // One after the other: sixteen at once would wait for one lock longer than they may.
    const tries = async () => {
      const told = [];
      for (const reviewId of [own, other]) {
        told.push(await setReviewDue(org.ben, { assessmentId, reviewId, dueOn: "2098-01-31" }));
        told.push(await takeReviewerOff(org.ben, { assessmentId, reviewId, reason }));
        for (const { memberId } of [org.rita, org.rolf, org.lena])
          for (const dueOn of [null, "2020-01-01"])
            told.push(await replaceReviewer(org.ben, { assessmentId, reviewId, memberId, dueOn, reason }));
      }
      return told;
    };
    const byHand = () =>
      Promise.all([
        queryAsApp(org.ben, "SELECT landfall_set_review_due($1, $2, '2098-01-01') AS done", [
          assessmentId,
          other,
        ]),
        ...[
          `INSERT INTO removal (organisation_id, id, assessment_id, member_id, review_id, reason, removed_by)
           VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${org.rita.memberId}', '${other}', 'x', '${org.ben.memberId}')
           RETURNING 1`,
          `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by)
           SELECT organisation_id, gen_random_uuid(), assessment_id, id, '${org.rita.memberId}', '${org.ben.memberId}'
             FROM revision WHERE assessment_id = '${assessmentId}' RETURNING 1`,
        ].map((statement) => queryAsApp(org.ben, statement).catch((error: Error) => error.message)),
      ]);
    const before = [await tries(), await byHand(), JSON.stringify(await deskOf(org.ben, assessmentId))];
    const refused = { ok: false, refusal: { code: "wrong-state", sentence: refusals.owesAndAsks } };
    expect(new Set((before[0] as unknown[]).map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify(refused)]),
    );
    expect(before[1]).toEqual([
      [{ done: false }],
      expect.stringContaining("who owes a review touches no other"),
      expect.stringContaining("who owes a review touches no other"),
    ]);
    expect((await deskOf(org.ben, assessmentId)).asked.map(({ mayChange }) => mayChange)).toEqual([
      false,
      false,
    ]);
    expect(await askedOf(assessmentId)).toEqual(asked);

    await happens(assessmentId);
    expect([await tries(), await byHand(), JSON.stringify(await deskOf(org.ben, assessmentId))]).toEqual(
      before,
    );

    // Whoever owes none sees how it stands, and may.
    const seen = (await deskOf(org.lena, assessmentId)).asked;
    expect(seen.map(({ mayChange }) => mayChange)).toEqual([true, true]);
    accepted(await setReviewDue(org.lena, { assessmentId, reviewId: own, dueOn: "2098-01-31" }));
    accepted(await takeReviewerOff(org.lena, { assessmentId, reviewId: own, reason }));
    // Off it, they owe none either.
    expect(codeOf(await setReviewDue(org.ben, { assessmentId, reviewId: own, dueOn: "2098-01-31" }))).toBe(
      "not-found",
    );
  });
});

test("whoever asks is told what each owes and reviewed before, and a colleague who doesn't assign nothing", async () => {
  const assessmentId = await submitted("Who could");
  const recordOf = async (name: string) =>
    (await deskOf(org.lena, assessmentId)).reviewerCandidates.find((each) => each.name === name)?.record;
  const before = await recordOf("Rita");
  expect(before).toMatchObject({ agreed: null, isCut: false });
  expect((await deskOf(org.ada, assessmentId)).reviewerCandidates).toEqual([]);

  // Owed is what is waited for: nothing of what was withdrawn, which is never ended.
  const asked = await submitted("Waits");
  await assigned(org.lena, org.rita, asked);
  expect(await recordOf("Rita")).toEqual({ ...before, owed: (before?.owed ?? 0) + 1 });
  accepted(await withdrawAssessment(org.ada, { assessmentId: asked }));
  expect(await recordOf("Rita")).toEqual(before);
  const reviewed = await submitted("Reviewed");
  await assigned(org.lena, org.rita, reviewed);
  accepted(await handIn(org.rita, reviewed));
  accepted(await withdrawAssessment(org.ada, { assessmentId: reviewed }));
  expect(await recordOf("Rita")).toMatchObject({
    owed: before?.owed,
    handedIn: (before?.handedIn ?? 0) + 1,
  });
});
