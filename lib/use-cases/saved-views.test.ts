import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestMember,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { COUNT_LIMITS } from "@/lib/domain/limits";
import { changeView } from "@/lib/use-cases/change-view";
import { listSavedViews } from "@/lib/use-cases/list-saved-views";
import { removeView } from "@/lib/use-cases/remove-view";
import { saveView } from "@/lib/use-cases/save-view";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let foreign: TestOrganisation;

beforeAll(async () => {
  org = await makeTestOrganisation();
  foreign = await makeTestOrganisation();
});

const OWN = { place: "portfolio", query: "", audience: "owner", teamId: null } as const;
const namesOf = async (who: TestMember, place: "portfolio" | "queue" = "portfolio") =>
  accepted(await listSavedViews(who, { place })).views.map(({ name }) => name);
const save = async (who: TestMember, given: Partial<Parameters<typeof saveView>[1]> & { name: string }) =>
  accepted(await saveView(who, { ...OWN, ...given })).viewId;

test("a view keeps the search, order, columns and group of an address, and neither its page nor its ticks", async () => {
  const query = "after=x&column=team&q=title%3Ared&revision=1&sort=title&column=due&group=state&more=1";
  await save(org.lena, { name: "Red", query });
  await save(org.lena, { name: "Late", place: "queue", query });
  const [red] = accepted(await listSavedViews(org.lena, { place: "portfolio" })).views;
  expect(red).toMatchObject({
    name: "Red",
    query: "q=title%3Ared&sort=title&column=team&column=due&group=state",
    of: null,
  });
  const [late] = accepted(await listSavedViews(org.lena, { place: "queue" })).views;
  expect(late).toMatchObject({ name: "Late", query: "q=title%3Ared&sort=title" });
});

test.each(["named:openlab", "sense:trust~deserved", "undefined:aligned"])(
  "a view narrowed to words out of answers, %s, is for its owner alone",
  async (key) => {
    const query = new URLSearchParams([
      ["q", "red"],
      ["only", "loop:both"],
      ["only", key],
    ]).toString();
    const name = `To ${key}`;
    const refusal = { code: "invalid" };
    const shared = { audience: "organisation", teamId: null } as const;
    expect(await saveView(org.lena, { ...OWN, ...shared, name, query })).toMatchObject({ refusal });
    const viewId = await save(org.lena, { name, query });
    expect(await changeView(org.lena, { ...shared, viewId, name })).toMatchObject({ refusal });
    accepted(await changeView(org.lena, { audience: "owner", teamId: null, viewId, name: `${name}, mine` }));
    const plain = await save(org.lena, { name: `Without ${key}`, query: "q=red&only=loop%3Aboth" });
    accepted(await changeView(org.lena, { ...shared, viewId: plain, name: `Without ${key}` }));
  },
);

test("a view is its owner’s alone until it is shared with a team or the organisation", async () => {
  const viewId = await save(org.ada, { name: "Ours" });
  const offered = async () => {
    const each = await Promise.all([org.ada, org.lena, org.otto, foreign.ada].map((who) => namesOf(who)));
    return each.map((names) => names.includes("Ours"));
  };
  expect(await offered()).toEqual([true, false, false, false]);
  const change = { viewId, name: "Ours" } as const;
  accepted(await changeView(org.ada, { ...change, audience: "team", teamId: org.team }));
  expect(await offered()).toEqual([true, true, false, false]);
  expect(accepted(await listSavedViews(org.lena, { place: "portfolio" })).views).toContainEqual(
    expect.objectContaining({ name: "Ours", of: "Ada", teamId: org.team }),
  );
  accepted(await changeView(org.ada, { ...change, audience: "organisation", teamId: null }));
  expect(await offered()).toEqual([true, true, true, false]);

  for (const who of [org.otto, foreign.lena]) {
    expect(await changeView(who, { ...change, audience: "owner", teamId: null })).toMatchObject({
      refusal: { code: "not-found" },
    });
    expect(await removeView(who, { viewId })).toMatchObject({ refusal: { code: "not-found" } });
  }
  accepted(await removeView(org.ada, { viewId }));
  expect(await offered()).toEqual([false, false, false, false]);
});

test("a lead removes what is shared with them, whose owner may have left; the trail has who shared and who removed", async () => {
  const shared = await save(org.ada, { name: "Left behind", audience: "team", teamId: org.team });
  const own = await save(org.ada, { name: "Not shared" });
  for (const [who, viewId] of [
    [org.olga, shared],
    [org.ben, shared],
    [org.lena, own],
  ] as const) {
    expect(await removeView(who, { viewId })).toMatchObject({ refusal: { code: "not-found" } });
  }
  accepted(await removeView(org.lena, { viewId: shared }));
  expect(await namesOf(org.ada)).not.toContain("Left behind");
  const trail = await queryAsOwner<{ action: string; actor: string }>(
    "SELECT action, actor_id::text AS actor FROM audit_event WHERE organisation_id = $1 AND subject_id = $2 ORDER BY seq",
    [org.id, shared],
  );
  expect(trail).toEqual([
    { action: "view.shared", actor: org.ada.memberId },
    { action: "view.removed", actor: org.lena.memberId },
  ]);
});

test("it is shared with one’s own teams alone, and neither kept by nor offered to whom the place is closed", async () => {
  expect(
    await saveView(org.ada, { ...OWN, name: "Theirs", audience: "team", teamId: org.otherTeam }),
  ).toMatchObject({ refusal: { code: "not-found" } });
  expect(await saveView(org.ada, { ...OWN, name: "None", audience: "team" })).toMatchObject({
    refusal: { code: "invalid" },
  });
  const closed = { refusal: { code: "not-allowed" } };
  expect(await saveView(org.adam, { ...OWN, name: "Closed" })).toMatchObject(closed);
  expect(await listSavedViews(org.adam, { place: "portfolio" })).toMatchObject(closed);
  expect(await listSavedViews(org.ada, { place: "queue" })).toMatchObject(closed);
});

test("a name is taken once in a place, also by two at the same moment, and no more are kept than fit", async () => {
  const both = await Promise.all([1, 2].map(() => saveView(org.rita, { ...OWN, name: "Twice" })));
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  await save(org.rita, { name: "Twice", place: "queue" });
  await queryAsOwner(
    `INSERT INTO saved_view (organisation_id, id, owner_id, place, name, query)
     SELECT $1, gen_random_uuid(), $2, 'portfolio', 'View ' || n, '' FROM generate_series(2, $3) n`,
    [org.id, org.rita.memberId, COUNT_LIMITS.savedViews],
  );
  expect(await saveView(org.rita, { ...OWN, name: "One more" })).toMatchObject({
    refusal: { code: "invalid", sentence: expect.stringContaining(String(COUNT_LIMITS.savedViews)) },
  });
});
