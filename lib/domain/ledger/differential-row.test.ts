import { describe, expect, it } from "vitest";
import type { Answers, Value } from "@/lib/domain/assessment/answer";
import { differentialRow } from "@/lib/domain/ledger/differential-row";
import { readingOf } from "@/lib/domain/ledger/reading";

const answered = (value: Value) => ({ status: "answered" as const, value });
const use = (id: string, fields: Readonly<Record<string, Value>>): Answers => ({
  [`uses.list/${id}`]: answered(id),
  ...Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [`uses.list/${id}/${field}`, answered(value)]),
  ),
});
const rowOf = (...uses: readonly Answers[]) =>
  differentialRow(
    readingOf(
      Object.assign(
        {
          "screening.systems": answered("none"),
          "screening.outputs-leave": answered("public"),
          "screening.makes-easier": answered(["governable"]),
          "project.outputs/o": answered("a0"),
          "project.outputs/o/name": answered("Report"),
          "project.outputs/o/form": answered("policy-text"),
          "project.outputs/o/makes-easier": answered(["governable"]),
          "recipients.list/r": answered("a0"),
          "recipients.list/r/name": answered("A maker"),
          "recipients.list/r/kind": answered("product-company"),
          "recipients.list/r/channel": answered("publication"),
        },
        ...uses,
      ),
    ),
  );
const SELL = use("s", {
  name: "Selling more of it",
  recipient: ["r"],
  stance: "likely",
  place: "product",
  "likelihood-5y": 0.9,
  "effect-safety": 0,
  "effect-timelines": "sooner",
});
const CHECK = use("c", {
  name: "Checking licences",
  stance: "intended",
  place: "policy",
  "likelihood-5y": 0.4,
  "effect-safety": 1,
});

describe("who gains more", () => {
  it("compares with the use that the work is called after, of those that make it as much safer, and stands as high", () => {
    const main = use("m", {
      name: "Training circuit breakers in",
      stance: "intended",
      place: "policy",
      "likelihood-5y": 0.35,
      "effect-safety": 1,
    });
    const called = (title: string) => rowOf(SELL, CHECK, main, { "project.title": answered(title) });
    const plain = called("Better alignment");
    expect(plain.says?.title).toContain("against “Checking licences” (slightly safer, 40 %)");
    const named = called("Better alignment with circuit breakers");
    expect(named.says?.title).toContain("against “Training circuit breakers in” (slightly safer, 35 %)");
    expect([named.start, named.level]).toEqual([plain.start, plain.level]);
  });

  it("tells both sides of the comparison", () => {
    expect(rowOf(SELL, CHECK).says?.title).toBe(
      "Building gains more than safety: “Selling more of it” by A maker, 90 % within five years, against “Checking licences” (slightly safer, 40 %)",
    );
    expect(rowOf(SELL, CHECK).says?.text).toMatch(
      /^The pull on products and profit is moderate, the gain for safety weak\. .*what makes humanity slightly safer counts as weak, however likely/,
    );
    expect(rowOf(SELL).says?.title).toMatch(/and no use described makes humanity safer/);
  });

  it("weighs less where one use stands against others, and nothing made easier pulls beside it", () => {
    const another = use("t", {
      name: "Building on it",
      recipient: ["r"],
      stance: "likely",
      place: "developer-tool",
      "likelihood-5y": 0.9,
    });
    const [one, two] = [rowOf(SELL, CHECK), rowOf(SELL, another, CHECK)];
    expect([one.level, two.level]).toEqual([1, 2]);
    expect(one.isRaised).toBe(true);
  });
});
