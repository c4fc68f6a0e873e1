import { describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { NOT_ANSWERED } from "@/lib/domain/assessment/answer-in-words";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { isPathAsked } from "@/lib/domain/assessment/visibility";
import { WORKED_EXAMPLES, workedExample } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
import { findFindings } from "@/lib/domain/findings/find";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";

/** Every example with what its screening alone holds, and without. */
const FILES = WORKED_EXAMPLES.flatMap(({ key, answers }) => [
  { key, answers },
  {
    key: `${key}, emptied`,
    answers: Object.fromEntries(
      Object.entries(answers).filter(([path]) => /^(screening|project|recipients|uses)\./.test(path)),
    ) satisfies Answers,
  },
]);

describe("what is not said", () => {
  test.each(FILES)("names places that the form asks: $key", ({ answers }) => {
    const { depth } = decideDepth(answers);
    for (const { id, answers: places } of conclude(RULEBOOK, answers).notSaid)
      for (const { path } of places)
        expect(isPathAsked(INSTRUMENT, answers, path, depth), `${id}: ${path}`).toBe(true);
  });

  test.each(FILES)(
    "is never quoted by a finding as not answered where nobody was asked: $key",
    ({ answers }) => {
      const { depth } = decideDepth(answers);
      for (const { ruleId, answers: places } of conclude(RULEBOOK, answers).findings)
        for (const { path } of places.filter(({ text }) => text === NOT_ANSWERED))
          expect(isPathAsked(INSTRUMENT, answers, path, depth), `${ruleId}: ${path}`).toBe(true);
    },
  );

  test("is no finding where it is of a question that nobody was asked, and one where it was asked", () => {
    const answers = workedExample("human-preferences").answers;
    const { "terms.kind-and-effect": _, ...without } = answers;
    const isThere = ({ findings }: ReturnType<typeof conclude>) =>
      JSON.stringify(findings).includes("Kind of work and effect are not told apart");
    const idsOf = ({ notAsked }: ReturnType<typeof conclude>) => notAsked.map(({ id }) => id);
    expect(isPathAsked(INSTRUMENT, without, "terms.kind-and-effect", decideDepth(without).depth)).toBe(false);
    expect(isThere(conclude(RULEBOOK, without))).toBe(false);
    expect(idsOf(conclude(RULEBOOK, without))).toContain("terms.kind-and-effect-not-told-apart");
    const asked = findFindings(INSTRUMENT, RULEBOOK, without).findings;
    expect(asked.find(({ ruleId }) => ruleId === "terms.kind-and-effect-not-told-apart")?.kind).toBe(
      "conflation",
    );
  });

  test.each(FILES)("is told apart from what nobody was asked: $key", ({ answers }) => {
    const { depth } = decideDepth(answers);
    const { notSaid, notAsked } = conclude(RULEBOOK, answers);
    for (const { id, answers: places } of notAsked) {
      expect(places, id).not.toEqual([]);
      expect(notSaid.map((gap) => gap.id)).not.toContain(id);
      expect(
        places.filter(({ path }) => isPathAsked(INSTRUMENT, answers, path, depth)),
        id,
      ).toEqual([]);
    }
  });

  test("has something of both kinds to tell apart", () => {
    const all = FILES.map(({ answers }) => conclude(RULEBOOK, answers));
    expect(all.some(({ notSaid }) => notSaid.length > 0)).toBe(true);
    expect(all.some(({ notAsked }) => notAsked.length > 0)).toBe(true);
  });
});
