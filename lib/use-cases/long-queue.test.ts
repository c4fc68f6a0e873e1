import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { createAssessment } from "@/lib/use-cases/create-assessment";
import { getHome } from "@/lib/use-cases/get-home";
import { getQueue } from "@/lib/use-cases/get-queue";
import { submitAssessment } from "@/lib/use-cases/submit-assessment";
import { accepted } from "@/lib/use-cases/testing/accepted";
import { copySubmitted } from "@/lib/use-cases/testing/copy-submitted";

let org: TestOrganisation;
beforeAll(async () => {
  org = await withSubmitted(230);
});

/** An organisation with one submission of Ada’s, and so many copies of it. */
const withSubmitted = async (count: number) => {
  const made = await makeTestOrganisation();
  const created = await createAssessment(made.ada, {
    teamId: made.team,
    title: "The first",
    handling: "team",
  });
  const { assessmentId } = accepted(created);
  accepted(await submitAssessment(made.ada, { assessmentId }));
  await copySubmitted(made.id, assessmentId, { count, title: "Copy" });
  return made;
};

/** Rita is asked for a review of the ten that wait longest after the first, which are in review then. */
const askRita = (of = org) =>
  queryAsOwner(
    `WITH asked AS (
       INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by, assigned_at)
       SELECT organisation_id, gen_random_uuid(), assessment_id, id, $2, $3, now() FROM revision
        WHERE organisation_id = $1 AND title LIKE 'Copy %' ORDER BY submitted_at LIMIT 10
       RETURNING assessment_id)
     UPDATE assessment SET state = 'in-review' WHERE organisation_id = $1 AND id IN (SELECT assessment_id FROM asked)`,
    [of.id, of.rita.memberId, of.lena.memberId],
  );

/** How many the lead has in each part that has any; each is in one of them. */
const countsOf = async (q = "", { lena } = org) => {
  const { tabs } = accepted(await getQueue(lena, { q }));
  const sum = tabs.reduce((sum, { tab, count }) => (tab === "all" ? sum : sum + (count ?? Number.NaN)), 0);
  expect(sum).toBe(tabs.find(({ tab }) => tab === "all")?.count);
  return Object.fromEntries(tabs.filter(({ count }) => count !== 0).map(({ tab, count }) => [tab, count]));
};

test("the queue counts what is beyond its rows, and pages through all of it both ways", async () => {
  const before = accepted(await getQueue(org.lena, {}));
  expect(await countsOf()).toEqual({ all: 231, "to-assign": 231 });
  expect([before.total, before.rows.length, before.rows[0]?.title]).toEqual([231, 50, "The first"]);

  await askRita();
  // Each part is counted within what is searched for besides a part, and is one press from there.
  expect(await countsOf()).toEqual({ all: 231, "to-assign": 221, "in-review": 10 });
  expect(await countsOf("zebra")).toEqual({});
  expect(await countsOf("status:in-review -has:reviewer")).toEqual({ all: 221, "to-assign": 221 });
  expect(await countsOf("reviewer:Rita")).toEqual({ all: 10, "in-review": 10 });
  const within = accepted(await getQueue(org.lena, { q: "status:to-assign -has:reviewer" }));
  expect([within.part, within.total]).toEqual(["to-assign", 221]);
  expect(within.tabs.find(({ tab }) => tab === "in-review")?.search).toBe(
    "-has:reviewer status:in-review -status:to-review,to-decide,to-assign",
  );
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

test("what is not looked through is not said to be counted", async () => {
  const most = COUNT_LIMITS.openWork;
  const asked = async (q: string, sort: "submitted" | "title" = "submitted") => {
    const { isCut, total, tabs, rows, groups } = accepted(await getQueue(org.lena, { q, sort }));
    return { isCut, total, cut: tabs.flatMap(({ tab, isCut }) => (isCut ? [tab] : [])), rows, groups };
  };
  try {
    Object.assign(COUNT_LIMITS, { openWork: 230 });
    const cut = await asked("first");
    expect(cut).toMatchObject({ isCut: true, total: null, groups: null });
    expect(cut.cut).toEqual([
      "all",
      "to-decide",
      "to-assign",
      "in-review",
      "with-authors",
      "conditions",
      "overdue",
    ]);
    expect(cut.rows.map(({ title }) => title)).toEqual(["The first"]);
    expect(await asked("status:follow-up -has:condition first")).toMatchObject({ isCut: false, total: 0 });
    expect(await asked("", "title")).toMatchObject({ isCut: true, total: 231, cut: [] });
    expect(await asked("")).toMatchObject({ isCut: false, total: 231, cut: [] });
    Object.assign(COUNT_LIMITS, { openWork: 231 });
    expect(await asked("first")).toMatchObject({ isCut: false, total: 1, cut: [] });
  } finally {
    Object.assign(COUNT_LIMITS, { openWork: most });
  }
});

test("what is approved waits for the day to look back, then is in the queue of leads until it is closed", async () => {
  const day = new Date().toISOString().slice(0, 10);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const follow = async (title: string, followUp: string) => {
    // As `landfall derived` does, which alone may.
    await queryAsOwner(`DO $$ BEGIN
      SET LOCAL ROLE landfall_gate;
      UPDATE revision SET project_facts = '{"followUp": "${followUp}"}'
       WHERE organisation_id = '${org.id}' AND title = '${title}';
    END $$`);
    await queryAsOwner("UPDATE assessment SET state = 'approved' WHERE organisation_id = $1 AND title = $2", [
      org.id,
      title,
    ]);
  };
  await follow("Copy 101", "2026-01-31");
  await follow("Copy 102", day);
  await follow("Copy 103", tomorrow);
  await follow("Copy 104", "in spring");
  await follow("Copy 105", "2026-02-30");
  expect(await countsOf()).toEqual({ all: 229, "to-assign": 216, "in-review": 10, "follow-ups": 3 });
  const { rows } = accepted(await getQueue(org.lena, { q: "status:follow-up -has:condition" }));
  expect(rows.map(({ title, next, dueOn }) => [title, next, dueOn])).toEqual([
    ["Copy 101", "follow-up", "2026-01-31"],
    ["Copy 102", "follow-up", day],
    ["Copy 105", "follow-up", "2026-03-02"],
  ]);
  // On a page the heading of a group says how many there are on any.
  const last = accepted(await getQueue(org.lena, { size: 100, order: "desc" }));
  expect(last.groups?.map(({ group, tab, count }) => [group, tab, count])).toEqual([
    ["assign", "to-assign", 216],
  ]);
  // Nobody else is told, and what is closed is looked back at no more.
  expect(accepted(await getQueue(org.rita, { q: "status:follow-up" })).rows).toEqual([]);
  await queryAsOwner(
    "UPDATE assessment SET state = 'closed' WHERE organisation_id = $1 AND title = 'Copy 101'",
    [org.id],
  );
  expect(await countsOf()).toMatchObject({ "follow-ups": 2 });
});

test("leads see who was asked and how far each is, and whoever owes a review sees nobody", async () => {
  const stripsOf = async (who: typeof org.lena) =>
    accepted(await getQueue(who, {}))
      .rows.filter(({ title }) => title === "Copy 1")
      .map(({ reviewers }) => reviewers?.map(({ name, standing }) => [name, standing]));
  const set = (what: string) =>
    queryAsOwner(`UPDATE review SET ${what} WHERE organisation_id = $1 AND reviewer_id = $2`, [
      org.id,
      org.rita.memberId,
    ]);
  const name = accepted(await getQueue(org.lena, {})).people.find(({ id }) => id === org.rita.memberId)?.name;
  expect(await stripsOf(org.lena)).toEqual([[[name, "asked"]]]);
  await set("opened_at = now()");
  expect(await stripsOf(org.lena)).toEqual([[[name, "opened"]]]);
  await set("due_on = current_date - 2");
  expect(await stripsOf(org.lena)).toEqual([[[name, "late"]]]);
  expect(await stripsOf(org.rita)).toEqual([undefined]);
  const own = `INSERT INTO review (organisation_id, id, assessment_id, revision_id, reviewer_id, assigned_by, assigned_at)
    SELECT organisation_id, gen_random_uuid(), assessment_id, id, $2, $2, now() FROM revision
     WHERE organisation_id = $1 AND title = 'Copy 1'`;
  await queryAsOwner(own, [org.id, org.lena.memberId]);
  expect(await stripsOf(org.lena)).toEqual([undefined]);
  // It stands among her own reviews then, and what it is of in no other part.
  expect(await countsOf()).toMatchObject({ "to-review": 1, "in-review": 9 });
});

test("a review by somebody whose account is disabled keeps nothing waiting", async () => {
  const own = await withSubmitted(11);
  await askRita(own);
  expect(await countsOf("", own)).toEqual({ all: 12, "to-assign": 2, "in-review": 10 });
  await queryAsOwner("UPDATE member SET disabled_at = now() WHERE organisation_id = $1 AND id = $2", [
    own.id,
    own.rita.memberId,
  ]);
  expect(await countsOf("", own)).toEqual({ all: 12, "to-assign": 12 });
});

test("an author's own work is counted by state, a reader's not at all", async () => {
  const { ada, ben } = await withSubmitted(1);
  expect(accepted(await getHome(ada, {})).totals).toMatchObject({ waiting: 1, toFinish: 0 });
  expect(accepted(await getHome(ben, {})).totals).toMatchObject({ waiting: 0, toDecide: 0 });
});
