import { expect, test } from "vitest";
import { makeTestOrganisation, type TestMember } from "@/lib/data/testing/test-organisation";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getRevision } from "@/lib/use-cases/get-revision";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

test("whoever decided is shown what waits longest for their next decision, and nobody else is", async () => {
  const org = await makeTestOrganisation();
  const submitted = async (title: string) => {
    const given = { teamId: org.team, title, handling: "team" } as const;
    const { assessmentId } = accepted(await createAssessment(org.ada, given));
    accepted(await submitAssessment(org.ada, { assessmentId }));
    return assessmentId;
  };
  const reviewed = async (by: TestMember, assessmentId: string) => {
    await assigned(org.lena, by, assessmentId);
    const words = { recommendation: "approve", confidence: "low", summary: "Read." } as const;
    accepted(await handInReview(by, { assessmentId, ...words }));
    return assessmentId;
  };
  const refused = async (assessmentId: string) =>
    accepted(await decide(org.lena, { assessmentId, outcome: "not-approve", reason: "No." }));
  const nextOf = async (who: TestMember, assessmentId: string) =>
    accepted(await getRevision(who, { assessmentId })).next;

  const first = await reviewed(org.rita, await submitted("First"));
  const unread = await submitted("Nobody was asked");
  const second = await reviewed(org.rita, await submitted("Second"));
  const third = await reviewed(org.rolf, await submitted("Third"));
  expect(await nextOf(org.lena, first)).toBeNull();

  await refused(first);
  expect(await nextOf(org.lena, first)).toEqual({ assessmentId: second, title: "Second" });
  for (const who of [org.ada, org.rita]) expect(await nextOf(who, first)).toBeNull();

  await refused(second);
  expect(await nextOf(org.lena, first)).toEqual({ assessmentId: third, title: "Third" });
  await refused(third);
  // What was read by nobody waits for reviewers first.
  expect(await nextOf(org.lena, unread)).toBeNull();
  expect(await nextOf(org.lena, third)).toBeNull();
});
