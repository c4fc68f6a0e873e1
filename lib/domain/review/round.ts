import type { AssessmentState } from "@/lib/domain/access/access-table";
import { isPastDay } from "@/lib/domain/assessment/days-ahead";

/** The days of a round, as ISO 8601 dates; the last one is within it until it is over everywhere on Earth. */
export type RoundDays = {
  readonly opensOn: string;
  readonly closesOn: string;
  /** A lead closed it before. */
  readonly isClosed: boolean;
};

export type RoundState = "coming" | "open" | "closed";

/** Whether work can be submitted into a round: not yet, now, or not any more. */
export function roundState({ opensOn, closesOn, isClosed }: RoundDays, now: Date): RoundState {
  if (isClosed || isPastDay(closesOn, now)) return "closed";
  return opensOn <= now.toISOString().slice(0, 10) ? "open" : "coming";
}

/**
 * Whether submitting into a round now gains by its having been moved: the earliest last day that it ever had is past (of one closed by
 * hand, the day before), and whoever began or ever moved it wrote what is submitted. `writers` are ids of members.
 */
export function gainsByOwnMove(
  round: { readonly earliestClosesOn: string; readonly moverIds: readonly string[] },
  writers: readonly string[],
  now: Date,
): boolean {
  const { earliestClosesOn, moverIds } = round;
  return isPastDay(earliestClosesOn, now) && moverIds.some((id) => writers.includes(id));
}

export const STAGES = [
  "to-assign",
  "in-review",
  "to-decide",
  "with-authors",
  "decided",
  "withdrawn",
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Where a submission of a round stands, by what comes next. `handedIn` and `out` count the reviews that whoever asks may know of; those
 * who owe one themselves know of no other, and so see it in review.
 */
export function stageOf(submission: {
  readonly state: AssessmentState;
  readonly handedIn: number;
  readonly out: number;
}): Stage {
  const { state, handedIn, out } = submission;
  if (state === "submitted") return "to-assign";
  if (state === "in-review") return out === 0 && handedIn > 0 ? "to-decide" : "in-review";
  if (state === "draft" || state === "changes-requested") return "with-authors";
  return state === "withdrawn" || state === "deleted" ? "withdrawn" : "decided";
}
