import type { Quantiles } from "@/lib/domain/assessment/answer";
import type { Recommendation } from "@/lib/domain/review/ratings";

/** What was judged of a revision, as it stands beside others: of reviews that are handed in and that the viewer may read, and no others. */
export type JudgedColumn = {
  readonly reviews: number;
  /** One a review that recommends something. */
  readonly recommend: readonly Recommendation[];
  /** One a review, in one order in both; null where it gives none. Never put together into one. */
  readonly timelineShift: readonly (Quantiles | null)[];
  readonly safetyEffect: readonly (Quantiles | null)[];
  /** Null: nothing is decided. */
  readonly decision: {
    readonly outcome: Recommendation;
    /** ISO 8601 date, in UTC. */
    readonly on: string;
    readonly conditions: number;
    /** Of these, not met. */
    readonly open: number;
    /** The first day one of those is due; null without one. */
    readonly dueOn: string | null;
  } | null;
};
