import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { recordsOf } from "@/lib/domain/assessment/records";
import {
  above,
  all,
  answered,
  any,
  atLeast,
  atMost,
  below,
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
  none,
  not,
  question,
  refersTo,
  rowIs,
  some,
  someReferring,
  waived,
} from "@/lib/domain/rules/condition";
import { contextFor, type Subject } from "@/lib/domain/rules/context";
import { evaluate, verdictOf } from "@/lib/domain/rules/evaluate";
import type { Verdict } from "@/lib/domain/rules/evaluated-node";
import { records, TEST_INSTRUMENT, unknown, value, waivedAnswer } from "@/lib/testing/test-instrument";

/** The verdict, after checking that the tree agrees with it (0.3). */
function verdict(
  condition: Condition,
  answers: Answers,
  subject?: { list: string; record: string },
): Verdict {
  const context = contextFor(TEST_INSTRUMENT, answers);
  const record = subject && recordsOf(answers, subject.list).find(({ id }) => id === subject.record);
  const about: Subject | undefined = subject && record ? { list: subject.list, record } : undefined;
  const tree = evaluate(condition, context, about);
  expect(verdictOf(condition, context, about)).toBe(tree.verdict);
  return tree.verdict;
}

type Case = readonly [answer: Answer | undefined, expected: Verdict];

function table(title: string, path: string, condition: Condition, cases: readonly Case[]) {
  it.each(cases)(`${title}: %j gives %s`, (answer, expected) => {
    expect(verdict(condition, answer ? { [path]: answer } : {})).toBe(expected);
  });
}

/** What storage must never hold, and could. */
const ill = (of: unknown) => ({ status: "answered", value: of }) as Answer;

describe("leaves", () => {
  const text = question("project.text");
  const form = question("project.form");
  const tags = question("project.tags");
  const chance = question("project.chance");
  const shift = question("project.shift");

  table("2.1 answered", "project.text", answered(text), [
    [value("words"), "met"],
    [value("  "), "not-met"],
    [undefined, "not-met"],
    [unknown, "not-met"],
    [waivedAnswer, "not-applicable"],
    [ill(null), "not-met"],
    [ill(true), "not-met"],
    [ill([]), "not-met"],
    [ill(Number.NaN), "not-met"],
  ]);

  table("2.2 missing", "project.text", missing(text), [
    [value("words"), "not-met"],
    [undefined, "met"],
    [unknown, "met"],
    [waivedAnswer, "not-applicable"],
  ]);

  table("2.3 waived", "project.text", waived(text), [
    [value("words"), "not-met"],
    [undefined, "not-met"],
    [unknown, "not-met"],
    [waivedAnswer, "met"],
  ]);

  table("2.4 is, of a text", "project.form", is(form, "open", "gated"), [
    [value("open"), "met"],
    [value("closed"), "not-met"],
    [undefined, "unanswered"],
    [unknown, "unanswered"],
    [waivedAnswer, "not-applicable"],
    [ill(3), "unanswered"],
    [ill({ open: "open" }), "unanswered"],
    [ill([{ open: "open" }]), "unanswered"],
  ]);

  table("2.4 is, of a selection", "project.tags", is(tags, "red"), [
    [value(["blue", "red"]), "met"],
    [value(["blue"]), "not-met"],
    [value([]), "unanswered"],
    [ill([1, 2]), "unanswered"],
  ]);

  table("2.5 at least", "project.chance", atLeast(chance, 0.5), [
    [value(0.5), "met"],
    [value(0.499), "not-met"],
    [undefined, "unanswered"],
    [waivedAnswer, "not-applicable"],
    [ill("0.9"), "unanswered"],
    [ill(Number.POSITIVE_INFINITY), "unanswered"],
  ]);

  table("2.5 at most", "project.chance", atMost(chance, 0.5), [
    [value(0.5), "met"],
    [value(0.501), "not-met"],
  ]);

  table("2.5 above", "project.chance", above(chance, 0.5), [
    [value(0.5), "not-met"],
    [value(0.501), "met"],
  ]);

  table("2.5 below", "project.chance", below(chance, 0.5), [
    [value(0.5), "not-met"],
    [value(0.499), "met"],
  ]);

  table("2.5 a quantile", "project.shift", below(shift, 0, "p50"), [
    [value({ p10: -3, p50: -1, p90: 2 }), "met"],
    [value({ p10: -3, p50: 0, p90: 2 }), "not-met"],
    [ill({ p10: -3 }), "unanswered"],
    [ill(-1), "unanswered"],
    [ill([-1]), "unanswered"],
  ]);

  table("2.6 a row", "project.rows", rowIs(question("project.rows"), "north", "yes"), [
    [value({ north: "yes" }), "met"],
    [value({ north: "no" }), "not-met"],
    [value({ south: "yes" }), "unanswered"],
    [waivedAnswer, "not-applicable"],
    [ill({ north: 1 }), "unanswered"],
  ]);

  table("2.7 confidence", "project.form", confidenceIs(form, "low"), [
    [value("open", { confidence: "low" }), "met"],
    [value("open", { confidence: "high" }), "not-met"],
    [value("open"), "unanswered"],
    [unknown, "unanswered"],
    [waivedAnswer, "not-applicable"],
  ]);

  table("2.8 evidence", "project.form", hasEvidence(form), [
    [value("open", { evidence: "https://example.org" }), "met"],
    [value("open", { evidence: " " }), "not-met"],
    [value("open"), "not-met"],
    [undefined, "unanswered"],
    [waivedAnswer, "not-applicable"],
  ]);

  it("2.9 a list question is answered by its records", () => {
    const people = question("project.people");
    expect(verdict(answered(people), records("project.people", { ann1: {} }))).toBe("met");
    expect(verdict(missing(people), {})).toBe("met");
    expect(verdict(answered(people), { "project.people": waivedAnswer })).toBe("not-applicable");
  });

  it("2.10 a field without a subject is unanswered, whatever is asked of it", () => {
    for (const condition of [answered(field("kind")), missing(field("kind")), is(field("kind"), "friend")]) {
      expect(verdict(condition, {})).toBe("unanswered");
    }
  });

  it("2.10 a field is read from the subject", () => {
    const answers = records("project.people", { ann1: { kind: value("friend") } });
    const subject = { list: "project.people", record: "ann1" };
    expect(verdict(is(field("kind"), "friend"), answers, subject)).toBe("met");
  });
});

describe("lists", () => {
  const friend = is(field("kind"), "friend");
  const people = (...kinds: (string | null | undefined)[]) =>
    records(
      "project.people",
      Object.fromEntries(
        kinds.map((kind, at) => [
          `r00${at}`,
          kind === undefined ? {} : { kind: kind === null ? waivedAnswer : value(kind) },
        ]),
      ),
    );

  it.each([
    ["no record", people(), "not-met"],
    ["one that meets it", people("stranger", "friend"), "met"],
    ["one that might", people("stranger", undefined), "unanswered"],
    ["none that meets it", people("stranger", null), "not-met"],
    ["an empty list not known yet", { "project.people": unknown }, "unanswered"],
    ["an empty list said not to apply", { "project.people": waivedAnswer }, "not-met"],
  ] as const)("4.1, 4.2 some, with %s", (_, answers, expected) => {
    expect(verdict(some("project.people", friend), answers)).toBe(expected);
    expect(verdict(none("project.people", friend), answers)).toBe(
      expected === "met" ? "not-met" : expected === "not-met" ? "met" : expected,
    );
  });

  it.each([
    ["no record", people(), "not-applicable"],
    ["all that meet it", people("friend", "friend"), "met"],
    ["one that doesn't", people("friend", undefined, "stranger"), "not-met"],
    ["one that might not", people("friend", undefined), "unanswered"],
    ["one to which it does not apply", people("friend", null), "met"],
    ["only such", people(null), "not-applicable"],
    ["an empty list not known yet", { "project.people": unknown }, "unanswered"],
  ] as const)("4.1, 4.3 every, with %s", (_, answers, expected) => {
    expect(verdict(every("project.people", friend), answers)).toBe(expected);
  });

  it.each([
    [countAtLeast("project.people", 2, friend), people("friend", "friend"), "met"],
    [countAtLeast("project.people", 2, friend), people("friend", undefined), "unanswered"],
    [countAtLeast("project.people", 2, friend), people("friend", "stranger"), "not-met"],
    [countAtLeast("project.people", 2), people(undefined, undefined), "met"],
    [countAtLeast("project.people", 1), people(), "not-met"],
    [countAtLeast("project.people", 1), { "project.people": unknown }, "unanswered"],
    [countAtMost("project.people", 1, friend), people("friend", "friend", undefined), "not-met"],
    [countAtMost("project.people", 1, friend), people("friend", undefined), "unanswered"],
    [countAtMost("project.people", 1, friend), people("friend", "stranger"), "met"],
    [countAtMost("project.people", 0), people(), "met"],
    [countAtMost("project.people", 0), { "project.people": unknown }, "unanswered"],
  ] as const)("4.1, 4.4 count %#", (condition, answers, expected) => {
    expect(verdict(condition, answers)).toBe(expected);
  });

  const visits = (...chances: number[]) => ({
    ...people("friend", "stranger"),
    ...records(
      "project.visits",
      Object.fromEntries(
        chances.map((chance, at) => [`v00${at}`, { by: value(["r000"]), chance: value(chance) }]),
      ),
    ),
  });
  const ann = { list: "project.people", record: "r000" };
  const bob = { list: "project.people", record: "r001" };

  it("4.5 some-referring looks at the records that name the subject", () => {
    const likely = someReferring("project.visits", "by", atLeast(field("chance"), 0.5));
    expect(verdict(likely, visits(0.1, 0.9), ann)).toBe("met");
    expect(verdict(likely, visits(0.1), ann)).toBe("not-met");
    expect(verdict(likely, visits(0.9), bob)).toBe("not-met");
    expect(verdict(someReferring("project.visits", "by"), visits(0.1), ann)).toBe("met");
    expect(verdict(likely, visits(0.9))).toBe("unanswered");
  });

  it("4.6 refers-to looks at the records that the subject names", () => {
    const byFriend = refersTo("by", friend);
    const visit = { list: "project.visits", record: "v000" };
    expect(verdict(byFriend, visits(0.1), visit)).toBe("met");
    expect(verdict(byFriend, { ...visits(0.1), "project.visits/v000/by": value("r001") }, visit)).toBe(
      "not-met",
    );
    expect(verdict(byFriend, { ...visits(0.1), "project.visits/v000/by": value(["gone"]) }, visit)).toBe(
      "unanswered",
    );
    expect(verdict(byFriend, { ...visits(0.1), "project.visits/v000/by": waivedAnswer }, visit)).toBe(
      "not-applicable",
    );
  });

  it("4.5, 4.6 trees name the list, and the field that names a record", () => {
    const answers = visits(0.9);
    const context = contextFor(TEST_INSTRUMENT, answers);
    const about = (list: string, id: string): Subject => {
      const record = recordsOf(answers, list).find((item) => item.id === id);
      if (!record) throw new Error(`no ${id} in ${list}`);
      return { list, record };
    };
    const likely = someReferring("project.visits", "by", atLeast(field("chance"), 0.5));
    expect(evaluate(likely, context, about(ann.list, ann.record))).toMatchObject({
      op: "some-referring",
      verdict: "met",
      list: "project.visits",
      children: [
        {
          op: "refers",
          verdict: "met",
          path: "project.visits/v000/by",
          expected: "names this record",
          record: "v000",
          children: [{ verdict: "met", path: "project.visits/v000/chance" }],
        },
      ],
    });
    expect(evaluate(likely, context)).toEqual({
      op: "some-referring",
      verdict: "unanswered",
      list: "project.visits",
      path: "project.visits",
    });
    expect(evaluate(refersTo("by", friend), context, about("project.visits", "v000"))).toMatchObject({
      op: "refers-to",
      verdict: "met",
      path: "project.visits/v000/by",
      list: "project.people",
    });
    const lone = evaluate(refersTo("by", friend), context);
    expect(lone).toEqual({ op: "refers-to", verdict: "unanswered", children: [] });
    const wrong = evaluate(refersTo("chance", friend), context, about("project.visits", "v000"));
    expect(wrong).toEqual({
      op: "refers-to",
      verdict: "unanswered",
      path: "project.visits/v000/chance",
      children: [],
    });
  });

  it("4 the outer subject is out of reach inside", () => {
    const answers = { ...people("friend"), ...records("project.visits", { v000: {} }) };
    expect(verdict(some("project.visits", is(field("kind"), "friend")), answers, ann)).toBe("unanswered");
  });
});

describe("facts and trees", () => {
  it("5.1 a fact holds from its bound on, and for the items it names", () => {
    const answers = { "project.text": unknown, "project.form": unknown };
    expect(verdict(fact("open-questions"), answers)).toBe("met");
    expect(verdict({ op: "fact", fact: "open-questions", bound: 3 }, answers)).toBe("not-met");
    expect(verdict(fact("open-questions", "project.form"), answers)).toBe("met");
    expect(verdict(fact("open-questions", "project.tags"), answers)).toBe("not-met");
  });

  it("5.2 a fact is computed once a context", () => {
    const context = contextFor(TEST_INSTRUMENT, { "project.text": unknown });
    expect(context.fact("open-questions")).toBe(context.fact("open-questions"));
  });

  it("0.3 the tree names the answers read, what was asked of them, and the records", () => {
    const answers = {
      "project.form": value("open"),
      ...records("project.people", { ann1: { reach: value(0.7) }, bob1: {} }),
    };
    const condition = all(
      any(is(question("project.form"), "open"), waived(question("project.text"))),
      some("project.people", atLeast(field("reach"), 0.5)),
    );
    expect(evaluate(condition, contextFor(TEST_INSTRUMENT, answers))).toEqual({
      op: "all",
      verdict: "met",
      children: [
        {
          op: "any",
          verdict: "met",
          children: [
            { op: "is", verdict: "met", path: "project.form", expected: "is “Open”" },
            { op: "waived", verdict: "not-met", path: "project.text", expected: "was said not to apply" },
          ],
        },
        {
          op: "some",
          verdict: "met",
          list: "project.people",
          children: [
            {
              op: "at-least",
              verdict: "met",
              path: "project.people/ann1/reach",
              expected: "is at least 50 %",
              record: "ann1",
            },
            {
              op: "at-least",
              verdict: "unanswered",
              path: "project.people/bob1/reach",
              expected: "is at least 50 %",
              record: "bob1",
            },
          ],
        },
      ],
    });
  });

  it("0.3 an empty list is itself what was read", () => {
    const tree = evaluate(
      not(some("project.people", answered(field("kind")))),
      contextFor(TEST_INSTRUMENT, {}),
    );
    expect(tree.children?.[0]).toEqual({
      op: "some",
      verdict: "not-met",
      list: "project.people",
      path: "project.people",
    });
  });
});
