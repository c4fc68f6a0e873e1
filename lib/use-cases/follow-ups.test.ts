import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsApp,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { FOLLOW_UP } from "@/lib/domain/assessment/follow-up";
import { closeAssessment } from "@/lib/use-cases/close-assessment";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { decide } from "@/lib/use-cases/decide";
import { getInbox } from "@/lib/use-cases/get-inbox";
import { getReview } from "@/lib/use-cases/get-review";
import { getRevision } from "@/lib/use-cases/get-revision";
import { handInReview } from "@/lib/use-cases/hand-in-review";
import { saveAnswer } from "@/lib/use-cases/save-answer";
import { startThread } from "@/lib/use-cases/start-thread";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { assigned } from "@/lib/use-cases/testing/assigned";

let org: TestOrganisation;

beforeAll(async () => {
  org = await makeTestOrganisation();
});

/** The day so many days from today, as ISO 8601. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function judged(
  assessmentId: string,
  decision: Omit<Parameters<typeof decide>[1], "assessmentId">,
): Promise<void> {
  accepted(await submitAssessment(org.ada, { assessmentId }));
  for (const who of [org.rita, org.rolf]) {
    await assigned(org.lena, who, assessmentId);
    const summary = "Read.";
    accepted(
      await handInReview(who, { assessmentId, recommendation: "approve", confidence: "low", summary }),
    );
  }
  accepted(await decide(org.lena, { assessmentId, ...decision }));
}

type Condition = { text: string; ownerId: string; dueOn: string };

async function approved(
  title: string,
  on: string,
  { conditions = [], isSecond = false }: { conditions?: readonly Condition[]; isSecond?: boolean } = {},
): Promise<string> {
  const { assessmentId } = accepted(
    await createAssessment(org.ada, { teamId: org.team, title, handling: "team" }),
  );
  for (const [path, value] of [
    ["screening.systems", "none"],
    [FOLLOW_UP, on],
  ] as const) {
    const answer = { status: "answered", value };
    accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
  }
  if (isSecond) await judged(assessmentId, { outcome: "request-changes", reason: "Say more." });
  const outcome = conditions.length > 0 ? "approve-with-conditions" : "approve";
  await judged(assessmentId, { outcome, reason: "As described.", conditions });
  return assessmentId;
}

const say = (who: TestMember, assessmentId: string, given: Partial<Parameters<typeof startThread>[1]> = {}) =>
  startThread(who, {
    assessmentId,
    number: 1,
    about: FOLLOW_UP,
    isArgument: false,
    audience: "everyone",
    text: "Two laboratories took it up, and neither published.",
    ...given,
  });

const told = async (who: TestMember, title: string) =>
  accepted(await getInbox(who, { which: "all" }))
    .items.filter((item) => item.title === title && ["follow-up", "looked-back"].includes(item.kind))
    .map(({ kind, day, who: name, isWaiting }) => [kind, day, name, isWaiting]);

test("on the day to look back authors are told, say what came of it, and the lead is told that they did", async () => {
  const title = "Looked back at";
  const day = dayIn(0);
  const assessmentId = await approved(title, day);
  const { ada, ben, lena, rita, otto } = org;
  expect(await told(ada, title)).toEqual([["follow-up", day, null, true]]);
  for (const who of [ben, lena, rita, otto]) expect(await told(who, title)).toEqual([]);
  expect(accepted(await getReview(ada, { assessmentId })).mayLookBack).toBe(true);
  for (const who of [lena, rita])
    expect(accepted(await getReview(who, { assessmentId })).mayLookBack).toBe(false);

  // Nothing else is begun by an author, and nobody else's side by this.
  for (const given of [
    { about: "project.title" },
    { isArgument: true },
    { audience: "reviewers" },
    { about: null },
  ] as const) {
    expect(await say(ada, assessmentId, given)).toMatchObject({ refusal: { code: "not-allowed" } });
  }
  for (const who of [ben, otto]) expect(await say(who, assessmentId)).toMatchObject({ ok: false });

  accepted(await say(ada, assessmentId));
  expect(await told(ada, title)).toEqual([["follow-up", day, null, false]]);
  expect(await told(lena, title)).toEqual([["looked-back", null, "Ada", false]]);
  expect(accepted(await getReview(lena, { assessmentId })).threads).toMatchObject([
    { about: FOLLOW_UP, as: "author", by: { name: "Ada" }, mayReply: true },
  ]);
  // Nothing is asked any more of what is closed.
  accepted(await closeAssessment(lena, { assessmentId }));
  expect(await told(ada, title)).toEqual([]);
  expect(await told(lena, title)).toEqual([]);
  expect(await say(ada, assessmentId)).toMatchObject({ refusal: { code: "wrong-state" } });
});

test("the lead is told that they did while a condition is open, too", async () => {
  const title = "Looked back at under a condition";
  const condition = { text: "Hold the tasks back.", ownerId: org.ada.memberId, dueOn: dayIn(30) };
  const assessmentId = await approved(title, dayIn(0), { conditions: [condition] });
  expect(await told(org.ada, title)).toEqual([["follow-up", dayIn(0), null, true]]);
  accepted(await say(org.ada, assessmentId));
  expect(await told(org.lena, title)).toEqual([["looked-back", null, "Ada", false]]);
});

test("an assessment that was to hold until a day asks to be amended from then on, in the inbox and on its page", async () => {
  const title = "Held until today";
  const { assessmentId } = accepted(
    await createAssessment(org.ada, { teamId: org.team, title, handling: "team" }),
  );
  for (const [path, value] of [
    ["screening.systems", "none"],
    [FOLLOW_UP, dayIn(90)],
    ["release.good-until", dayIn(0)],
    ["release.out-of-date", "A model that hides its plans."],
  ] as const) {
    const answer = { status: "answered", value };
    accepted(await saveAnswer(org.ada, { assessmentId, path, answer, version: 0 }));
  }
  await judged(assessmentId, { outcome: "approve", reason: "As described." });
  expect(await told(org.ada, title)).toEqual([["follow-up", dayIn(0), null, true]]);
  expect(accepted(await getRevision(org.ada, { assessmentId })).holds).toEqual({
    until: dayIn(0),
    events: "A model that hides its plans.",
    isOverBy: "day",
  });
  // What was asked about it while it was judged says nothing of today.
  const about = { about: "release.out-of-date", text: "It came out yesterday." };
  const { threadId } = accepted(await say(org.rita, assessmentId, about));
  const isOverBy = async () => accepted(await getRevision(org.ada, { assessmentId })).holds?.isOverBy;
  expect(await isOverBy()).toBe("event");
  await queryAsOwner("UPDATE comment SET created_at = created_at - interval '1 day' WHERE id = $1", [
    threadId,
  ]);
  expect(await isOverBy()).toBe("day");
  // What is given no end says nothing of one, on whichever day its authors look back.
  const without = await approved("Given no end", dayIn(0));
  expect(accepted(await getRevision(org.ada, { assessmentId: without })).holds).toBeNull();
});

test("the authors' lean stands beside what reviewers recommended and what came of it, for whoever may read these", async () => {
  const assessmentId = await approved("Leaned to", dayIn(0));
  accepted(await say(org.ada, assessmentId));
  const reviewers = ["Rita", "Rolf"].map((reviewer) => ({ reviewer, recommendation: "approve" }));
  const lean = async (who: TestMember) => accepted(await getRevision(who, { assessmentId })).lean;
  for (const who of [org.ada, org.lena, org.rita]) {
    expect(await lean(who)).toEqual({
      authors: "",
      reviewers,
      alike: null,
      cameOfIt: ["Two laboratories took it up, and neither published."],
    });
  }
});

/** What the database says to a thread that an author begins, whatever the application would; nothing of it is kept. */
const begun = (assessmentId: string, given: { readonly [column: string]: string | number } = {}) => {
  const { path, audience, is_argument, number } = {
    path: FOLLOW_UP,
    audience: "everyone",
    is_argument: "false",
    number: 1,
    ...given,
  };
  return queryAsApp(
    org.ada,
    `INSERT INTO comment
       (organisation_id, id, assessment_id, revision_id, path, text, audience, is_argument, capacity, author_id)
     SELECT organisation_id, gen_random_uuid(), assessment_id, id, $1, 'x', $2, $3::boolean, 'author', $4
       FROM revision WHERE assessment_id = $5 AND number = $6 RETURNING path`,
    [path, audience, is_argument, org.ada.memberId, assessmentId, number],
  );
};

test("the database takes no other thread of an author, whatever the application would ask", async () => {
  const early = await approved("Asked too early", dayIn(2));
  await expect(begun(early)).rejects.toThrow(/row-level security/);
  const assessmentId = await approved("Asked on the day", dayIn(0), { isSecond: true });
  expect(await begun(assessmentId, { number: 2 })).toEqual([{ path: FOLLOW_UP }]);
  for (const given of [
    { number: 1 },
    { number: 2, is_argument: "true" },
    { number: 2, audience: "reviewers" },
    { number: 2, path: "project.title" },
  ]) {
    await expect(begun(assessmentId, given), JSON.stringify(given)).rejects.toThrow(/row-level security/);
  }
});

test("before the day nobody is told, and nothing is said of it", async () => {
  const title = "Not yet";
  const assessmentId = await approved(title, dayIn(2));
  expect(await told(org.ada, title)).toEqual([]);
  expect(accepted(await getReview(org.ada, { assessmentId })).mayLookBack).toBe(false);
  expect(await say(org.ada, assessmentId)).toMatchObject({ refusal: { code: "wrong-state" } });
  const rows = await queryAsOwner("SELECT 1 FROM comment WHERE assessment_id = $1", [assessmentId]);
  expect(rows).toEqual([]);
});
