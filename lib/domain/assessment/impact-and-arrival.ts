import type { Answers } from "@/lib/domain/assessment/answer";
import { distributionAt } from "@/lib/domain/assessment/distribution-at";
import type { Instrument } from "@/lib/domain/instrument/question";
import { chanceAbove } from "@/lib/domain/quantities/compare-distributions";
import type { Distribution } from "@/lib/domain/quantities/distribution";

/** In how many years the work will have made its difference, and in how many transformative AI comes. */
export const IMPACT = "timelines.time-to-impact";
export const ARRIVAL = "timelines.own-timeline";

/** From this chance on it is worth saying that the work may come too late. */
export const TOO_LATE = 0.25;

export type ImpactAndArrival = {
  readonly impact: Distribution;
  readonly arrival: Distribution;
  /** The chance, 0 to 1, that the impact comes after the arrival, if the one has nothing to do with the other. */
  readonly tooLate: number;
};

/** The author's two distributions compared whole (AF-13). Null unless both are answered and make distributions. */
export function impactAndArrival(instrument: Instrument, answers: Answers): ImpactAndArrival | null {
  const impact = distributionAt(instrument, answers, IMPACT);
  const arrival = distributionAt(instrument, answers, ARRIVAL);
  return impact && arrival ? { impact, arrival, tooLate: chanceAbove(impact, arrival) } : null;
}
