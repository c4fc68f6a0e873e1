/** What a lead does to many assessments at once, and for how long it can be undone. */

/** For how long, in minutes; the database says the same. */
export const UNDO_MINUTES = 30;

/** For how long, in hours, nobody is reminded of the same review again; the database says the same. */
export const REMIND_HOURS = 20;

/** What such an act did: asked for reviews, set their day, reminded of them, or moved submissions to a round. */
export type ManyKind = "asked" | "due" | "reminded" | "moved";

/** What a lead can do to many at once, and what it comes to have done. */
export const DONE_BY = {
  ask: "asked",
  due: "due",
  remind: "reminded",
  move: "moved",
  "ask-again": "asked",
} as const satisfies { readonly [act: string]: ManyKind };
export type ActOfMany = keyof typeof DONE_BY;

/** What an act on many touched: a review, with the day it was due before and after, or an assessment, with its round before and after. */
export type ManyItem = {
  readonly assessmentId: string;
  /** Null: it was moved to another round. */
  readonly reviewId: string | null;
  /** ISO 8601 dates; null: none. Of one that was asked for, none before; of one that was reminded of, neither. */
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  /** Ids; null: in none, or not moved. */
  readonly roundBefore: string | null;
  readonly roundAfter: string | null;
};

/** An item that says of the rest that it is as it was. */
export function manyItem(of: Pick<ManyItem, "assessmentId" | "reviewId"> & Partial<ManyItem>): ManyItem {
  return { dueBefore: null, dueAfter: null, roundBefore: null, roundAfter: null, ...of };
}

/** Whether an act done at a time can still be undone. */
export function isUndoable(doneAt: Date, now: Date): boolean {
  return now.getTime() - doneAt.getTime() < UNDO_MINUTES * 60_000;
}
