import type { Path } from "@/lib/domain/assessment/path";
import type { Confidence, Judgement } from "@/lib/domain/review/judgement";
import type { Rating, Recommendation } from "@/lib/domain/review/ratings";

/** What a reviewer said of one thing. */
export type ShownRating = {
  /** Of an answer, or the name of a subject. */
  readonly path: Path;
  /** How well the answer holds: 1 (hardly) to 5 (fully); null when only a comment was left. */
  readonly rating: Rating | null;
  /** Of a subject; null for an answer, and for words alone. */
  readonly value: Judgement;
  readonly comment: string;
  /** What a save of it has to name. */
  readonly version: number;
};

/** A review, as its viewer may read it. */
export type ShownReview = {
  readonly id: string;
  readonly reviewer: { readonly id: string; readonly name: string };
  /** Nobody waits for a review of theirs that is not handed in. */
  readonly reviewerIsDisabled: boolean;
  readonly assignedAt: string;
  /** The reviewer said that they have no conflict of interest. */
  readonly isOpened: boolean;
  readonly handedInAt: string | null;
  /** A lead took the reviewer off. */
  readonly endedAt: string | null;
  readonly recommendation: Recommendation | null;
  readonly summary: string;
  readonly confidence: Confidence | null;
  readonly ratings: readonly ShownRating[];
};
