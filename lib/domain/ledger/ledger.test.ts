import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answer, Answers } from "@/lib/domain/assessment/answer";
import { parsePath } from "@/lib/domain/assessment/path";
import { withAnswers } from "@/lib/domain/assessment/records";
import { factsOfTheWorld } from "@/lib/domain/changes/facts-of-the-world";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { EVASIVE_EDITS } from "@/lib/domain/ledger/evasive-edits";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { anyAnswer, anyAnswers } from "@/lib/testing/random-answers";

const SEED = 4711;

/** A copy was made of nothing: its ledger is built from the start. */
function expectAsBuiltWhole(answers: Answers) {
  expect(ledgerOf(answers)).toEqual(ledgerOf({ ...answers }));
}

describe("a ledger of answers made of others", () => {
  it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
    "is the one built from the start, whatever is varied in %s",
    (_, answers) => {
      ledgerOf(answers);
      for (const { variations } of factsOfTheWorld(answers)) {
        for (const { after } of variations) expectAsBuiltWhole(after);
      }
      for (const { at, apply } of EVASIVE_EDITS) {
        for (const path of at(answers).slice(0, 3)) expectAsBuiltWhole(apply(answers, path));
      }
    },
  );

  it.each(WORKED_EXAMPLES.map(({ key, answers }) => [key, answers] as const))(
    "is so with evidence put beside, or taken from, every fifth answer of %s",
    (_, answers) => {
      ledgerOf(answers);
      for (const [at, [path, answer]] of Object.entries(answers).entries()) {
        if (at % 5 > 0 || answer.status !== "answered" || parsePath(path)?.type === "record") continue;
        const { evidence: _without, ...bare } = answer;
        const shown: Answer = { ...answer, evidence: "https://example.org/record, table 7" };
        expectAsBuiltWhole(withAnswers(answers, { [path]: "evidence" in answer ? bare : shown }));
      }
    },
  );

  it("is so for generated answers, several changed at once, one after the other, records taken away", () => {
    fc.assert(
      fc.property(
        anyAnswers(INSTRUMENT),
        fc.array(fc.array(anyAnswer(INSTRUMENT), { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        fc.constantFrom(
          "uses.list/rec1",
          "misuse.pathways/rec2",
          "recipients.list/rec1",
          "project.outputs/rec1",
        ),
        (answers, steps, record) => {
          ledgerOf(answers);
          let now = answers;
          for (const step of steps) {
            now = withAnswers(now, Object.fromEntries(step.map(({ path, answer }) => [path, answer])));
            expectAsBuiltWhole(now);
          }
          expectAsBuiltWhole(withAnswers(now, {}, [record]));
        },
      ),
      { numRuns: 60, seed: SEED },
    );
  });

  it("takes over the rows that read nothing of what differs", () => {
    const answers = WORKED_EXAMPLES.find(({ key }) => key === "refusal-direction")?.answers ?? {};
    const before = ledgerOf(answers);
    const after = ledgerOf(
      withAnswers(answers, {
        "timelines.own-timeline": { status: "answered", value: { p10: 1, p50: 2, p90: 3 } },
      }),
    );
    const remade = after.filter((row, at) => row !== before[at]).map(({ subject }) => subject);
    expect(remade).toEqual(["in-time"]);
  });
});
