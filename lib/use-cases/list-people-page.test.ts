import { beforeAll, expect, test } from "vitest";
import {
  makeTestOrganisation,
  queryAsOwner,
  type TestOrganisation,
} from "@/lib/data/testing/test-organisation";
import { listPeoplePage } from "@/lib/use-cases/list-people-page";
import { accepted } from "@/lib/use-cases/testing/accepted";

let org: TestOrganisation;
let other: TestOrganisation;
const MANY = 120;

beforeAll(async () => {
  org = await makeTestOrganisation();
  other = await makeTestOrganisation();
  for (const { id } of [org, other]) {
    await queryAsOwner(
      `INSERT INTO member (organisation_id, id, email, name, roles)
       SELECT $1::uuid, gen_random_uuid(), 'many' || n || '-' || $1::text || '@example.org', 'Person ' || lpad(n::text, 3, '0'), '{researcher}'
         FROM generate_series(1, $2::int) n`,
      [id, MANY],
    );
  }
});

test("people are listed a page at a time, both ways, each once, and none of another organisation", async () => {
  const seen: string[] = [];
  let view = accepted(await listPeoplePage(org.ada, {}));
  const first = view.people.map(({ id }) => id);
  expect(view.people).toHaveLength(50);
  expect(view.previous).toBeNull();
  for (;;) {
    seen.push(...view.people.map(({ id }) => id));
    if (view.next === null) break;
    view = accepted(await listPeoplePage(org.ada, { after: view.next }));
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(view.total ?? 0);
  const own = await queryAsOwner<{ id: string }>(
    "SELECT id FROM member WHERE organisation_id = $1 ORDER BY name, id",
    [org.id],
  );
  expect(seen).toEqual(own.map(({ id }) => id));
  while (view.previous !== null) view = accepted(await listPeoplePage(org.ada, { before: view.previous }));
  expect(view.people.map(({ id }) => id)).toEqual(first);
});

test("a part of a name or address finds them; who manages nobody is told of no signing in", async () => {
  const found = accepted(await listPeoplePage(org.ada, { q: "PERSON 00" }));
  expect(found.people.map(({ name }) => name)).toEqual(
    Array.from({ length: 9 }, (_, n) => `Person 00${n + 1}`),
  );
  expect([found.total, found.toChoose, found.people[0]?.lastSignInAt]).toEqual([9, null, undefined]);
  expect(found.people[0]?.pending).toBe(true);
  const managed = accepted(await listPeoplePage(org.adam, { q: "ada" }));
  expect(managed.people.every(({ lastSignInAt }) => lastSignInAt !== undefined)).toBe(true);
  expect(managed.toChoose?.people?.length).toBeGreaterThan(MANY);
  expect(await listPeoplePage(org.ada, { after: "nonsense" })).toMatchObject({
    refusal: { code: "invalid" },
  });
});
