import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import { checkCondition } from "@/lib/domain/rules/check-condition";
import {
  all,
  answered,
  any,
  atLeast,
  type Condition,
  field,
  is,
  question,
  some,
} from "@/lib/domain/rules/condition";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { measureCases } from "@/lib/testing/rule-cases/measure-cases";
import { mutantsOf } from "@/lib/testing/rule-cases/mutants";

const changes = (condition: Condition, list: string | null = null) =>
  mutantsOf(condition, INSTRUMENT, list).map(({ change }) => change);

describe("the mutants of a condition", () => {
  it("change its members, its joining, its values and its bounds, each alone", () => {
    expect(
      changes(all(is(question("release.form"), "open"), atLeast(question("timelines.shift-effect"), 1))),
    ).toEqual([
      "all negated",
      "member 1 dropped",
      "member 2 dropped",
      "all exchanged",
      "all › is negated",
      "all › closed added",
      "all › any value",
      "all › open → closed",
      "all › at-least negated",
      "all › at-least → above",
      "all › bound 1 + 1",
      "all › bound 1 − 1",
    ]);
  });

  it("reach into lists, with the fields of their records", () => {
    const condition = some("uses.list", any(is(field("stance"), "likely"), answered(field("name"))));
    expect(changes(condition)).toEqual(
      expect.arrayContaining(["some → every", "some › any exchanged", "some › any › answered → missing"]),
    );
  });

  it("all differ from it", () => {
    for (const { when, forEach } of RULEBOOK) {
      for (const { condition } of mutantsOf(when, INSTRUMENT, forEach ?? null)) {
        expect(JSON.stringify(condition)).not.toBe(JSON.stringify(when));
      }
    }
  });

  it("are conditions the rulebook would load, but for bounds beside a scale", () => {
    for (const { when, forEach, id } of RULEBOOK) {
      for (const { change, condition } of mutantsOf(when, INSTRUMENT, forEach ?? null)) {
        if (change.includes("bound")) continue;
        expect(
          () => checkCondition(INSTRUMENT, condition, { place: id, list: forEach ?? null }),
          change,
        ).not.toThrow();
      }
    }
  });
});

describe("the cases of the rulebook", () => {
  it("kill at least 85 % of the mutants of its conditions", () => {
    const measured = measureCases();
    const sum = (of: (each: (typeof measured)[number]) => number) =>
      measured.reduce((so, each) => so + of(each), 0);
    expect(sum(({ killed }) => killed) / sum(({ mutants }) => mutants)).toBeGreaterThanOrEqual(0.85);
    for (const { theme, killed, mutants } of measured) expect(killed / mutants, theme).toBeGreaterThan(0.75);
  });
});
