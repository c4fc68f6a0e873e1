import fc from "fast-check";
import { expect, it } from "vitest";
import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { locate } from "@/lib/domain/instrument/lookup";
import { ledgerOf } from "@/lib/domain/ledger/ledger";
import { anyAnswers } from "@/lib/testing/random-answers";

/** Where nothing is asked a report can only show an address. */
function expectAllAsked(answers: Answers) {
  for (const { subject, answers: read, moves, beside } of ledgerOf(answers)) {
    const paths = [
      ...read,
      ...moves.flatMap((move) => move.paths),
      ...(beside?.from ?? []).map(({ path }) => path),
      ...(beside?.statedAt ?? []),
    ];
    expect(
      paths.filter((path) => locate(INSTRUMENT, path) === null),
      subject,
    ).toEqual([]);
  }
}

it("names only answers that are asked for, however little is said", () => {
  expectAllAsked({});
  for (const { answers } of WORKED_EXAMPLES) expectAllAsked(answers);
  fc.assert(fc.property(anyAnswers(INSTRUMENT), expectAllAsked), { numRuns: 60, seed: 4711 });
});
