import { describe, expect, test } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { decideDepth } from "@/lib/domain/assessment/depth";
import { isPathAsked } from "@/lib/domain/assessment/visibility";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { conclude } from "@/lib/domain/findings/conclude";
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
