import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { EVASIVE_EDITS } from "@/lib/domain/ledger/evasive-edits";
import { MAKINGS } from "@/lib/domain/ledger/ledger";
import { patternRows } from "@/lib/domain/ledger/pattern-rows";
import { readingByNoBox, readingOf } from "@/lib/domain/ledger/reading";
import { anyAnswers } from "@/lib/testing/random-answers";

/** The subjects of which rows are others once no box counts as ticked, though they aren’t marked to read any. */
function unmarkedThatRead(answers: Answers): readonly string[] {
  const reading = readingOf(answers);
  const byNoBox = readingByNoBox(reading);
  if (!byNoBox) return [];
  // Rows that see patterns are given those of both readings: only what they read themselves is asked here.
  const patterns = patternRows(reading);
  return MAKINGS.filter(({ readsBoxes = false }) => !readsBoxes)
    .filter(({ make }) => JSON.stringify(make(reading, patterns)) !== JSON.stringify(make(byNoBox, patterns)))
    .flatMap(({ subjects }) => subjects);
}

/** The examples, and what is left of them by ways to say less: where nobody opposed is listed, a row may read what it didn’t. */
const ANSWERS = WORKED_EXAMPLES.flatMap(({ answers }) => [
  answers,
  ...EVASIVE_EDITS.flatMap(({ at, apply }) =>
    at(answers)
      .slice(0, 2)
      .map((path) => apply(answers, path)),
  ),
]);

describe("a row that isn’t marked to read boxes", () => {
  it("is the same by no box that is ticked, for the examples and what is left of them", () => {
    expect(ANSWERS.filter((answers) => readingByNoBox(readingOf(answers))).length).toBeGreaterThan(100);
    expect([...new Set(ANSWERS.flatMap(unmarkedThatRead))]).toEqual([]);
  });

  it("is so for generated answers", () => {
    const generated = fc.sample(anyAnswers(INSTRUMENT), { numRuns: 300, seed: 4711 });
    expect([...new Set(generated.flatMap(unmarkedThatRead))]).toEqual([]);
  });
});
