import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { bringJudgementsOver } from "@/lib/use-cases/bring-judgements-over";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getReview } from "@/lib/use-cases/get-review";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { judgeSubject } from "@/lib/use-cases/judge-subject";
import { rateAnswer } from "@/lib/use-cases/rate-answer";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;
let assessmentId: string;

const say = (path: string, value: string, version = 0) =>
  saveAnswer(org.ada, { assessmentId, path, answer: { status: "answered", value }, version });
const deskOf = async (who: TestMember) => accepted(await getReview(who, { assessmentId }));

beforeAll(async () => {
  org = await makeTestOrganisation();
  const created = await createAssessment(org.ada, { teamId: org.team, title: "Twice", handling: "team" });
  assessmentId = accepted(created).assessmentId;
  accepted(await say("project.summary", "A probe that reads plans."));
  accepted(await say("project.team", "Three of us."));
  accepted(await submitAssessment(org.ada, { assessmentId }));
  await assigned(org.lena, org.rita, assessmentId);
  await assigned(org.lena, org.rolf, assessmentId);
  const rate = (path: string, rating: 2 | 4) =>
    rateAnswer(org.rita, { assessmentId, path, rating, comment: `Rated ${rating}.`, version: 0 });
  accepted(await rate("project.summary", 4));
  accepted(await rate("project.team", 2));
  const judge = (subject: string, judgement: unknown) =>
    judgeSubject(org.rita, {
      assessmentId,
      subject,
      judgement: judgement as "right",
      comment: "",
      version: 0,
    });
  accepted(await judge("timeline", { p10: -2, p50: -1, p90: 0 }));
  accepted(await judge("missing:1", { what: "use", name: "Selling it" }));
  const { report } = await deskOf(org.rita);
  const [finding] = report.findings;
  accepted(await judge(`finding:${finding?.fingerprint}`, "right"));
  accepted(
    await handInReview(org.rita, {
      assessmentId,
      recommendation: "request-changes",
      confidence: "low",
      summary: "Say more.",
    }),
  );
  accepted(await decide(org.lena, { assessmentId, outcome: "request-changes", reason: "Say who." }));
  accepted(await say("project.team", "Four of us, and an auditor.", 1));
  accepted(await submitAssessment(org.ada, { assessmentId }));
});

test("who reviewed before is told what of it stands, and what changed; nobody else is, and nothing before it opens", async () => {
  expect((await deskOf(org.lena)).earlier).toBeNull();
  await assigned(org.lena, org.rita, assessmentId);
  await assigned(org.lena, org.rolf, assessmentId);
  // The rating of what changed, and the figure for the whole case.
  expect((await deskOf(org.rita)).earlier).toEqual({ number: 1, standing: 3, changed: 2 });
  expect((await deskOf(org.rolf)).earlier).toBeNull();
});

test("it is brought over once, beside what was said anew, and handed in by nobody but them", async () => {
  accepted(
    await rateAnswer(org.rita, {
      assessmentId,
      path: "project.summary",
      rating: 5,
      comment: "Better now.",
      version: 0,
    }),
  );
  const blind = JSON.stringify(await deskOf(org.rolf));
  expect(accepted(await bringJudgementsOver(org.rita, { assessmentId })).broughtOver).toBe(2);
  expect(accepted(await bringJudgementsOver(org.rita, { assessmentId })).broughtOver).toBe(0);
  const { own, earlier } = await deskOf(org.rita);
  expect(earlier).toEqual({ number: 1, standing: 0, changed: 2 });
  expect(own?.handedInAt).toBeNull();
  expect(own?.ratings.map(({ path, rating, comment }) => [path.split(":")[0], rating, comment])).toEqual(
    expect.arrayContaining([
      ["project.summary", 5, "Better now."],
      ["missing", null, ""],
      ["finding", null, ""],
    ]),
  );
  expect(own?.ratings).toHaveLength(3);
  expect(JSON.stringify(await deskOf(org.rolf))).toBe(blind);
  const refused = await bringJudgementsOver(org.lena, { assessmentId });
  expect(refused).toMatchObject({ ok: false, refusal: { code: "not-allowed" } });
});
