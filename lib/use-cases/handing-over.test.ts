import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  openTestSession,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { handOverDecision } from "@/lib/use-cases/hand-over-decision";
import type { Result } from "@/lib/use-cases/result";
import { stateConflict } from "@/lib/use-cases/state-conflict";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let lou: TestMember;

const codeOf = (result: Result<unknown>) => (result.ok ? "done" : result.refusal.code);

beforeAll(async () => {
  org = await makeTestOrganisation();
  const memberId = randomUUID();
  const email = `lou.${org.id}@example.org`;
  await queryAsOwner(
    "INSERT INTO member (organisation_id, id, email, name, roles) VALUES ($1, $2, $3, 'Lou', '{lead}')",
    [org.id, memberId, email],
  );
  await queryAsOwner("INSERT INTO team_member (organisation_id, team_id, member_id) VALUES ($1, $2, $3)", [
    org.id,
    org.team,
    memberId,
  ]);
  lou = { ...(await openTestSession(org.id, memberId)), name: "Lou", email };
});

async function submitted(title: string): Promise<string> {
  const given = { teamId: org.team, title, handling: "team" } as const;
  const { assessmentId } = accepted(await createAssessment(org.ada, given));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  return assessmentId;
}

const hand = (from: TestMember, to: TestMember, assessmentId: string, reason = "I know the authors well.") =>
  handOverDecision(from, { assessmentId, memberId: to.memberId, reason });
const refuseIt = (who: TestMember, assessmentId: string) =>
  decide(who, { assessmentId, outcome: "not-approve", reason: "No." });
const decidingOf = async (who: TestMember, assessmentId: string) =>
  accepted(await getReview(who, { assessmentId })).deciding;
const handedTo = async (who: TestMember) =>
  accepted(await getInbox(who, { which: "all" })).items.flatMap(({ kind, title, who: by, isWaiting }) =>
    kind === "decision-handed" ? [[title, by, isWaiting]] : [],
  );

test("a lead hands the decision to another, who finds it in the inbox; the first decides it no more", async () => {
  const assessmentId = await submitted("Handed over");
  expect((await decidingOf(org.lena, assessmentId)).couldTakeIt.map(({ name }) => name)).toEqual(["Lou"]);
  accepted(await hand(org.lena, lou, assessmentId));
  expect(await handedTo(lou)).toEqual([["Handed over", "Lena", true]]);
  expect(await decidingOf(org.lena, assessmentId)).toMatchObject({
    obstacle: "handed-over",
    couldTakeIt: [],
    handovers: [{ fromName: "Lena", toName: "Lou", reason: "I know the authors well." }],
  });
  expect(codeOf(await refuseIt(org.lena, assessmentId))).toBe("wrong-state");
  expect(codeOf(await hand(org.lena, lou, assessmentId))).toBe("wrong-state");
  const [revision] = await queryAsOwner<{ id: string }>("SELECT id FROM revision WHERE assessment_id = $1", [
    assessmentId,
  ]);
  await expect(
    queryAsApp(
      org.lena,
      `INSERT INTO decision (organisation_id, id, assessment_id, revision_id, outcome, reason, decided_by)
       VALUES ('${org.id}', gen_random_uuid(), '${assessmentId}', '${revision?.id}', 'not-approve', 'x', '${org.lena.memberId}')`,
    ),
  ).rejects.toThrow(/row-level security/);
  accepted(await refuseIt(lou, assessmentId));
  expect(await handedTo(lou)).toEqual([["Handed over", "Lena", false]]);
  expect(codeOf(await hand(lou, org.lena, assessmentId))).toBe("wrong-state");
});

test("it comes back by being given back, and where who has it has a conflict of interest", async () => {
  const assessmentId = await submitted("Given back");
  accepted(await hand(org.lena, lou, assessmentId));
  accepted(await hand(lou, org.lena, assessmentId));
  expect((await decidingOf(lou, assessmentId)).obstacle).toBe("handed-over");
  expect((await decidingOf(org.lena, assessmentId)).obstacle).toBeNull();
  accepted(await hand(org.lena, lou, assessmentId));
  accepted(await stateConflict(lou, { assessmentId, kind: "close-person", words: "" }));
  expect(await decidingOf(org.lena, assessmentId)).toMatchObject({ obstacle: null, couldTakeIt: [] });
  expect(await handedTo(lou)).not.toContainEqual(["Given back", "Lena", true]);
  accepted(await refuseIt(org.lena, assessmentId));
});

test("goes to nobody who could not decide it, by nobody who could not, and tells who owes a review nothing", async () => {
  const assessmentId = await submitted("Bent");
  for (const to of [org.ada, org.rita, org.adam, org.olga, org.otto, org.lena]) {
    expect(codeOf(await hand(org.lena, to, assessmentId))).toBe("invalid");
  }
  for (const from of [org.ada, org.ben])
    expect(codeOf(await hand(from, lou, assessmentId))).toBe("not-allowed");
  expect(codeOf(await hand(org.olga, lou, assessmentId))).toBe("not-found");
  expect(codeOf(await hand(org.lena, lou, assessmentId, " "))).toBe("invalid");
  await assigned(org.lena, lou, assessmentId);
  await assigned(org.lena, org.rita, assessmentId);
  expect((await decidingOf(org.lena, assessmentId)).couldTakeIt).toEqual([]);
  expect(codeOf(await hand(org.lena, lou, assessmentId))).toBe("invalid");
  expect(codeOf(await hand(lou, org.lena, assessmentId))).toBe("wrong-state");
  await expect(
    queryAsApp(
      org.lena,
      `INSERT INTO decision_handover (organisation_id, id, assessment_id, revision_id, from_id, to_id, reason)
       SELECT organisation_id, gen_random_uuid(), assessment_id, id, '${org.lena.memberId}', '${lou.memberId}', 'x'
         FROM revision WHERE assessment_id = '${assessmentId}'`,
    ),
  ).rejects.toThrow(/handed to who could make it/);
  // Who may not hand it over is told that alone, whoever it is to go to.
  for (const to of [lou, org.lena, org.ada]) {
    await expect(
      queryAsApp(
        org.rita,
        `INSERT INTO decision_handover (organisation_id, id, assessment_id, revision_id, from_id, to_id, reason)
         SELECT organisation_id, gen_random_uuid(), assessment_id, id, '${org.rita.memberId}', '${to.memberId}', 'x'
           FROM revision WHERE assessment_id = '${assessmentId}'`,
      ),
    ).rejects.toThrow(/row-level security/);
  }
  const review = { assessmentId, recommendation: "approve", confidence: "low", summary: "Read." } as const;
  accepted(await handInReview(lou, review));
  accepted(await hand(org.lena, lou, assessmentId));
  // Theirs is the only review: handed to them or not, nobody decides on that alone.
  expect((await decidingOf(lou, assessmentId)).obstacle).toBe("only-own-review");
  expect(await queryAsApp(org.rita, "SELECT 1 FROM decision_handover")).toEqual([]);
  expect(await queryAsApp(org.ada, "SELECT 1 FROM decision_handover")).toEqual([]);
});
