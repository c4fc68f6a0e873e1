import { expect, test } from "vitest";
import { makeTestOrganisation, queryAsOwner } from "@/lib/data/testing/test-organisation";
import { getQueue } from "@/lib/use-cases/get-queue";
import { getReview } from "@/lib/use-cases/get-review";
import { getRound } from "@/lib/use-cases/get-round";
import { listMeetings } from "@/lib/use-cases/list-meetings";
import { listRounds } from "@/lib/use-cases/list-rounds";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { fillRound } from "@/prisma/demo-round";

test("the demo's round is open, says of each project that it is invented, and has one in every stage", async () => {
  const { ada, ben, rita, rolf, lena } = await makeTestOrganisation();
  await queryAsOwner("UPDATE member SET roles = '{reviewer}' WHERE id = $1", [ben.memberId]);
  await fillRound({ author: ada, reviewers: [rita, rolf, ben], lead: lena });
  const [round] = accepted(await listRounds(lena, {})).rounds;
  expect(round?.state).toBe("open");
  const { submissions } = accepted(await getRound(lena, { roundId: round?.id ?? "" }));
  const stages = submissions.map(({ title, stage, reviews }) => [
    title.split(":")[0],
    stage,
    reviews?.handedIn,
    reviews?.out,
  ]);
  expect(stages.sort()).toEqual([
    ["Invented", "decided", 1, 0],
    ["Invented", "decided", 2, 0],
    ["Invented", "in-review", 0, 3],
    ["Invented", "to-assign", 0, 0],
    ["Invented", "to-decide", 3, 0],
    ["Invented", "with-authors", 1, 0],
  ]);
  // Each part of the queue but those of what is late, or the lead's own to review, has something in it.
  const { tabs } = accepted(await getQueue(lena, {}));
  const counts = tabs.map(({ tab, count }) => [tab, count]);
  expect(Object.fromEntries(counts)).toEqual({
    ...{ all: 6, "to-review": 0, "to-decide": 1, "to-assign": 1, "in-review": 1 },
    ...{ "with-authors": 1, conditions: 1, "follow-ups": 1, overdue: 0 },
  });
  // And each is in one of them.
  const sum = tabs.reduce((sum, { tab, count }) => (tab === "all" ? sum : sum + (count ?? Number.NaN)), 0);
  expect(sum).toBe(6);
  const assessmentId = submissions.find(({ stage }) => stage === "to-decide")?.assessmentId ?? "";
  const { threads } = accepted(await getReview(lena, { assessmentId }));
  const { meetings } = accepted(await listMeetings(lena, {}));
  expect(
    meetings.map(({ title, closed, items }) => [title.split(":")[0], closed !== null, items]).sort(),
  ).toEqual([
    ["Invented", false, 2],
    ["Invented", true, 1],
  ]);
  expect(threads.map(({ isArgument }) => isArgument).sort()).toEqual([false, true]);
});
