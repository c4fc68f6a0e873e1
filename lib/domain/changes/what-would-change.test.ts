import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { whatWouldChange } from "@/lib/domain/changes/what-would-change";
import { whatWouldChangePart } from "@/lib/domain/report/parts/what-would-change";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { anyAnswers, everyPath } from "@/lib/testing/random-answers";
import { SOUND_ASSESSMENT } from "@/lib/testing/rule-cases/sound-assessment";

/** The search and its words. */
const search = (answers: Answers) => {
  const found = whatWouldChange(INSTRUMENT, RULEBOOK, answers);
  return whatWouldChangePart(INSTRUMENT, RULEBOOK, answers, found);
};

describe("what would change the result, for any answers", { timeout: 240_000 }, () => {
  it("is found without throwing, and the same in whatever order the answers come", () => {
    fc.assert(
      fc.property(anyAnswers(INSTRUMENT), (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(JSON.stringify(search(reversed))).toBe(JSON.stringify(search(answers)));
      }),
      { numRuns: 15 },
    );
  });

  it("is found without throwing when storage holds anything at all", () => {
    const path = fc.constantFrom(...everyPath(INSTRUMENT));
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ status: fc.constant("answered"), value: fc.jsonValue(), note: fc.jsonValue() }),
      fc.record({ status: fc.constant("unknown"), who: fc.jsonValue(), by: fc.jsonValue() }),
      fc.record({ status: fc.constant("not-applicable"), because: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(path, anything), { maxLength: 40 }), (entries) => {
        search({ ...SOUND_ASSESSMENT, ...(Object.fromEntries(entries) as Answers) });
      }),
      { numRuns: 40 },
    );
  });
});
