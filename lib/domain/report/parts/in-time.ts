import type { Answers } from "@/lib/domain/assessment/answer";
import { impactAndArrival } from "@/lib/domain/assessment/impact-and-arrival";
import type { Instrument } from "@/lib/domain/instrument/question";
import { overlap } from "@/lib/domain/quantities/compare-distributions";
import { chanceInWords } from "@/lib/domain/report/parts/axis-chances";
import type { InTime } from "@/lib/domain/report/report-document";

/**
 * Whether the work makes its difference before the arrival that it is meant for (AF-13), by whole distributions. Null unless both
 * are answered and make distributions.
 */
export function inTimeOf(instrument: Instrument, answers: Answers): InTime | null {
  const both = impactAndArrival(instrument, answers);
  if (!both) return null;
  const { impact, arrival, tooLate } = both;
  return {
    impact: impact.quantiles,
    arrival: arrival.quantiles,
    tooLate,
    overlap: overlap(impact, arrival),
    sentence: `By the two ranges of years given here, the work makes its difference only after transformative AI has come with a chance of ${chanceInWords(tooLate)}, if the one has nothing to do with the other.`,
  };
}
