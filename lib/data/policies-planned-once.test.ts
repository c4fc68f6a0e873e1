/** What policies cost to be made ready: every statement is planned with those of its tables, and of the tables that these ask. */
import { expect, test } from "vitest";
import { queryAsApp, queryAsOwner } from "@/lib/data/testing/test-organisation";

type Policy = { readonly name: string; readonly words: string };

/** The subqueries of an EXISTS over tables whose own policies ask further, whole. */
function nestedExists(words: string): readonly string[] {
  return [...words.matchAll(/EXISTS \( SELECT[^()]*?FROM (?!standing\b)/g)].map(({ index }) => {
    const start = index + "EXISTS ".length;
    let depth = 0;
    for (let at = start; at < words.length; at++) {
      if (words[at] === "(") depth += 1;
      if (words[at] === ")") depth -= 1;
      if (depth === 0) return words.slice(start, at);
    }
    return words.slice(start);
  });
}

test("an EXISTS that asks further tables is made ready once (OFFSET 0), in every policy", async () => {
  const policies = await queryAsOwner<Policy>(
    `SELECT tablename || '.' || policyname AS name, concat(qual, ' ', with_check) AS words
       FROM pg_policies WHERE schemaname = 'public'`,
  );
  const nested = policies.flatMap(({ name, words }) => nestedExists(words).map((asked) => ({ name, asked })));
  expect(nested.length).toBeGreaterThan(50);
  expect(nested.filter(({ asked }) => !/ OFFSET 0$/.test(asked)).map(({ name }) => name)).toEqual([]);
});

test.each([
  ["mention", 150],
  ["comment", 150],
  ["review_rating", 150],
])("reading %s makes no more than %i subqueries ready", async (table, most) => {
  const rows = await queryAsApp<{ "QUERY PLAN": string }>(null, `EXPLAIN SELECT 1 FROM ${table}`);
  const numbers = rows.flatMap((row) => [...row["QUERY PLAN"].matchAll(/(?:Sub|Init)Plan (\d+)/g)]);
  expect(Math.max(...numbers.map(([, number]) => Number(number)))).toBeLessThanOrEqual(most);
});
