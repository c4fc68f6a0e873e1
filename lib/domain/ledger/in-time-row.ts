import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { distributionAt } from "@/lib/domain/assessment/distribution-at";
import { ARRIVAL, IMPACT, impactAndArrival, TOO_LATE } from "@/lib/domain/assessment/impact-and-arrival";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import { capital } from "@/lib/domain/ledger/named";
import type { Reading } from "@/lib/domain/ledger/reading";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";

const EVEN = 0.5;

const ESTIMATES = [
  { path: IMPACT, words: "in how many years the work makes its difference" },
  { path: ARRIVAL, words: "in how many years transformative AI is expected" },
];

const blankIn = (answers: Answers) =>
  ESTIMATES.filter(({ path }) => distributionAt(INSTRUMENT, answers, path) === null);

/** Not said, and not known yet, are told apart. */
function blankInWords(answers: Answers): string {
  const told = (isKnown: boolean, lead: string) => {
    const which = blankIn(answers).filter(({ path }) => (answers[path]?.status !== "unknown") === isKnown);
    return which.length === 0 ? [] : [`${lead} ${which.map(({ words }) => words).join(", nor ")}`];
  };
  return `It isn’t ${[...told(true, "said"), ...told(false, "known yet")].join(", and it isn’t ")}.`;
}

/** Heaviest where one of the two is not given; that is a gap, which the report lists as not said. */
export function inTimeRow({ answers }: Reading): LedgerRow {
  const late = impactAndArrival(INSTRUMENT, answers)?.tooLate ?? null;
  const blank = blankIn(answers);
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
        ? blankInWords(answers)
        : `By the two estimates given here the chance is ${chance} that the work makes its difference only after transformative AI.`,
    moves: [],
    answers: late === null ? blank.map(({ path }) => path) : [ARRIVAL, IMPACT],
    isRaised: false,
    ...(late === null && {
      unsaid: {
        title: capital(blank.map(({ words }) => words).join(", and ")),
        at: blank.map(({ path }) => path),
      },
    }),
    ...(late !== null && {
      says: {
        kind: "risk",
        title: `By the two estimates given here it comes too late with a chance of ${chance}`,
        text: "The chance, over both whole ranges, that the work makes its difference only after transformative AI.",
        resolve: "Say what it is good for before then, or in the worlds where there is more time.",
        weight: Math.round(late * 100),
        // Likelier than not by their own numbers, it stands before what may be.
        ...(late >= EVEN && { isForeseen: true }),
        argued: [],
      },
    }),
  };
}
