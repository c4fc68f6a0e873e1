import { INSTRUMENT } from "@/lib/content/instrument";
import { distributionAt } from "@/lib/domain/assessment/distribution-at";
import { ARRIVAL, IMPACT, impactAndArrival, TOO_LATE } from "@/lib/domain/assessment/impact-and-arrival";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import type { Reading } from "@/lib/domain/ledger/reading";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

const ESTIMATES = [
  { path: IMPACT, words: "in how many years the work makes its difference" },
  { path: ARRIVAL, words: "in how many years transformative AI comes, by the authors’ own estimate" },
];

/** Heaviest where one of the two is not given; that is a gap, which the report lists as not said. */
export function inTimeRow({ answers }: Reading): LedgerRow {
  const late = impactAndArrival(INSTRUMENT, answers)?.tooLate ?? null;
  const blank = ESTIMATES.filter(({ path }) => distributionAt(INSTRUMENT, answers, path) === null);
  const unsaid = blank.map(({ words }) => words);
  const chance = late === null ? "" : chanceShown(late);
  return {
    subject: "in-time",
    cause: "timing",
    label: "Whether it comes in time",
    claims: ["AF-13"],
    start: 2,
    level: late !== null && late < TOO_LATE ? 0 : 2,
    because:
      late === null
        ? `It isn’t said ${unsaid.join(", nor ")}.`
        : `By your own two estimates the chance is ${chance} that the work makes its difference only after transformative AI.`,
    moves: [],
    answers: late === null ? blank.map(({ path }) => path) : [ARRIVAL, IMPACT],
    isRaised: false,
    ...(late !== null && {
      says: {
        kind: "risk",
        title: `By the authors’ own two estimates, ${chance} that it comes too late`,
        text: "The chance, over both whole ranges, that the work makes its difference only after transformative AI.",
        resolve: "Say what it is good for before then, or in the worlds where there is more time.",
        weight: late * 20,
        argued: [],
      },
    }),
  };
}
