/** What lead does to many assessments at once, and for how long it can be undone. */

/** For how long, in minutes; the database says the same. */
export const UNDO_MINUTES = 30;

/** One review that an act on many touched: the day it was due before and after; of one that was asked for, none before. */
export type ManyItem = {
  readonly assessmentId: string;
  readonly reviewId: string;
  /** ISO 8601 dates; null: none. */
  readonly before: string | null;
  readonly after: string | null;
};

/** Whether an act done at a time can still be undone. */
export function isUndoable(doneAt: Date, now: Date): boolean {
  return now.getTime() - doneAt.getTime() < UNDO_MINUTES * 60_000;
}
