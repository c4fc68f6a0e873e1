import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import {
  above,
  all,
  answered,
  any,
  atMost,
  type Condition,
  confidenceIs,
  countAtLeast,
  countAtMost,
  every,
  fact,
  field,
  hasEvidence,
  is,
  missing,
  not,
  question,
  refersTo,
  rowIs,
  some,
  someReferring,
  waived,
} from "@/lib/domain/rules/condition";
import { contextFor } from "@/lib/domain/rules/context";
import { evaluate, verdictOf } from "@/lib/domain/rules/evaluate";
import type { EvaluatedNode } from "@/lib/domain/rules/evaluated-node";
import { TEST_INSTRUMENT } from "@/lib/testing/test-instrument";

const PEOPLE = "project.people";
const VISITS = "project.visits";
const IDS = ["ann1", "bob1", "cem1"];

const paths = [
  ...TEST_INSTRUMENT.questions.map(({ id }) => id),
  ...IDS.flatMap((id) => [`${PEOPLE}/${id}`, `${PEOPLE}/${id}/kind`, `${PEOPLE}/${id}/reach`]),
  ...IDS.flatMap((id) => [`${VISITS}/${id}`, `${VISITS}/${id}/by`, `${VISITS}/${id}/chance`]),
];

/** Values of the right shapes. */
const wellTyped = fc.oneof(
  fc.constantFrom("open", "gated", "friend", "words", "", ...IDS),
  fc.subarray(["red", "green", ...IDS]),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.record({ p10: fc.integer(), p50: fc.integer(), p90: fc.integer() }),
  fc.record({ north: fc.constantFrom("yes", "no") }),
);

const anAnswer = (of: fc.Arbitrary<unknown>): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 4, arbitrary: of.map((value) => ({ status: "answered", value }) as Answer) },
    fc.record({ status: fc.constant("answered"), value: of, confidence: fc.constantFrom("low", "high") }),
    fc.constant({ status: "unknown" }),
    fc.constant({ status: "not-applicable", because: "so" }),
  ) as fc.Arbitrary<Answer>;

const answersOf = (of: fc.Arbitrary<unknown>): fc.Arbitrary<Answers> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...paths), of), { selector: ([path]) => path })
    .map((entries) => Object.fromEntries(entries) as Answers);

const sane = answersOf(anAnswer(wellTyped));
/** Anything at all in the place of answers and of values. */
const insane = answersOf(fc.oneof(fc.anything({ withNullPrototype: true }), anAnswer(fc.anything())));

const operand = fc.constantFrom(
  question("project.text"),
  question("project.form"),
  question("project.tags"),
  question("project.chance"),
  question("project.shift"),
  question("project.rows"),
  question(PEOPLE),
  field("kind"),
  field("reach"),
  field("by"),
);

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  operand.map(answered),
  operand.map(missing),
  operand.map(waived),
  operand.map((of) => is(of, "open", "friend", "red")),
  operand.map((of) => above(of, 0.5)),
  operand.map((of) => atMost(of, 0, "p50")),
  operand.map((of) => rowIs(of, "north", "yes")),
  operand.map((of) => confidenceIs(of, "low")),
  operand.map(hasEvidence),
  fc.constant(fact("open-questions")),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie("tree").map(not),
    tie("tree").map((where) => some(PEOPLE, where)),
    tie("tree").map((where) => every(VISITS, where)),
    tie("tree").map((where) => countAtLeast(PEOPLE, 2, where)),
    tie("tree").map((where) => countAtMost(VISITS, 1, where)),
    tie("tree").map((where) => some(PEOPLE, someReferring(VISITS, "by", where))),
    tie("tree").map((where) => some(VISITS, refersTo("by", where))),
  ),
})).tree;

const treeOf = (of: Condition, answers: Answers): EvaluatedNode =>
  evaluate(of, contextFor(TEST_INSTRUMENT, answers));

describe("evaluate, for any condition and answers", { timeout: 60_000 }, () => {
  it("0.2 never throws, whatever storage holds", () => {
    fc.assert(
      fc.property(condition, insane, (of, answers) => {
        expect(["met", "not-met", "unanswered", "not-applicable"]).toContain(treeOf(of, answers).verdict);
      }),
      { numRuns: 500 },
    );
  });

  it("0.1 gives the same tree twice, and leaves the answers alone", () => {
    fc.assert(
      fc.property(condition, sane, (of, answers) => {
        const before = structuredClone(answers);
        expect(treeOf(of, answers)).toEqual(treeOf(of, { ...answers }));
        expect(answers).toEqual(before);
      }),
    );
  });

  it("0.3 gives the verdict of its tree when only the verdict is asked for", () => {
    fc.assert(
      fc.property(condition, fc.oneof(sane, insane), (of, answers) => {
        expect(verdictOf(of, contextFor(TEST_INSTRUMENT, answers))).toBe(treeOf(of, answers).verdict);
      }),
      { numRuns: 500 },
    );
  });

  it("0.4 does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(condition, sane, (of, answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(treeOf(of, reversed)).toEqual(treeOf(of, answers));
      }),
    );
  });

  it("1.6 obeys double negation and De Morgan's laws", () => {
    fc.assert(
      fc.property(condition, condition, sane, (a, b, answers) => {
        const context = contextFor(TEST_INSTRUMENT, answers);
        const same = (left: Condition, right: Condition) =>
          expect(verdictOf(left, context)).toBe(verdictOf(right, context));
        same(not(not(a)), a);
        same(not(all(a, b)), any(not(a), not(b)));
        same(not(any(a, b)), all(not(a), not(b)));
      }),
      { numRuns: 500 },
    );
  });
});
