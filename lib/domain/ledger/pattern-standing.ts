import type { Answers } from "@/lib/domain/assessment/answer";
import type { Level } from "@/lib/domain/ledger/ledger-row";

/** Where a row starts and stands, how far a rating may raise it, and the answers that it reads. */
export type Standing = {
  readonly start: Level;
  readonly level: Level;
  readonly top: Level;
  readonly answers: Answers;
  /** It would be lighter, but for a harm that its authors hold to be likely. */
  readonly isHeld: boolean;
  /** Something is taken on, for which it would be lighter, but for its authors' rating. */
  readonly isHeldByRating: boolean;
  /** The output by which it is expected, as a sentence names it. */
  readonly of: string;
};
