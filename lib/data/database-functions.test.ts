import { expect, test } from "vitest";
import { DATABASE_FUNCTIONS } from "@/lib/data/database-functions";
import { queryAsOwner } from "@/lib/data/testing/test-organisation";

test("functions take and give what the data layer says of them", async () => {
  const said = Object.entries(DATABASE_FUNCTIONS).map(([name, { takes, gives }]) => ({
    name,
    takes: takes.map(({ sql }) => sql).join(", "),
    gives:
      "sql" in gives
        ? gives.sql
        : `TABLE(${Object.entries(gives)
            .map(([column, { sql }]) => `${column} ${sql}`)
            .join(", ")})`,
  }));
  const found = await queryAsOwner(
    `SELECT p.proname::text AS name, pg_get_function_result(p.oid) AS gives,
            coalesce((SELECT string_agg(format_type(t.type, NULL), ', ' ORDER BY t.place)
                        FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY t (type, place)), '') AS takes
       FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.proname = ANY ($1)`,
    [said.map(({ name }) => name)],
  );
  const byName = (a: { name?: unknown }, b: { name?: unknown }) =>
    String(a.name).localeCompare(String(b.name));
  expect(found.sort(byName)).toEqual(said.sort(byName));
});
