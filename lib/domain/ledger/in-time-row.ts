import { INSTRUMENT } from "@/lib/content/instrument";
import type { Answers } from "@/lib/domain/assessment/answer";
import { distributionAt } from "@/lib/domain/assessment/distribution-at";
import type { Path } from "@/lib/domain/assessment/path";
import type { LedgerRow } from "@/lib/domain/ledger/ledger-row";
import type { Reading } from "@/lib/domain/ledger/reading";
import { chanceAbove } from "@/lib/domain/quantities/compare-distributions";
import { TOO_LATE } from "@/lib/domain/rules/facts/number-facts";

const ARRIVAL: Path = "timelines.own-timeline";
const IMPACT: Path = "timelines.time-to-impact";
/** The chance that the work makes its difference only after transformative AI, over both distributions whole (AF-13). */
function chanceTooLate(answers: Answers): number | null {
  const arrival = distributionAt(INSTRUMENT, answers, ARRIVAL);
  const impact = distributionAt(INSTRUMENT, answers, IMPACT);
  return arrival && impact ? chanceAbove(impact, arrival) : null;
}

/** Heaviest where one of the two is not given; that is a gap, which the report lists as not said. */
export function inTimeRow({ answers }: Reading): LedgerRow {
  const late = chanceTooLate(answers);
  const percent = late === null ? "" : `${Math.round(late * 100)} %`;
  return {
    subject: "in-time",
    cause: "timing",
    label: "Whether it comes in time",
    claims: ["AF-13"],
    start: 2,
    level: late !== null && late < TOO_LATE ? 0 : 2,
    because:
      late === null
        ? "It isn’t said when the work makes its difference, or when transformative AI comes."
        : `By your own two estimates the chance is ${percent} that the work makes its difference only after transformative AI.`,
    moves: [],
    answers: [ARRIVAL, IMPACT],
    isRaised: false,
  };
}
