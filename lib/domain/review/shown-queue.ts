import type { PortfolioRow } from "@/lib/domain/portfolio/portfolio-columns";
import type { NextStep, QueueGroup, QueueTab, ReviewStanding } from "@/lib/domain/review/queue";
import type { Recommendation } from "@/lib/domain/review/ratings";

/** A row of the queue, as its viewer may know it. */
export type QueueRow = PortfolioRow & {
  readonly next: NextStep;
  readonly reviews: { readonly handedIn: number; readonly assigned: number };
  /** By when what is next is due: the first review that is out, the first open condition, or looking back. An ISO 8601 date. */
  readonly dueOn: string | null;
  /** Who handed in or is waited for. Null: the viewer doesn’t lead it, wrote it, owes a review of it or has a conflict of interest there. */
  readonly reviewers:
    | readonly {
        readonly id: string;
        readonly name: string;
        readonly standing: ReviewStanding;
        /** What they recommend, and the middle of the effect on safety they give. Null while a review is out, or once it is decided. */
        readonly says: {
          readonly recommendation: Recommendation | null;
          readonly safety: number | null;
        } | null;
      }[]
    | null;
};

/** Whether the decision is what its viewer comes for: it is next, and they lead it and owe no review of it. */
export const isTheirsToDecide = ({
  next,
  reviewers,
}: {
  readonly next: NextStep;
  readonly reviewers: unknown;
}) => next === "decide" && reviewers !== null;

/** Rows of a page by what comes next, with the part of the queue that holds all of these and those alone. */
export type QueueRowsByStep = {
  readonly group: QueueGroup;
  readonly rows: readonly QueueRow[];
  readonly tab: QueueTab | null;
  /** How many there are on any page; null: more than are counted. */
  readonly count: number | null;
};
