import type { Disagreement } from "@/lib/domain/review/disagreement";
import type { Presence, Vote } from "@/lib/domain/review/meeting";
import type { Recommendation } from "@/lib/domain/review/ratings";

type Person = { readonly id: string; readonly name: string };

/** One line of the agenda. */
export type ShownItem = {
  readonly id: string;
  readonly assessmentId: string;
  readonly number: number;
  readonly title: string;
  readonly seats: readonly ShownSeat[];
  /** Everybody's who voted; null: not to be known before one voted oneself. */
  readonly votes: readonly ShownVote[] | null;
  /** What everybody present agreed on. */
  readonly agreed: Recommendation | null;
  readonly minutes: string;
  readonly noted: { readonly byName: string; readonly at: string } | null;
  readonly version: number;
  readonly decision: {
    readonly outcome: Recommendation;
    readonly byName: string;
    readonly at: string;
  } | null;
  readonly corrections: readonly Correction[];
};

type Correction = {
  readonly id: string;
  readonly words: string;
  readonly byName: string;
  readonly at: string;
};
type ShownSeat = { readonly member: Person; readonly presence: Presence };
export type ShownVote = {
  readonly member: Person;
  readonly vote: Vote;
  /** What it was at first, where it was changed. */
  readonly firstVote: Vote | null;
  readonly words: string;
};

export type ShownOpenItem = ShownItem & {
  /** Null where fewer than two reviews are open to the viewer. */
  readonly disagreement: Disagreement | null;
  readonly own: { readonly vote: Vote; readonly words: string; readonly version: number } | null;
  readonly mayVote: boolean;
  /** The viewer says who is there and writes the minutes. */
  readonly mayHold: boolean;
  readonly mayDecide: boolean;
  readonly mayCorrect: boolean;
  /** Who could be given a seat. */
  readonly candidates: readonly Person[];
};
