import { describe, expect, it } from "vitest";
import { CLAIMS } from "@/lib/content/claims-register";
import type { ClaimId } from "@/lib/domain/instrument/question";
import { checkRulebook } from "@/lib/domain/rules/check-rulebook";
import {
  all,
  answered,
  any,
  atLeast,
  type Condition,
  countAtLeast,
  fact,
  field,
  is,
  not,
  question,
  refersTo,
  rowIs,
  some,
  someReferring,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";
import { TEST_INSTRUMENT } from "@/lib/testing/test-instrument";

const PEOPLE = "project.people";

const rule = (change: Partial<Rule>): Rule => ({
  id: "recipients.x",
  theme: "recipients",
  kind: "gap",
  severity: "note",
  claims: ["SM-1"],
  when: answered(question("project.text")),
  title: "A title",
  explanation: "An explanation.",
  resolve: "Advice.",
  ...change,
});

const check = (...rules: Rule[]) => checkRulebook(TEST_INSTRUMENT, CLAIMS, rules);
const checking = (when: Condition, more: Partial<Rule> = {}) => check(rule({ when, ...more }));

describe("the check of the rulebook", () => {
  it("lets through what exists, and returns the rules", () => {
    const rules = [
      rule({
        forEach: PEOPLE,
        when: all(
          is(field("kind"), "friend"),
          someReferring("project.visits", "by", atLeast(field("chance"), 0.5)),
          some("project.visits", refersTo("by", is(field("kind"), "friend"))),
          rowIs(question("project.rows"), "north", "yes"),
          fact("recipients.groups-missing", "businesses"),
        ),
        explanation:
          "{name} is {.kind} of {project.text}: {matching:project.visits}, {fact:recipients.groups-missing}.",
      }),
    ];
    expect(checkRulebook(TEST_INSTRUMENT, CLAIMS, rules)).toBe(rules);
  });

  it.each([
    [{ op: "resembles" }, "when › resembles: there is no such operator"],
    [{ op: "resembles", operand: question("project.text") }, "when › resembles: there is no such operator"],
    [answered(question("project.tezt")), "when › answered: there is no question “project.tezt”"],
    [some("project.persons", answered(field("kind"))), "when › some: there is no list “project.persons”"],
    [
      some(PEOPLE, any(answered(field("name")), answered(field("knd")))),
      "when › some › where › any[1] › answered: project.people has no field “knd”",
    ],
    [
      all(answered(question("project.text")), is(question("project.form"), "opened")),
      "when › all[1] › is: there is no option “opened”",
    ],
    [rowIs(question("project.rows"), "west", "yes"), "when › row-is: there is no row “west”"],
    [rowIs(question("project.rows"), "north", "maybe"), "when › row-is: there is no option “maybe”"],
    [not(fact("facts.none")), "when › not › fact: there is no fact “facts.none”"],
    [
      fact("recipients.groups-missing", "martians"),
      "when › fact: the fact “recipients.groups-missing” has no item “martians”",
    ],
  ] as const)("6.1 refuses what does not exist, with its place: %#", (when, message) => {
    expect(() => checking(when as Condition)).toThrow(`rule recipients.x › ${message}`);
  });

  it.each([
    [answered(field("kind")), "when › answered: field “kind” has no subject"],
    [someReferring("project.visits", "by"), "when › some-referring: there is no subject to be referred to"],
    [refersTo("by", answered(field("kind"))), "when › refers-to: “by” is no reference field of the subject"],
    [atLeast(question("project.text"), 1), "when › at-least: an answer of kind long-text is no number"],
    [
      atLeast(question("project.chance"), 0.5, "p50"),
      "when › at-least: an answer of kind probability has no p50",
    ],
    [atLeast(question("project.shift"), 1), "when › at-least: an answer of kind quantiles has no value"],
    [atLeast(question("project.chance"), 50), "when › at-least: 50 is not between 0 and 1"],
    [atLeast(question("project.effect"), 2), "when › at-least: 2 is not between -1 and 1"],
    [is(question("project.chance"), "0.5"), "when › is: an answer of kind probability has no options"],
    [is(question("project.form")), "when › is: there is nothing to compare with"],
    [all(), "when › all: it has no members"],
    [countAtLeast(PEOPLE, 1.5), "when › count: the bound is a whole number from 0 on"],
  ] as const)("6.2 refuses what the kind of an answer cannot tell: %#", (when, message) => {
    expect(() => checking(when)).toThrow(`rule recipients.x › ${message}`);
  });

  it.each([
    [{ id: "uses.x" }, "rule uses.x: the id does not begin with “recipients.”"],
    [{ claims: [] }, "rule recipients.x › claims: a rule rests on at least one claim"],
    [{ claims: ["SM-99" as ClaimId] }, "rule recipients.x › claims: there is no claim SM-99"],
    [{ joins: "timing.all" }, "rule recipients.x › joins: there is no row “timing.all” of the ledger"],
    [{ forEach: "project.text" }, "rule recipients.x › forEach: there is no list “project.text”"],
    [{ title: "About {name}" }, "rule recipients.x › title: only the explanation has placeholders"],
  ] as const)("6.3 refuses %j", (change, message) => {
    expect(() => check(rule(change as Partial<Rule>))).toThrow(message);
  });

  it("6.3 refuses two rules of one id", () => {
    expect(() => check(rule({}), rule({}))).toThrow("rule recipients.x: there are two rules of this id");
  });

  it.each([
    ["{project.tezt}", {}, "there is no such question"],
    ["{name}", {}, "without forEach there is no record to name"],
    ["{.kind}", {}, "without forEach there is no record to quote"],
    ["{.knd}", { forEach: PEOPLE }, "there is no such field"],
    ["{matching:project.people}", {}, "the condition does not look at the records of this list"],
    ["{matching:project.text}", {}, "there is no such list"],
    ["{fact:open-questions}", {}, "the condition does not read this fact"],
    ["{fact:none}", {}, "there is no such fact"],
    ["{who knows}", {}, "this is no placeholder"],
  ] as const)("6.4 refuses the placeholder %s where it names nothing", (explanation, change, message) => {
    expect(() => check(rule({ explanation, ...change }))).toThrow(
      `rule recipients.x › explanation › ${explanation}: ${message}`,
    );
  });

  it.each([is(field("name"), "OpenLab"), is(field("jurisdiction"), "France")])(
    "6.5 refuses to compare a name or a jurisdiction: %#",
    (where) => {
      expect(() => checking(some(PEOPLE, where))).toThrow("no rule reads");
    },
  );
});
