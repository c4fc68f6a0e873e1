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

const countsOf = async (q = "") =>
  Object.fromEntries(
    accepted(await getQueue(org.lena, { q }))
      .tabs.filter(({ count }) => count !== 0)
      .map(({ tab, count }) => [tab, count]),
  );

test("the queue counts what is beyond its rows, and pages through all of it both ways", async () => {
  const before = accepted(await getQueue(org.lena, {}));
  expect(await countsOf()).toEqual({ all: 231, "to-assign": 231 });
  expect([before.total, before.rows.length, before.rows[0]?.title]).toEqual([231, 50, "The first"]);

  await askRita();
  // Counted whatever is searched for besides.
  expect(await countsOf("weights")).toEqual({ all: 231, "to-assign": 221 });
  const titles: string[][] = [];
  let page = accepted(await getQueue(org.lena, { q: "-has:reviewer", size: 100 }));
  titles.push(page.rows.map(({ title }) => title));
  while (page.next) {
    page = accepted(await getQueue(org.lena, { q: "-has:reviewer", size: 100, after: page.next }));
    titles.push(page.rows.map(({ title }) => title));
  }
  expect(new Set(titles.flat()).size).toBe(221);
  expect(titles.flat()).not.toContain("Copy 10");
  const back: string[][] = [titles.at(-1) ?? []];
  while (page.previous) {
    page = accepted(await getQueue(org.lena, { q: "-has:reviewer", size: 100, before: page.previous }));
    back.unshift(page.rows.map(({ title }) => title));
  }
  expect(back).toEqual(titles);
  expect(accepted(await getHome(org.lena, {})).totals).toMatchObject({ toDecide: 221 });
});

test("a review by somebody whose account is disabled keeps nothing waiting", async () => {
  await queryAsOwner("UPDATE member SET disabled_at = now() WHERE organisation_id = $1 AND id = $2", [
    org.id,
    org.rita.memberId,
  ]);
  expect(await countsOf()).toEqual({ all: 231, "to-assign": 231 });
});

test("an author's own work is counted by state, a reader's not at all", async () => {
  expect(accepted(await getHome(org.ada, {})).totals).toMatchObject({ waiting: 1, toFinish: 0 });
  expect(accepted(await getHome(org.ben, {})).totals).toMatchObject({ waiting: 0, toDecide: 0 });
});
