import { describe, expect, test } from "vitest";
import { composedAnew } from "@/lib/data/composed";
import { statementName } from "@/lib/data/statement-name";

describe("a connection keeps prepared", () => {
  test.each([
    `SELECT "id" FROM "member" WHERE "id" = $1`,
    `WITH due AS (SELECT 1) SELECT * FROM due`,
    `INSERT INTO "public"."comment" ("id","text") VALUES ($1,$2) RETURNING "public"."comment"."id"`,
    `insert into "review_rating" ("id", "value") values ($1, coalesce($2, $3)) on conflict ("id") do nothing`,
    `UPDATE "public"."comment" SET "settled_as" = $1 WHERE ("public"."comment"."id" = $2 AND 1=1)`,
    `DELETE FROM "public"."comment" WHERE "public"."comment"."id" = $1`,
  ])("%s", (sql) => {
    expect(statementName(sql)).toMatch(/^landfall_[0-9a-f]{24}$/);
    expect(statementName(sql)).toBe(statementName(sql));
    expect(statementName(`${sql} `)).not.toBe(statementName(sql));
  });
});

describe("a connection keeps nothing of", () => {
  test.each([
    `INSERT INTO "public"."mention" ("id","member_id") VALUES ($1,$2), ($3,$4)`,
    `insert into "revision_word" ("word") values ($1),($2)`,
    `DELETE FROM "public"."inbox_read" WHERE ("public"."inbox_read"."item" IN ($1,$2,$3))`,
    "BEGIN",
    "SET LOCAL statement_timeout = 1000",
    composedAnew((hold) => ({ compile: () => ({ sql: `select ${hold(1)}`, parameters: [] }) }) as never, {
      isKept: false,
    }).text,
  ])("%s", (sql) => {
    expect(statementName(sql)).toBe("");
  });
});
