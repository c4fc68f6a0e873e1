/** Why a file gave no text; each has a sentence that says what to do. */
export type Unreadable =
  | ("kind" | "old-word" | "too-large" | "too-long" | "too-many-pages" | "bomb" | "locked")
  | ("pictures" | "broken" | "empty" | "slow");

export type ReadResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: Unreadable };

/** Thrown inside readers, and told as a result. */
export class CannotRead extends Error {
  constructor(readonly reason: Unreadable) {
    super(reason);
  }
}
